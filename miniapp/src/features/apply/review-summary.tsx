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

/** 核对用的一览；证件号码隐去一部分。 */
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
        { key: 'name', label: applicantKinds.labels[draft.kind], value: draft.name },
        ...(draft.isForOther
          ? [{ key: 'filing', label: '谁来办', value: '由您代办，申请人是本人' }]
          : []),
        { key: 'identity', label: '身份证明', value: maskCitizenId(identityNumber) },
        {
          key: 'contact',
          label: '联系方式',
          value: [
            draft.usesSavedPhone ? '先前留下的手机号' : '',
            draft.phone,
            draft.email,
            draft.address,
          ]
            .filter(Boolean)
            .join('；'),
        },
        {
          key: 'form',
          label: '形式与途径',
          value: `${desiredForms.labels[draft.desiredForm]}，${deliveryMethods.labels[draft.deliveryMethod]}`,
        },
      ]}
    />
  </Card>
);
