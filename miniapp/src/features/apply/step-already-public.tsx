import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { dayText } from '@miniapp/format/day';
import { routes } from '@miniapp/routes';
import type { AdvisedStepProps } from './steps';
import { StepFrame } from './step-frame';

/** 第二步：可能已经公开了，看到了就不用申请。 */
export const StepAlreadyPublic = ({ draft, advice, onNext, onBack }: AdvisedStepProps) => (
  <StepFrame
    title="这些可能就是您要的"
    note="点开看看；看到了就不用再申请，马上就有。草稿会留着。"
    nextLabel="都不是，继续申请"
    onNext={onNext}
    onBack={onBack}
  >
    <Card isFlush>
      <CellGroup label="可能已经公开的信息">
        {advice.alreadyPublic.map((hit) => (
          <CellItem
            key={`${hit.kind}/${hit.id}`}
            title={hit.title}
            note={[
              hit.organisationName,
              hit.publishedOn === null ? '公开事项' : dayText(hit.publishedOn),
            ]
              .filter(Boolean)
              .join(' · ')}
            to={
              hit.kind === 'notice'
                ? routes.notice({ region: draft.region, noticeId: hit.id })
                : routes.entry({ region: draft.region, entryId: hit.id })
            }
          />
        ))}
      </CellGroup>
    </Card>
  </StepFrame>
);
