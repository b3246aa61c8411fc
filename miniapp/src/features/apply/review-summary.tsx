import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import type { Advice } from '@shared/contract/advice';
import { applicantKinds, deliveryMethods, desiredForms } from '@shared/vocabulary/applicant';
import { maskCitizenId } from '@shared/validation';
import type { Draft } from './draft';
import type { Submitting } from './submit-body';

const addresseeName = (draft: Draft, advice: Advice): string =>
  advice.suggestion.candidates.find(({ organisationId }) => organisationId === draft.addresseeId)
    ?.name ?? `${advice.suggestion.disclosureOffice.name}（由其转交）`;

const requestRows = (draft: Draft) =>
  draft.matter === 'recordCorrection'
    ? [
        { key: 'description', label: '要更正的记录', value: draft.description },
        { key: 'mistake', label: '不准确之处', value: draft.mistake },
        { key: 'evidence', label: '证据', value: draft.evidence },
      ]
    : [{ key: 'description', label: '所需信息', value: draft.description }];

/** 申请人是谁、凭什么证明、怎样联系；证件号码隐去一部分。 */
const applicantRows = (draft: Draft, identityNumber: string) => [
  { key: 'name', label: '申请人', value: `${draft.name}（${applicantKinds.labels[draft.kind]}）` },
  ...(draft.kind === 'naturalPerson'
    ? []
    : [{ key: 'contactPerson', label: '联系人', value: draft.contactPerson }]),
  ...(draft.isForOther
    ? [{ key: 'filing', label: '谁来办', value: '由您代办，申请人是本人' }]
    : []),
  { key: 'identity', label: '身份证明', value: maskCitizenId(identityNumber) },
  ...(draft.identityPictureId === ''
    ? []
    : [{ key: 'picture', label: '身份证照片', value: '已上传' }]),
  {
    key: 'contact',
    label: '联系方式',
    value: [draft.usesSavedPhone ? '先前留下的手机号' : '', draft.phone, draft.email, draft.address]
      .filter(Boolean)
      .join('；'),
  },
];

/** 核对用的一览。 */
export const ReviewSummary = ({
  draft,
  advice,
  identityNumber,
}: Omit<Submitting, 'isAssistant'>) => (
  <Card>
    <KeyValue
      items={[
        ...requestRows(draft),
        { key: 'addressee', label: '答复单位', value: addresseeName(draft, advice) },
        ...applicantRows(draft, identityNumber),
        {
          key: 'form',
          label: '形式与途径',
          value: `${desiredForms.labels[draft.desiredForm]}，${deliveryMethods.labels[draft.deliveryMethod]}`,
        },
      ]}
    />
  </Card>
);
