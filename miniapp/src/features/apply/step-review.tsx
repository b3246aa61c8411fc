import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { KeyValue } from '@miniapp/components/key-value';
import type { Advice } from '@shared/contract/advice';
import { submitApplication } from '@shared/contract/applications';
import type { OutputOf } from '@shared/contract/endpoint';
import { applicantKinds, deliveryMethods, desiredForms } from '@shared/vocabulary/applicant';
import { maskCitizenId } from '@shared/validation';
import type { Draft } from './draft';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

export type Receipt = OutputOf<typeof submitApplication>;

export interface StepReviewProps extends Omit<AdvisedStepProps, 'onNext' | 'change'> {
  identityNumber: string;
  onSubmitted: (receipt: Receipt) => Promise<unknown>;
}

const bodyOf = (draft: Draft, identityNumber: string, advice: Advice) => {
  const given = (field: 'contactPerson' | 'phone' | 'email' | 'address') =>
    draft[field].trim() === '' ? {} : { [field]: draft[field].trim() };
  return {
    idempotencyKey: draft.idempotencyKey,
    matter: draft.matter,
    description: draft.description,
    correction:
      draft.matter === 'recordCorrection'
        ? { mistake: draft.mistake.trim(), evidence: draft.evidence.trim() }
        : null,
    addresseeId: draft.addresseeId,
    villageId: draft.villageId,
    nature: advice.nature.kind,
    insists: draft.insists,
    applicant: {
      kind: draft.kind,
      name: draft.name,
      identityNumber,
      ...given('contactPerson'),
      ...given('phone'),
      ...given('email'),
      ...given('address'),
    },
    desiredForm: draft.desiredForm,
    deliveryMethod: draft.deliveryMethod,
    consents: true as const,
  };
};

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

interface ReviewSummaryProps {
  draft: Draft;
  advice: Advice;
  identityNumber: string;
}

const ReviewSummary = ({ draft, advice, identityNumber }: ReviewSummaryProps) => (
  <Card>
    <KeyValue
      items={[
        ...requestRows(draft),
        { key: 'addressee', label: '答复单位', value: addresseeName(draft, advice) },
        { key: 'name', label: applicantKinds.labels[draft.kind], value: draft.name },
        { key: 'identity', label: '身份证明', value: maskCitizenId(identityNumber) },
        {
          key: 'contact',
          label: '联系方式',
          value: [draft.phone, draft.email, draft.address].filter(Boolean).join('；'),
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

/** 最后一步：核对、同意、提交。 */
export const StepReview = ({
  draft,
  advice,
  identityNumber,
  onBack,
  onSubmitted,
}: StepReviewProps) => {
  const [consents, setConsents] = useState<readonly 'yes'[]>([]);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    if (consents.length === 0) {
      setProblem('请先勾选同意，再提交');
      return;
    }
    setProblem('');
    setBusy(true);
    try {
      const body = bodyOf(draft, identityNumber, advice);
      await onSubmitted(await call(submitApplication, { params: { region: draft.region }, body }));
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <StepFrame
      title="核对一下"
      nextLabel="提交申请"
      onNext={submit}
      onBack={onBack}
      isBusy={isBusy}
    >
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <ReviewSummary draft={draft} advice={advice} identityNumber={identityNumber} />
      <CheckboxGroup
        label="确认"
        options={[
          { value: 'yes', label: '以上内容是我本人的意思，同意用本程序的消息与我联系、确认' },
        ]}
        values={consents}
        onChange={setConsents}
      />
    </StepFrame>
  );
};
