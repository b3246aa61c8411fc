import { addDays, type Day } from '@shared/law/day';
import {
  decisionStages,
  type DecisionStage,
  type DecisionState,
  type MeetingKind,
} from '@shared/vocabulary/village';
import {
  judgeDecision,
  judgePartyReview,
  type Judgement,
  type PartyReviewBase,
} from './judge-meeting';

/** 已经记下的一步。 */
export interface RecordedStage {
  readonly stage: DecisionStage;
  readonly heldOn: Day;
  readonly meetingKind: MeetingKind | null;
  readonly entitled: number | null;
  readonly present: number | null;
  readonly agreed: number | null;
  readonly isPublic: boolean;
}

/** 县里的约定和村还是社区。 */
export interface DecisionGround {
  readonly partyReviewBase: PartyReviewBase;
  /** 决议通过之后几个日历日内公开。 */
  readonly disclosureDays: number;
  readonly isCommunity: boolean;
}

/** 这一步的表决结果；不表决的各步、人数没有写全的为 null。 */
export const judgementOf = (
  { stage, meetingKind, entitled, present, agreed }: RecordedStage,
  { partyReviewBase, isCommunity }: DecisionGround,
): Judgement | null => {
  if (entitled === null || present === null || agreed === null) return null;
  const count = { entitled, present, agreed };
  if (stage === 'review') return judgePartyReview(count, partyReviewBase);
  return stage === 'decision' && meetingKind !== null
    ? judgeDecision(meetingKind, count, isCommunity)
    : null;
};

/** 办到哪里了。 */
export interface Progress {
  readonly state: DecisionState;
  /** 接着办哪一步；没有为 null。 */
  readonly next: DecisionStage | null;
  /** 现在可以填写或者改正的各步：下一步，以及还没有公开的。 */
  readonly recordable: readonly DecisionStage[];
  /** 等待公开的，最迟哪天。 */
  readonly disclosureDueOn: Day | null;
}

const STATES: Readonly<Record<DecisionStage, DecisionState>> = {
  proposal: 'deliberating',
  consultation: 'deliberating',
  review: 'deliberating',
  decision: 'deliberating',
  decisionDisclosure: 'awaitingDisclosure',
  implementation: 'implementing',
  outcomeDisclosure: 'awaitingOutcomeDisclosure',
};

const isDisclosure = (stage: DecisionStage): boolean =>
  stage === 'decisionDisclosure' || stage === 'outcomeDisclosure';

/** 没有通过的：审议没有通过就停在那里；决议没有通过，公开之后就办结。 */
const nextOf = (stages: readonly RecordedStage[], ground: DecisionGround) => {
  const done = new Map(stages.map((each) => [each.stage, each]));
  const failed = stages.find((each) => judgementOf(each, ground)?.isPassed === false);
  const next = decisionStages.values.find((stage) => !done.has(stage)) ?? null;
  const isStopped =
    failed !== undefined &&
    (failed.stage === 'review' || next === null || next !== 'decisionDisclosure');
  return { next: isStopped ? null : next, isRejected: isStopped };
};

/**
 * 由已经记下的各步，看办到哪里了、接着办什么、什么时候要公开。
 * 公开了的各步不能再改；还没有公开的可以改正。
 * 依据：《村民委员会组织法》（2018年文本）第三十条（决定的事项及其实施情况应当及时公布）。
 */
export const progressOf = (stages: readonly RecordedStage[], ground: DecisionGround): Progress => {
  const { next, isRejected } = nextOf(stages, ground);
  const open = stages.filter((each) => !each.isPublic && !isDisclosure(each.stage));
  const last = stages.at(-1);
  const isDue = next !== null && isDisclosure(next) && last !== undefined;
  const state = (): DecisionState => {
    if (isRejected) return 'rejected';
    return next === null ? 'completed' : STATES[next];
  };
  return {
    state: state(),
    next,
    recordable: [
      ...open.map(({ stage }) => stage),
      ...(next === null || isDisclosure(next) ? [] : [next]),
    ],
    disclosureDueOn: isDue ? addDays(last.heldOn, ground.disclosureDays) : null,
  };
};
