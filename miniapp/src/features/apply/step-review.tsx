import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { Banner } from '@miniapp/components/banner';
import { CheckboxGroup } from '@miniapp/components/choice';
import { submitApplication } from '@shared/contract/applications';
import type { OutputOf } from '@shared/contract/endpoint';
import { ReviewSummary } from './review-summary';
import type { AdvisedStepProps } from './steps';
import { bodyOf } from './submit-body';
import { StepFrame } from './step-frame';

export type Receipt = OutputOf<typeof submitApplication>;

export interface StepReviewProps extends Omit<AdvisedStepProps, 'onNext' | 'change'> {
  identityNumber: string;
  isAssistant: boolean;
  onSubmitted: (receipt: Receipt) => Promise<unknown>;
}

/** 最后一步：核对、同意、提交。 */
export const StepReview = ({
  draft,
  advice,
  identityNumber,
  isAssistant,
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
      const body = bodyOf({ draft, advice, identityNumber, isAssistant });
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
          {
            value: 'yes',
            label: draft.isForOther
              ? '以上内容是本人的意思，本人同意由我代办，并用本程序的消息联系、确认'
              : '以上内容是我本人的意思，同意用本程序的消息与我联系、确认',
          },
        ]}
        values={consents}
        onChange={setConsents}
      />
    </StepFrame>
  );
};
