import type { ApplicationView } from '@shared/contract/application-view';
import { dayText } from '@miniapp/format/day';
import { Citation, Paragraph } from '../text';
import { Timeline } from '../timeline';

export interface ClockStepsProps {
  label: string;
  steps: NonNullable<ApplicationView['clock']>['steps'];
}

/** 期限的计算步骤：逐步写明哪一天、作用、缘由、依据。 */
export const ClockSteps = ({ label, steps }: ClockStepsProps) => (
  <Timeline
    label={label}
    items={steps.map((step, index) => ({
      key: `${step.day}-${String(index)}`,
      title: step.effect,
      when: dayText(step.day),
      dateTime: step.day,
      note: (
        <>
          <Paragraph tone="small">{step.why}</Paragraph>
          <Citation>{step.citation}</Citation>
        </>
      ),
    }))}
  />
);
