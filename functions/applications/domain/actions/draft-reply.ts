import { ok, refused, type Result } from '@shared/result';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Decision, Situation } from '../decision';
import { checkPermitted } from '../permitted-actions';
import { transitionOf } from '../workflow';
import { checkReply, type ReplyDraft } from '../reply-rules';

/**
 * 拟写答复：认领的经办人写草稿，可以反复改，签发前申请人看不到。
 * 拒绝：该种答复必须具备的内容没有写；附件不是为这件申请上传的。
 * 依据：《条例》第三十六条。
 */
export const draftReply = (situation: Situation, input: ReplyDraft): Result<Decision> => {
  const { application, person } = situation;
  const permitted = checkPermitted('draftReply', application, person);
  if (!permitted.ok) return permitted;
  const checked = checkReply(input);
  if (!checked.ok) return checked;
  if (input.attachmentIds.some((id) => !situation.uploadedIds.includes(id)))
    return refused('ruleViolated', '选中的附件没有上传到这件申请，请重新上传', {
      field: 'attachmentIds',
      legalBasis: transitionOf('draftReply').legalBasis,
    });
  const { kind, content, searchRecord, rightBodyName, rightBodyContact, attachmentIds } =
    checked.value;
  const reply = {
    kind,
    outcome: REPLY_LAW[kind].outcome,
    content,
    searchRecord,
    rightBodyName,
    rightBodyContact,
    attachmentIds: [...new Set(attachmentIds)],
    organisationId: application.leadDepartmentId ?? application.addresseeId,
    draftedBy: person.accountId,
    approvedBy: null,
    repliedOn: null,
  };
  return ok({
    act: 'draftReply',
    change: {},
    reply: { kind: 'write', reply },
    event: {},
    messages: [],
  });
};
