import { ok, refused, type Result } from '@shared/result';
import { replyFields, REPLY_LAW, type ReplyField } from '@shared/vocabulary/reply-kind';
import { jointAuthorityProblem } from './joint-authority-reply';
import { partialProblem } from './partial-reply';
import { tidyReply, type ReplyDraft } from './reply-draft';
import type { ReplyFacts } from './reply-facts';
import { thirdPartyProblem } from './third-party-reply';

export type { Redaction, ReplyDraft } from './reply-draft';
export type { ReplyFacts } from './reply-facts';

/** 一条缺陷：哪个栏目、怎么补、依据（不写即该种答复的条款）。 */
export interface ReplyProblem {
  readonly field: string;
  readonly message: string;
  readonly legalBasis?: string;
}

type Check = (draft: ReplyDraft, facts: ReplyFacts) => ReplyProblem | undefined;

/** 各栏目没有填时怎么说；没有列出的用通用的话。 */
const MISSING: Partial<Record<ReplyField, string>> = {
  reason: '请写明理由：依据哪一条、是什么事实',
  weighing: '第十六条是“可以不予公开”，请写明权衡的理由：公开与不公开各有什么影响，为何不公开',
  accessWay: '请写明从哪里、用什么方式可以获取',
  specialLaw: '请写明所依据的法律、行政法规的名称',
  earlierReplyNumber: '请写明已经答复的那件申请的登记编号',
  searchRecord: '答复信息不存在的，请写明检索经过：谁、在哪里、用什么词检索',
};

/** 正文已写明无法确定由哪个机关负责。 */
const UNKNOWN_BODY =
  /(?:无法|不能|难以|未能)(?:确定|查明|判断|确认)|(?:尚)?不(?:清楚|掌握|明确|知道)/;

const isMissing =
  (draft: ReplyDraft, { hasSearchRecord }: ReplyFacts) =>
  (field: ReplyField) => {
    if (field === 'redactions' || (field === 'searchRecord' && hasSearchRecord)) return false;
    return draft[field] === '';
  };

const missing: Check = (draft, facts) => {
  if (draft.content === '') return { field: 'content', message: '请填写答复正文' };
  const field = REPLY_LAW[draft.kind].mandatoryFields.find(isMissing(draft, facts));
  if (field === undefined) return undefined;
  return { field, message: MISSING[field] ?? `请填写${replyFields.labels[field]}` };
};

const grantedProblem: Check = ({ kind, attachmentIds, accessWay }) =>
  kind === 'granted' && attachmentIds.length === 0 && accessWay === ''
    ? { field: 'accessWay', message: '没有随答复附上信息的，请写明获取的方式、途径和时间' }
    : undefined;

const rightBodyProblem: Check = ({ kind, content, rightBodyName, rightBodyContact }) => {
  if (kind !== 'notOurResponsibility') return undefined;
  if (rightBodyName === '' && !UNKNOWN_BODY.test(content))
    return {
      field: 'rightBodyName',
      message: '请写明负责公开的行政机关的名称和联系方式；确实无法确定的，请在正文说明理由',
    };
  return rightBodyName !== '' && rightBodyContact === ''
    ? { field: 'rightBodyContact', message: '请写明该行政机关的联系方式' }
    : undefined;
};

/** 有前置步骤的答复：先走完那一步。 */
const orderProblem: Check = ({ kind }, { hasAmendment, hasReasonsRequest }) => {
  if (kind === 'stillUnclear' && !hasAmendment)
    return { field: 'kind', message: '还没有收到补正的申请；内容不明确的，先一次性告知申请人补正' };
  return kind === 'excessive' && !hasReasonsRequest
    ? { field: 'kind', message: '还没有要求申请人说明理由；先要求说明理由，理由不合理的才不予处理' }
    : undefined;
};

/** 不予公开的答复附上文件，就可能把不该公开的信息发出去。 */
const leakProblem: Check = ({ kind, attachmentIds }) =>
  REPLY_LAW[kind].bar !== 'none' && attachmentIds.length > 0
    ? { field: 'attachmentIds', message: '不予公开的答复不附文件，请先移除附件' }
    : undefined;

const CHECKS: readonly Check[] = [
  orderProblem,
  missing,
  grantedProblem,
  partialProblem,
  rightBodyProblem,
  thirdPartyProblem,
  jointAuthorityProblem,
  leakProblem,
];

/** 这份答复的全部缺陷，按先后；没有为空。报批前逐条列出。 */
export const replyProblems = (draft: ReplyDraft, facts: ReplyFacts): readonly ReplyProblem[] => {
  const tidy = tidyReply(draft);
  return CHECKS.flatMap((check) => check(tidy, facts) ?? []);
};

/**
 * 核对答复必须具备的内容，去掉与该种答复无关的栏目。
 * 拒绝：缺少该种答复必须写的内容；没有补正就答复“仍不明确”；没有要求说明理由就“不予处理”；
 * 应当征求第三方意见而没有征求；第三方、共同制作机关不同意而没有先作出仍予公开的决定；不予公开却附了文件。
 * 依据：《条例》第十四条至第十六条、第三十条、第三十二条、第三十四条至第三十九条。
 */
export const checkReply = (draft: ReplyDraft, facts: ReplyFacts): Result<ReplyDraft> => {
  const problem = replyProblems(draft, facts)[0];
  if (!problem) return ok(tidyReply(draft));
  const { field, message, legalBasis = REPLY_LAW[draft.kind].article } = problem;
  return refused('ruleViolated', message, { field, legalBasis });
};
