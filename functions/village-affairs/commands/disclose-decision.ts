import type { DecisionView } from '@shared/contract/village-decisions';
import { ok, refused, type Result } from '@shared/result';
import { type DecisionStage, type DisclosureStage } from '@shared/vocabulary/village';
import { progressOf } from '../domain/decision-progress';
import type { VillagePorts } from '../ports';
import { groundOf } from '../queries/stage-view';
import { actOnDecision, type OnDecision } from './act-on-decision';

/** 每一次公开，打开哪几步给大家看。 */
const OPENED: Readonly<Record<DisclosureStage, readonly DecisionStage[]>> = {
  decisionDisclosure: ['proposal', 'consultation', 'review', 'decision', 'decisionDisclosure'],
  outcomeDisclosure: ['implementation', 'outcomeDisclosure'],
};

const NO_COUNTS = {
  ...{ meetingKind: null, entitled: null, present: null, agreed: null },
  ...{ opposed: null, abstained: null, minutesIds: [], photoIds: [], areFilesPublic: false },
};

/**
 * 记明决议（实施结果）由哪条公开信息公开，从此这几步人人可见。
 * 依据：《村民委员会组织法》（2018年文本）第三十条第一项。
 * 拒绝：还没有办到、信息没有公开或不是本村的、公开的日期早于上一步。
 */
export const discloseDecision = (
  ports: VillagePorts,
  occasion: OnDecision,
  { stage, noticeId }: { readonly stage: DisclosureStage; readonly noticeId: string },
): Promise<Result<DecisionView>> =>
  actOnDecision(ports, occasion, async ({ tx, decision, settings }) => {
    const { regionId, organisationId } = occasion.who;
    if (progressOf(decision.stages, groundOf(decision, settings)).next !== stage)
      return refused('notPermittedNow', '还没有办到这一步，请依次填写');
    const notice = await ports.county.publishedNotice(tx, regionId, noticeId);
    if (notice?.organisationId !== organisationId)
      return refused('ruleViolated', '请选择本村（社区）已经公开的一条信息', {
        field: 'noticeId',
      });
    const before = decision.stages.at(-1)?.heldOn ?? '';
    if (notice.publishedOn < before)
      return refused(
        'ruleViolated',
        `这条信息公开于${notice.publishedOn}，早于上一步（${before}），请另选一条`,
        {
          field: 'noticeId',
        },
      );
    const shown = { heldOn: notice.publishedOn, place: '公开栏', summary: notice.title, noticeId };
    const at = { regionId, decisionId: occasion.decisionId };
    await ports.decisions.saveStage(tx, { ...occasion, stage }, { ...NO_COUNTS, ...shown });
    await ports.decisions.open(tx, at, OPENED[stage]);
    return ok({ event: { kind: 'decisionDisclosed', data: { stage, noticeId } }, isPublic: true });
  });
