import { useState } from 'react';
import { RadioGroup } from '@miniapp/components/choice';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { TextField } from '@miniapp/components/field';
import { deliveryMethods, desiredForms } from '@shared/vocabulary/applicant';
import { deliveryProblems, type FieldProblem } from './check-applicant';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

/** 第五步：要什么形式、怎么拿。 */
export const StepDelivery = ({ draft, change, onNext, onBack }: AdvisedStepProps) => {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const next = () => {
    const found = deliveryProblems(draft);
    setProblems(found);
    if (found.length === 0) onNext();
  };
  const errorOf = (field: FieldProblem['field']) =>
    problems.find((problem) => problem.field === field)?.message;
  return (
    <StepFrame title="怎么给您？" note="检索、复制、邮寄都不收费。" onNext={next} onBack={onBack}>
      <ErrorSummary errors={problems} />
      <RadioGroup
        label="所需信息的形式"
        options={desiredForms.values.map((value) => ({ value, label: desiredForms.labels[value] }))}
        value={draft.desiredForm}
        onChange={(desiredForm) => change({ desiredForm })}
      />
      <RadioGroup
        label="获取信息的途径"
        options={deliveryMethods.values.map((value) => ({
          value,
          label: deliveryMethods.labels[value],
        }))}
        value={draft.deliveryMethod}
        onChange={(deliveryMethod) => change({ deliveryMethod })}
      />
      {draft.deliveryMethod === 'email' ? (
        <TextField
          label="电子邮箱"
          kind="email"
          value={draft.email}
          onChange={(email) => change({ email })}
          error={errorOf('email')}
        />
      ) : null}
      {draft.deliveryMethod === 'post' ? (
        <TextField
          label="通信地址"
          value={draft.address}
          onChange={(address) => change({ address })}
          error={errorOf('address')}
        />
      ) : null}
    </StepFrame>
  );
};
