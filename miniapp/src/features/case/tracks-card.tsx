import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Element } from '@miniapp/components/element';
import { StateTag } from '@miniapp/components/state-tag';
import type { ApplicationView } from '@shared/contract/application-view';
import { trackFacts } from './track-facts';

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
              <StateTag tone={isDone ? 'done' : 'waiting'}>{isDone ? '已办' : '等待中'}</StateTag>
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
