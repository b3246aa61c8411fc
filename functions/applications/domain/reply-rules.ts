import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';

/** 拟写的答复。 */
export interface ReplyDraft {
  readonly kind: ReplyKind;
  readonly content: string;
  readonly searchRecord: string;
  readonly rightBodyName: string;
  readonly rightBodyContact: string;
  readonly attachmentIds: readonly string[];
}

/** 正文已写明无法确定由哪个机关负责。 */
const UNKNOWN_BODY =
  /(?:无法|不能|难以|未能)(?:确定|查明|判断|确认)|(?:尚)?不(?:清楚|掌握|明确|知道)/;

const granted = (draft: ReplyDraft): Result<ReplyDraft> =>
  ok({ ...draft, searchRecord: '', rightBodyName: '', rightBodyContact: '' });

const informationNotHeld = (draft: ReplyDraft): Result<ReplyDraft> =>
  draft.searchRecord === ''
    ? refused('ruleViolated', '答复信息不存在的，请写明检索经过：谁、在哪里、用什么词检索', {
        field: 'searchRecord',
        legalBasis: cite('disclosureRegulation', '第三十六条第四项'),
      })
    : ok({ ...draft, rightBodyName: '', rightBodyContact: '' });

const notOurResponsibility = (draft: ReplyDraft): Result<ReplyDraft> => {
  const legalBasis = cite('disclosureRegulation', '第三十六条第五项');
  if (draft.rightBodyName === '' && !UNKNOWN_BODY.test(draft.content))
    return refused(
      'ruleViolated',
      '请写明负责公开的行政机关的名称和联系方式；确实无法确定的，请在正文说明理由',
      { field: 'rightBodyName', legalBasis },
    );
  if (draft.rightBodyName !== '' && draft.rightBodyContact === '')
    return refused('ruleViolated', '请写明该行政机关的联系方式', {
      field: 'rightBodyContact',
      legalBasis,
    });
  return ok({ ...draft, searchRecord: '' });
};

const RULES: Readonly<Record<ReplyKind, (draft: ReplyDraft) => Result<ReplyDraft>>> = {
  granted,
  informationNotHeld,
  notOurResponsibility,
};

/**
 * 核对答复必须具备的内容，去掉与该种答复无关的栏目。
 * 拒绝：信息不存在而没有检索经过；不属于本机关而没有写明（能够确定的）负责机关及联系方式。
 * 依据：《条例》第三十六条。
 */
export const checkReply = (draft: ReplyDraft): Result<ReplyDraft> => RULES[draft.kind](draft);
