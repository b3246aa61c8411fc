import type { Day } from '@shared/law/day';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';

/** 区分处理：不予公开的一部分。依据：《条例》第三十七条。 */
export interface Redaction {
  readonly part: string;
  readonly ground: ReplyKind;
  readonly reason: string;
}

/** 答复：未签发前是草稿（approvedBy、repliedOn 为 null）。 */
export interface Reply {
  readonly kind: ReplyKind;
  readonly outcome: DecisionOutcome;
  readonly content: string;
  readonly reason: string;
  readonly weighing: string;
  readonly accessWay: string;
  readonly specialLaw: string;
  readonly properDoor: string;
  readonly earlierReplyNumber: string;
  readonly redactions: readonly Redaction[];
  readonly searchRecord: string;
  readonly rightBodyName: string;
  readonly rightBodyContact: string;
  readonly attachmentIds: readonly string[];
  readonly organisationId: string;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly repliedOn: Day | null;
}
