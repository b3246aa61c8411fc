import { RadioGroup } from '@miniapp/components/choice';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

const UNSURE = 'unsure';

/** 第三步：由谁答复。建议写明缘由；不确定也可以。 */
export const StepAddressee = ({ draft, change, advice, onNext, onBack }: AdvisedStepProps) => {
  const { candidates, disclosureOffice, isClear } = advice.suggestion;
  const options = [
    ...candidates.map((candidate, index) => ({
      value: candidate.organisationId,
      label: index === 0 && isClear ? `${candidate.name}（建议）` : candidate.name,
      hint: candidate.reason,
    })),
    {
      value: UNSURE,
      label: '不确定，请公开办帮我转',
      hint: `${disclosureOffice.name}会转给负责的单位，期限照样计算`,
    },
  ];
  return (
    <StepFrame
      title="由哪个单位答复？"
      note={
        isClear
          ? '根据您写的内容和本县的职责分工，建议如下。选错也不要紧，会转到对的单位。'
          : '看不准该由谁答复。可以选一个，也可以交给公开办来转。'
      }
      onNext={onNext}
      onBack={onBack}
    >
      <RadioGroup
        label="答复单位"
        options={options}
        value={draft.addresseeId ?? UNSURE}
        onChange={(value) => change({ addresseeId: value === UNSURE ? null : value })}
      />
    </StepFrame>
  );
};
