import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { StateTag } from '@miniapp/components/state-tag';
import { Citation } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { isFinished } from './has-ended';

type OwnClock = ApplicationView['ownClocks'][number];

const dueText = ({ dueOn, isProvisional }: OwnClock): string =>
  `最迟${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`;

/** 各自计算的期限：补正、说明理由、征求意见、缴费，到期没有动静会怎样。没有就不显示。 */
export const OwnClocksCard = ({
  application,
  title,
}: {
  application: ApplicationView;
  title: string;
}) =>
  application.ownClocks.length === 0 || isFinished(application) ? null : (
    <Card title={title} isFlush>
      <CellGroup label={title}>
        {application.ownClocks.map((clock) => (
          <CellItem
            key={clock.clockId}
            title={clock.label}
            value={
              <StateTag tone={clock.isExpired ? 'overdue' : 'waiting'}>
                {clock.isExpired ? '已到期' : '等待中'}
              </StateTag>
            }
            note={
              <Stack gap="tight">
                <Element as="span" isBlock className="ml-line">
                  {dueText(clock)}
                </Element>
                <Element as="span" isBlock className="ml-line">
                  {clock.consequence}
                </Element>
                <Citation>{clock.citation}</Citation>
              </Stack>
            }
          />
        ))}
      </CellGroup>
    </Card>
  );
