import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { ClockSteps } from '@miniapp/components/clock-steps';
import { Countdown } from '@miniapp/components/countdown';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { hasEnded, isFinished } from './has-ended';

type Clock = NonNullable<ApplicationView['clock']>;

const WAITING = { amendment: '申请人补正', fee: '申请人缴费' } as const;

const notes = (clock: Clock): string[] => [
  `收到申请之日：${dayText(clock.receivedOn)}`,
  ...(clock.countedFrom === clock.receivedOn
    ? []
    : [`现在自${dayText(clock.countedFrom)}重新起算`]),
  ...(clock.excludedWorkingDays === 0
    ? []
    : [`不计入期限的：${String(clock.excludedWorkingDays)}个工作日`]),
  ...(clock.extensionWorkingDays === 0
    ? []
    : [
        `已延长${String(clock.extensionWorkingDays)}个工作日，原来到${dayText(clock.unextendedDueOn)}`,
      ]),
];

const Unconfirmed = ({ application }: { application: ApplicationView }) => {
  const { expectedDueOn, matter } = application;
  if (matter === 'recordCorrection')
    return (
      <Card title="期限">
        <Paragraph>更正与自己有关的信息没有二十个工作日的期限，核实后答复。</Paragraph>
        <Citation>依据：《政府信息公开条例》第四十一条</Citation>
      </Card>
    );
  return (
    <Card title="期限">
      <Paragraph>
        {expectedDueOn === null || isFinished(application)
          ? '双方确认收到之日起计算。'
          : `还在等受理单位确认收到。如今天确认，最迟${dayText(expectedDueOn)}答复。`}
      </Paragraph>
      <Citation>依据：《政府信息公开条例》第三十一条第三项</Citation>
    </Card>
  );
};

/** 已经办结的：应当哪天答复；迟了几天照实说。 */
const finishedText = ({ dueOn, isOverdue, remainingWorkingDays }: Clock): string => {
  const late = isOverdue ? `实际晚了${String(Math.abs(remainingWorkingDays))}个工作日。` : '';
  return `应于${dayText(dueOn)}前答复。${late}`;
};

interface DueProps {
  clock: Clock;
  isFinished: boolean;
  isEnded: boolean;
}

const Due = ({ clock, isFinished, isEnded }: DueProps) => {
  if (isEnded) return <Paragraph>这件不再答复。</Paragraph>;
  if (isFinished) return <Paragraph>{finishedText(clock)}</Paragraph>;
  if (clock.waitingFor !== null)
    return (
      <Banner tone="info" title={`正在等${WAITING[clock.waitingFor]}，这段时间不催答复`}>
        {`到期日会按实际的日子重新计算；按今天的情况是${dayText(clock.dueOn)}。`}
      </Banner>
    );
  return (
    <Countdown
      label="答复"
      daysLeft={clock.remainingWorkingDays}
      until={dayText(clock.dueOn)}
      unit="个工作日"
      past="overdue"
    />
  );
};

/** 期限：最迟哪天答复，还剩几个工作日，等着谁，以及“为什么是这一天”。 */
export const ClockCard = ({ application }: { application: ApplicationView }) => {
  const [isOpen, setOpen] = useState(false);
  const { clock } = application;
  if (clock === null) return <Unconfirmed application={application} />;
  return (
    <Card title="期限">
      <Stack>
        <Due clock={clock} isFinished={isFinished(application)} isEnded={hasEnded(application)} />
        {clock.isProvisional ? (
          <Banner tone="warn">
            所跨年度的放假安排还没有公布，这个日子是暂定的，公布后会重新计算并告诉您。
          </Banner>
        ) : null}
        <Stack gap="tight">
          {notes(clock).map((note) => (
            <Paragraph tone="soft" key={note}>
              {note}
            </Paragraph>
          ))}
        </Stack>
        <Button kind="text" onPress={() => setOpen(!isOpen)}>
          {isOpen ? '收起计算过程' : '为什么是这一天？'}
        </Button>
        {isOpen ? <ClockSteps label="这个日子是怎么算出来的" steps={clock.steps} /> : null}
      </Stack>
    </Card>
  );
};
