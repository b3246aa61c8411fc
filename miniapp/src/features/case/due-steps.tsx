import { Citation, Paragraph } from '@miniapp/components/text';
import { Timeline } from '@miniapp/components/timeline';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';

/** 这个日子是怎么算出来的，逐步写明作用、缘由、依据。 */
export const DueSteps = ({ steps }: { steps: NonNullable<ApplicationView['clock']>['steps'] }) => (
  <Timeline
    label="这个日子是怎么算出来的"
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
