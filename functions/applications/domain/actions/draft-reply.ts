import { ok, refused, type Result } from '@shared/result';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Decision, Situation } from '../decision';
import { replyFactsOf } from '../reply-facts';
import { checkReply, type ReplyDraft } from '../reply-rules';
import { voidReview } from '../void-review';
import { transitionOf } from '../workflow';

/**
 * 拟写答复：认领的经办人写草稿，可以反复改，改过的要重新作保密审查；签发前申请人看不到。
 * 拒绝：该种答复必须具备的内容没有写；事先该办的没有办；附件不是为这件申请上传的。
 * 依据：《条例》第十七条、第三十六条。
 */
export const draftReply = (situation: Situation, input: ReplyDraft): Result<Decision> => {
  const { application, person } = situation;
  const checked = checkReply(input, replyFactsOf(application.tracks));
  if (!checked.ok) return checked;
  const draft = checked.value;
  const uploaded = new Set(situation.attachments.map(({ attachmentId }) => attachmentId));
  if (draft.attachmentIds.some((id) => !uploaded.has(id)))
    return refused('ruleViolated', '选中的附件没有上传到这件申请，请重新上传', {
      field: 'attachmentIds',
      legalBasis: transitionOf('draftReply').legalBasis,
    });
  const reply = {
    ...draft,
    outcome: REPLY_LAW[draft.kind].outcome,
    organisationId: application.leadDepartmentId ?? application.addresseeId,
    draftedBy: person.accountId,
    approvedBy: null,
    repliedOn: null,
  };
  return ok({
    act: 'draftReply',
    change: {},
    tracks: voidReview(application),
    reply: { kind: 'write', reply },
    messages: [],
  });
};
