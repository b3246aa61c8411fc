import {
  replyFields,
  REPLY_LAW,
  type ReplyField,
  type ReplyKind,
} from '@shared/vocabulary/reply-kind';

/** 部分公开里不公开的一处：哪一部分、归到哪一种不予公开、理由。依据：《条例》第三十七条。 */
export interface Redaction {
  readonly part: string;
  readonly ground: ReplyKind;
  readonly reason: string;
}

type TextField = Exclude<ReplyField, 'redactions'>;

/** 拟写的答复；与该种答复无关的栏目为空。 */
export interface ReplyDraft extends Readonly<Record<TextField, string>> {
  readonly kind: ReplyKind;
  readonly content: string;
  readonly redactions: readonly Redaction[];
  readonly attachmentIds: readonly string[];
}

const textFields = replyFields.values.filter((field): field is TextField => field !== 'redactions');

/** 与这种答复有关的栏目：必填的和可以填的。 */
export const fieldsOf = (kind: ReplyKind): readonly ReplyField[] => [
  ...REPLY_LAW[kind].mandatoryFields,
  ...REPLY_LAW[kind].optionalFields,
];

const trimmed = ({ part, ground, reason }: Redaction): Redaction => ({
  part: part.trim(),
  ground,
  reason: reason.trim(),
});

/** 整理：去掉首尾空白，去掉与这种答复无关的栏目，附件不重复。 */
export const tidyReply = (draft: ReplyDraft): ReplyDraft => {
  const relevant = fieldsOf(draft.kind);
  const texts = Object.fromEntries(
    textFields.map((field) => [field, relevant.includes(field) ? draft[field].trim() : '']),
  ) as Record<TextField, string>;
  return {
    kind: draft.kind,
    content: draft.content.trim(),
    ...texts,
    redactions: relevant.includes('redactions') ? draft.redactions.map(trimmed) : [],
    attachmentIds: [...new Set(draft.attachmentIds)],
  };
};
