import type { Day } from '@shared/law/day';
import type { StageFields } from '@shared/contract/village-decisions';
import { ok, refused, type Result } from '@shared/result';
import type { DecisionStage } from '@shared/vocabulary/village';

/** 前一步、后一步的日期；没有为 null。 */
export interface Neighbours {
  readonly before: Day | null;
  readonly after: Day | null;
}

const wrong = (field: string, message: string) => refused('ruleViolated', message, { field });

/** 必须写人数的两步：党员大会审议、村民（代表）会议决议。 */
export const isVoted = (stage: DecisionStage): boolean =>
  stage === 'review' || stage === 'decision';

const REQUIRED = [
  ['entitled', '应到人数'],
  ['present', '实到人数'],
  ['agreed', '赞成人数'],
  ['opposed', '反对人数'],
  ['abstained', '弃权人数'],
] as const;

const checkCounts = (stage: DecisionStage, fields: StageFields): Result<null> => {
  const missing = REQUIRED.find(([name]) => isVoted(stage) && fields[name] === null);
  if (missing) return wrong(missing[0], `这一步要写${missing[1]}，没有的写0`);
  const { entitled, present, agreed, opposed, abstained } = fields;
  if (isVoted(stage) && entitled === 0) return wrong('entitled', '应到人数不能是0');
  if (entitled !== null && present !== null && present > entitled)
    return wrong('present', `实到${present}人多于应到${entitled}人，请核对`);
  const votes = (agreed ?? 0) + (opposed ?? 0) + (abstained ?? 0);
  const isVoteGiven = agreed !== null || opposed !== null || abstained !== null;
  if (isVoteGiven && present === null) return wrong('present', '写了票数，也要写实到人数');
  if (present !== null && votes > present)
    return wrong('agreed', `赞成、反对、弃权合计${votes}人，多于实到${present}人，请核对`);
  return ok(null);
};

const checkDates = (heldOn: Day, today: Day, { before, after }: Neighbours): Result<null> => {
  if (heldOn > today) return wrong('heldOn', '日期还没有到，请写已经办过的日期');
  if (before !== null && heldOn < before)
    return wrong('heldOn', `日期早于上一步（${before}），各步要依次进行，请核对`);
  if (after !== null && heldOn > after)
    return wrong('heldOn', `日期晚于下一步（${after}），各步要依次进行，请核对`);
  return ok(null);
};

/**
 * 一步填得对不对：日期依次向后、不写将来；实到不多于应到；三种票合计不多于实到。
 * 拒绝：写明是哪一项、应当怎样改。
 */
export const checkStage = (
  stage: DecisionStage,
  fields: StageFields,
  { today, ...neighbours }: Neighbours & { readonly today: Day },
): Result<null> => {
  const dates = checkDates(fields.heldOn, today, neighbours);
  if (!dates.ok) return dates;
  if (stage === 'decision' && fields.meetingKind === null)
    return wrong('meetingKind', '请选择是村民会议还是村民代表会议');
  return checkCounts(stage, fields);
};
