import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Countdown } from '@miniapp/components/countdown';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { Timeline } from '@miniapp/components/timeline';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';

const Steps = ({ steps }: { steps: NonNullable<ApplicationView['clock']>['steps'] }) => (
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

/** 期限：最迟哪天答复，还剩几个工作日，以及“为什么是这一天”。 */
export const ClockCard = ({ application }: { application: ApplicationView }) => {
  const [isOpen, setOpen] = useState(false);
  const { clock, expectedDueOn } = application;
  const isFinished = ['replied', 'abandoned', 'withdrawn'].includes(application.state);
  if (clock === null)
    return (
      <Card title="期限">
        <Paragraph>
          {expectedDueOn === null || isFinished
            ? '双方确认收到之日起计算。'
            : `还在等受理单位确认收到。如今天确认，最迟${dayText(expectedDueOn)}答复。`}
        </Paragraph>
        <Citation>依据：《政府信息公开条例》第三十一条第三项</Citation>
      </Card>
    );
  return (
    <Card title="期限">
      <Stack>
        {isFinished ? (
          <Paragraph>{`应于${dayText(clock.dueOn)}前答复。`}</Paragraph>
        ) : (
          <Countdown
            label="答复"
            daysLeft={clock.remainingWorkingDays}
            until={dayText(clock.dueOn)}
            unit="个工作日"
            past="overdue"
          />
        )}
        {clock.isProvisional ? (
          <Banner tone="warn">
            所跨年度的放假安排还没有公布，这个日子是暂定的，公布后会重新计算并告诉您。
          </Banner>
        ) : null}
        <Paragraph tone="soft">{`收到申请之日：${dayText(clock.receivedOn)}`}</Paragraph>
        <Button kind="text" onPress={() => setOpen(!isOpen)}>
          {isOpen ? '收起计算过程' : '为什么是这一天？'}
        </Button>
        {isOpen ? <Steps steps={clock.steps} /> : null}
      </Stack>
    </Card>
  );
};
