import { call } from '@miniapp/api/call';
import type { ApplicationView } from '@shared/contract/application-view';
import { revealFiler } from '@shared/contract/filing';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { filingRelations } from '@shared/vocabulary/filing';
import { RevealSheet } from './reveal-sheet';

export interface RevealApplicantProps {
  region: string;
  application: ApplicationView;
}

type Applicant = ApplicationView['applicant'];

const rowsOf = (applicant: Applicant) =>
  [
    { key: 'kind', label: '申请人类别', value: applicantKinds.labels[applicant.kind] },
    { key: 'name', label: '姓名或名称', value: applicant.name },
    { key: 'identityNumber', label: '证件号码', value: applicant.identityNumber },
    { key: 'contactPerson', label: '联系人', value: applicant.contactPerson },
    { key: 'phone', label: '联系电话', value: applicant.phone },
    { key: 'email', label: '电子邮箱', value: applicant.email },
    { key: 'address', label: '通信地址', value: applicant.address },
  ].filter(({ value }) => value !== '');

/** 查看申请人联系方式：服务器说可以才给出；先写用途，看过留记录。 */
export const RevealApplicant = ({ region, application }: RevealApplicantProps) => {
  const { applicationId, canRevealApplicant } = application;
  if (canRevealApplicant !== true) return null;
  const params = { region, applicationId };
  const read = async (purpose: string) =>
    rowsOf((await call(revealApplicant, { params, body: { purpose } })).applicant);
  return <RevealSheet title="查看申请人联系方式" read={read} />;
};

/** 查看代办人的全名：家人代办的才有；代办员是公开身份，本来就写全名。 */
export const RevealFiler = ({ region, application }: RevealApplicantProps) => {
  const { applicationId, canRevealApplicant, filing } = application;
  if (canRevealApplicant !== true || filing?.relation !== 'family') return null;
  const params = { region, applicationId };
  const read = async (purpose: string) => {
    const { name, relation } = await call(revealFiler, { params, body: { purpose } });
    return [
      { key: 'name', label: '代办人', value: name },
      { key: 'relation', label: '关系', value: filingRelations.labels[relation] },
    ];
  };
  return <RevealSheet title="查看代办人的姓名" read={read} />;
};
