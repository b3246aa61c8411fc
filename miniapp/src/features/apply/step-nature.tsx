import { Banner } from '@miniapp/components/banner';
import { Citation, Paragraph } from '@miniapp/components/text';
import { requestNatures } from '@shared/vocabulary/applicant';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

/** 看起来不是公开申请：指给正门，仍可坚持提交。 */
export const StepNature = ({ change, advice, onNext, onBack }: AdvisedStepProps) => (
  <StepFrame
    title={`看起来更像是${requestNatures.labels[advice.nature.kind]}`}
    nextLabel="我仍要申请公开"
    onNext={() => {
      change({ insists: true });
      onNext();
    }}
    onBack={onBack}
  >
    <Banner tone="info" title="这样办更快">
      {advice.nature.properDoor}
    </Banner>
    <Paragraph>{advice.nature.reason}</Paragraph>
    <Citation>{`依据：${advice.nature.legalBasis}`}</Citation>
  </StepFrame>
);
