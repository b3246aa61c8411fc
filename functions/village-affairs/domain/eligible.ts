import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Kinship } from '@shared/vocabulary/village';

/** 谁想进监督委员会。 */
export interface Candidate {
  readonly isCommitteeMember: boolean;
  readonly kinship: Kinship;
}

export const SUPERVISION_LAW =
  '《村民委员会组织法》关于村务监督机构的规定，第三十二条（条文按2018年文本；2025年修订后序号有变动）';

const CLOSE: ReadonlySet<Kinship> = new Set([
  'spouse',
  'parentOrChild',
  'sibling',
  'grandparent',
  'grandchild',
]);

/**
 * 能不能担任监督委员会成员：村（居）民委员会成员和他们的近亲属不能。
 * 依据：《村民委员会组织法》（2018年文本）第三十二条。
 * 拒绝：本人是委员，或者是委员的近亲属。
 */
export const eligible = ({ isCommitteeMember, kinship }: Candidate): Result<null> => {
  if (isCommitteeMember)
    return refused('ruleViolated', '村（居）民委员会成员不能担任监督委员会成员', {
      field: 'isCommitteeMember',
      legalBasis: SUPERVISION_LAW,
    });
  if (CLOSE.has(kinship))
    return refused(
      'ruleViolated',
      '村（居）民委员会成员的近亲属不能担任监督委员会成员，请另推选一位',
      { field: 'kinship', legalBasis: SUPERVISION_LAW },
    );
  return ok(null);
};

/** 名册里的一位成员。 */
export interface ListedMember extends Candidate {
  readonly declaredOn: Day | null;
  readonly termFrom: Day;
  readonly termUntil: Day;
  readonly leftOn: Day | null;
}

/**
 * 这位成员今天能不能审核这条信息：在名册里、在任期内、本人申报过、没有声明回避。
 * 依据：《村民委员会组织法》（2018年文本）第三十二条。
 * 拒绝：写明缺哪一样、怎样补。
 * @param member 不在名册里为 null
 */
export const mayReview = (
  member: ListedMember | null,
  today: Day,
  isRecused: boolean,
): Result<null> => {
  const refuse = (message: string) =>
    refused('ruleViolated', message, { legalBasis: SUPERVISION_LAW });
  if (member === null || (member.leftOn !== null && member.leftOn <= today))
    return refuse('您还没有列入监督委员会名册，请经办人先把您列入名册');
  if (today < member.termFrom || today > member.termUntil)
    return refuse('您的任期不在今天，请核对监督委员会名册');
  if (member.declaredOn === null)
    return refuse('请先在监督委员会名册里申报与村（居）民委员会成员有没有亲属关系');
  const allowed = eligible(member);
  if (!allowed.ok) return allowed;
  return isRecused ? refuse('您已声明回避这条信息，请由另一位成员审核') : ok(null);
};

const USUAL_FEWEST = 3;
const USUAL_MOST = 5;

/** 监督委员会的人数、财会人员、民主评议的提示；没有问题时为空。依据：《村民委员会组织法》（2018年文本）第三十二条、第三十三条。 */
export const committeeHints = (
  members: readonly { readonly hasAccountingSkill: boolean; readonly declaredOn: Day | null }[],
  hasEvaluatedThisYear: boolean,
): string[] => [
  ...(members.length < USUAL_FEWEST || members.length > USUAL_MOST
    ? [`监督委员会一般由${USUAL_FEWEST}至${USUAL_MOST}人组成，现有${members.length}人`]
    : []),
  ...(members.some(({ hasAccountingSkill }) => hasAccountingSkill)
    ? []
    : ['成员里应当有懂财会的人']),
  ...(members.every(({ declaredOn }) => declaredOn !== null)
    ? []
    : ['有成员还没有申报与村（居）民委员会成员的关系，申报之前不能审核']),
  ...(hasEvaluatedThisYear ? [] : ['今年还没有主持民主评议，民主评议每年至少一次']),
];
