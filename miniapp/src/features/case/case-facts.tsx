import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { dayText, instantText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import {
  applicantKinds,
  deliveryMethods,
  desiredForms,
  matters,
  receiptChannels,
  requestNatures,
} from '@shared/vocabulary/applicant';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';

const present = (items: readonly (readonly [string, string])[]) =>
  items.filter(([, value]) => value !== '').map(([label, value]) => ({ key: label, label, value }));

const requestFacts = (application: ApplicationView) =>
  present([
    ['登记编号', application.registrationNumber],
    ['查询码', application.queryCode ?? ''],
    ['所需信息', application.description],
    [
      '形式与途径',
      `${desiredForms.labels[application.desiredForm]}，${deliveryMethods.labels[application.deliveryMethod]}`,
    ],
    ['收件渠道', receiptChannels.labels[application.channel]],
    ['提交时间', instantText(application.submittedAt)],
    ['确认收到', application.confirmedAt === null ? '' : instantText(application.confirmedAt)],
    ['收到申请之日', application.clock === null ? '' : dayText(application.clock.receivedOn)],
    ['要办的事', application.matter === 'disclosure' ? '' : matters.labels[application.matter]],
    ['拆分自', application.parentNumber ?? ''],
    ['并入', application.mergedIntoNumber ?? ''],
    ['办理结果', application.outcome === null ? '' : decisionOutcomes.labels[application.outcome]],
    ['归档', application.archivedOn === null ? '' : dayText(application.archivedOn)],
    [
      '系统提示',
      application.nature === 'application'
        ? ''
        : `${requestNatures.labels[application.nature]}${application.insists ? '；申请人仍要求按公开申请办理' : ''}`,
    ],
  ]);

const applicantFacts = ({ applicant }: ApplicationView) =>
  present([
    ['申请人', `${applicant.name}（${applicantKinds.labels[applicant.kind]}）`],
    ['身份证明', applicant.identityNumber],
    ['联系人', applicant.contactPerson],
    ['电话', applicant.phone],
    ['电子邮箱', applicant.email],
    ['通信地址', applicant.address],
  ]);

const handlingFacts = (application: ApplicationView) =>
  present([
    ['受理单位', application.addressee.name],
    ['主办单位', application.leadDepartment?.name ?? '尚未分办'],
    ['协办单位', application.supportingDepartments.map(({ name }) => name).join('、')],
    ['经办人', application.caseOfficerName ?? ''],
    ['系统建议', application.suggestedDepartments.map(({ name }) => name).join('、')],
    ['所在村（社区）', application.villageName ?? ''],
  ]);

/** 申请的内容。 */
export const RequestFacts = ({ application }: { application: ApplicationView }) => (
  <Card title="申请内容">
    <KeyValue items={requestFacts(application)} />
  </Card>
);

/** 申请人与承办情况；个人信息一律隐去一部分。 */
export const HandlingFacts = ({ application }: { application: ApplicationView }) => (
  <Card title="申请人与承办">
    <KeyValue items={[...applicantFacts(application), ...handlingFacts(application)]} />
  </Card>
);
