/** 四议两公开：人数门槛、日期先后、票数、办到哪里了。依据：E-q1、E-q2、E-24、E-30a、E-30b。 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkStage } from '@functions/village-affairs/domain/check-stage';
import {
  progressOf,
  type DecisionGround,
  type RecordedStage,
} from '@functions/village-affairs/domain/decision-progress';
import { judgeDecision, judgePartyReview } from '@functions/village-affairs/domain/judge-meeting';
import { stageFieldsSchema, type StageFields } from '@shared/contract/village-decisions';
import { decisionStages, type DecisionStage } from '@shared/vocabulary/village';

const ground: DecisionGround = {
  partyReviewBase: 'present',
  disclosureDays: 10,
  isCommunity: false,
};

describe('E-q1、E-q2 到会人数与过半数', () => {
  test.each([
    ['representatives', 45, 30, 16, true, true],
    ['representatives', 45, 30, 15, true, false],
    ['representatives', 45, 29, 29, false, false],
    ['villagers', 100, 51, 26, true, true],
    ['villagers', 100, 50, 50, false, false],
    ['households', 90, 60, 31, true, true],
    ['households', 90, 59, 59, false, false],
    ['representatives', 3, 2, 2, true, true],
  ] as const)('%s 应到%d 实到%d 赞成%d', (kind, entitled, present, agreed, hasQuorum, isPassed) => {
    expect(judgeDecision(kind, { entitled, present, agreed })).toMatchObject({
      hasQuorum,
      isPassed,
    });
  });

  test('党员大会：基数是约定——到会30人赞成16人，按到会通过，按全体45人不通过', () => {
    const count = { entitled: 45, present: 30, agreed: 16 };
    expect(judgePartyReview(count, 'present').isPassed).toBe(true);
    expect(judgePartyReview(count, 'entitled').isPassed).toBe(false);
  });

  test('社区：依据里不写村民委员会组织法的条文', () => {
    const count = { entitled: 30, present: 20, agreed: 20 };
    expect(judgeDecision('representatives', count, true).legalBasis).not.toContain('条（');
  });

  test('写出的最少人数，恰好是够与不够的分界', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.constantFrom('villagers', 'households', 'representatives'),
        (entitled, kind) => {
          const { counting } = judgeDecision(kind, { entitled, present: 0, agreed: 0 });
          const least = Number(/（(\d+)人）/.exec(counting)?.[1]);
          const at = (present: number) =>
            judgeDecision(kind, { entitled, present, agreed: present }).hasQuorum;
          expect([at(least), at(least - 1)]).toEqual([true, false]);
        },
      ),
    );
  });
});

const fields = (over: Partial<StageFields> = {}): StageFields => ({
  ...stageFieldsSchema.parse({ heldOn: '2026-10-10', place: '村部', summary: '讨论' }),
  ...over,
});
const votes = { entitled: 45, present: 30, agreed: 20, opposed: 5, abstained: 5 };
const at = { today: '2026-11-20', before: '2026-10-01', after: null };
const fieldOf = (outcome: ReturnType<typeof checkStage>) =>
  outcome.ok ? 'ok' : outcome.refusal.field;

describe('一步填得对不对', () => {
  test.each([
    ['合格', 'review', votes, at, 'ok'],
    ['日期早于上一步', 'review', votes, { ...at, before: '2026-10-11' }, 'heldOn'],
    ['日期晚于下一步', 'review', votes, { ...at, after: '2026-10-09' }, 'heldOn'],
    ['日期在将来', 'review', votes, { ...at, today: '2026-10-09' }, 'heldOn'],
    ['实到多于应到', 'review', { ...votes, present: 46 }, at, 'present'],
    ['票数多于实到', 'review', { ...votes, abstained: 6 }, at, 'agreed'],
    ['审议没有写弃权', 'review', { ...votes, abstained: null }, at, 'abstained'],
    [
      '应到是零',
      'review',
      { ...votes, entitled: 0, present: 0, agreed: 0, opposed: 0, abstained: 0 },
      at,
      'entitled',
    ],
    ['提议不必写人数', 'proposal', {}, at, 'ok'],
    ['提议写了票数没写实到', 'proposal', { agreed: 3 }, at, 'present'],
    ['决议没有选会议形式', 'decision', votes, at, 'meetingKind'],
    ['决议', 'decision', { ...votes, meetingKind: 'representatives' }, at, 'ok'],
  ] as const)('%s', (_, stage, over, where, expected) => {
    expect(fieldOf(checkStage(stage, fields(over), where))).toBe(expected);
  });
});

const recorded = (stages: readonly DecisionStage[], over: Partial<RecordedStage> = {}) =>
  stages.map((stage, index): RecordedStage => ({
    stage,
    heldOn: `2026-10-0${index + 1}`,
    meetingKind: 'representatives',
    entitled: 45,
    present: 40,
    agreed: 39,
    isPublic: false,
    ...over,
  }));
const upTo = (count: number) => decisionStages.values.slice(0, count);

describe('办到哪里了', () => {
  test.each([
    [0, 'deliberating', 'proposal', null],
    [3, 'deliberating', 'decision', null],
    [4, 'awaitingDisclosure', 'decisionDisclosure', '2026-10-14'],
    [5, 'implementing', 'implementation', null],
    [6, 'awaitingOutcomeDisclosure', 'outcomeDisclosure', '2026-10-16'],
    [7, 'completed', null, null],
  ] as const)('记了%d步', (count, state, next, disclosureDueOn) => {
    expect(progressOf(recorded(upTo(count)), ground)).toMatchObject({
      state,
      next,
      disclosureDueOn,
    });
  });

  test('审议没有通过就停下，仍可以改正', () => {
    const stages = recorded(upTo(3), { agreed: 20 });
    expect(progressOf(stages, ground)).toEqual({
      state: 'rejected',
      next: null,
      recordable: ['proposal', 'consultation', 'review'],
      disclosureDueOn: null,
    });
  });

  test('E-30a 决议没有通过也要公开，公开之后不再实施', () => {
    const failed = recorded(['decision'], { present: 29, heldOn: '2026-10-04' });
    const four = [...recorded(upTo(3)), ...failed];
    expect(progressOf(four, ground).state).toBe('awaitingDisclosure');
    const five = [...four, ...recorded(['decisionDisclosure'])];
    expect(progressOf(five, ground)).toMatchObject({ state: 'rejected', next: null });
  });

  test('公开了的不能再改，公开的两步只能由公开信息记入', () => {
    const four = recorded(upTo(5), { isPublic: true });
    expect(progressOf(four, ground).recordable).toEqual(['implementation']);
    expect(progressOf(recorded(upTo(4)), ground).recordable).toEqual(upTo(4));
  });
});
