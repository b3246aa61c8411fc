import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Element } from '@miniapp/components/element';
import { StateTag } from '@miniapp/components/state-tag';
import type { ApplicationView } from '@shared/contract/application-view';
import { isFinished } from './has-ended';
import { trackFacts } from './track-facts';

interface TrackTagProps {
  isDone: boolean;
  isOver: boolean;
}

const TrackTag = ({ isDone, isOver }: TrackTagProps) => {
  if (isDone) return <StateTag tone="done">已办</StateTag>;
  return isOver ? (
    <StateTag tone="closed">不再等</StateTag>
  ) : (
    <StateTag tone="waiting">等待中</StateTag>
  );
};

/** 办理中的各个进程：补正、征求意见、延期、缴费、检索、审查、协办、送达。没有就不显示。 */
export const TracksCard = ({ application }: { application: ApplicationView }) => {
  const facts = trackFacts(application.tracks);
  return facts.length === 0 ? null : (
    <Card title="办理中的各项" isFlush>
      <CellGroup label="办理中的各项">
        {facts.map(({ key, title, lines, isDone }) => (
          <CellItem
            key={key}
            title={title}
            value={
              <TrackTag isDone={isDone} isOver={isFinished(application) && key !== 'proactive'} />
            }
            note={lines.map((line, index) => (
              // 一件事的几句话没有编号，次序就是身份。
              <Element as="span" isBlock className="ml-line" key={`${key}-${String(index)}`}>
                {line}
              </Element>
            ))}
          />
        ))}
      </CellGroup>
    </Card>
  );
};
