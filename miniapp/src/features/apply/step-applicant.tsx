import { useState } from 'react';
import { RadioGroup } from '@miniapp/components/choice';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { ApplicantFields } from './applicant-fields';
import { applicantProblems, onBehalfProblems, type FieldProblem } from './check-applicant';
import { ForWhom } from './for-whom';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

export interface StepApplicantProps extends AdvisedStepProps {
  identityNumber: string;
  onIdentityNumber: (value: string) => void;
  isAssistant: boolean;
}

const kinds = applicantKinds.values.map((value) => ({
  value,
  label: value === 'naturalPerson' ? '我自己（自然人）' : `单位：${applicantKinds.labels[value]}`,
}));

/** 第四步：您是谁。只填法律要求的三样。 */
export const StepApplicant = (props: StepApplicantProps) => {
  const { draft, change, identityNumber, onIdentityNumber, onNext, onBack, isAssistant } = props;
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const errorOf = (...fields: FieldProblem['field'][]) =>
    problems.find(({ field }) => fields.includes(field))?.message;
  const next = () => {
    const found = [
      ...onBehalfProblems(draft, isAssistant),
      ...applicantProblems(draft, identityNumber),
    ];
    setProblems(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepFrame
      title={draft.isForOther ? '替谁办？' : '您是谁？'}
      note="只要姓名、身份证明和联系方式，加密存放，不给别人看。"
      onNext={next}
      onBack={onBack}
    >
      <ErrorSummary errors={problems} />
      <ForWhom draft={draft} change={change} isAssistant={isAssistant} errorOf={errorOf} />
      {draft.isForOther ? null : (
        <RadioGroup
          label="申请人"
          options={kinds}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      )}
      <ApplicantFields {...{ draft, change, identityNumber, onIdentityNumber, errorOf }} />
    </StepFrame>
  );
};
