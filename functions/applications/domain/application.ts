import type { Day } from '@shared/law/day';
import type {
  ApplicantKind,
  DeliveryMethod,
  DesiredForm,
  ReceiptChannel,
  RequestNature,
} from '@shared/vocabulary/applicant';
import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import type { Role } from '@shared/vocabulary/role';

/** 答复：未签发前是草稿（approvedBy、repliedOn 为 null）。 */
export interface Reply {
  readonly kind: ReplyKind;
  readonly outcome: DecisionOutcome;
  readonly content: string;
  readonly searchRecord: string;
  readonly rightBodyName: string;
  readonly rightBodyContact: string;
  readonly attachmentIds: readonly string[];
  readonly organisationId: string;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly repliedOn: Day | null;
}

/** 一件政府信息公开申请；个人信息在保险箱里，这里只有编号与隐去后的姓名。 */
export interface Application {
  readonly regionId: string;
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly accountId: string;
  readonly vaultId: string;
  readonly applicantKind: ApplicantKind;
  readonly applicantMaskedName: string;
  readonly channel: ReceiptChannel;
  readonly description: string;
  readonly nature: RequestNature;
  readonly insists: boolean;
  readonly suggestedIds: readonly string[];
  readonly desiredForm: DesiredForm;
  readonly deliveryMethod: DeliveryMethod;
  readonly villageId: string | null;
  readonly addresseeId: string;
  /** 主办单位；为 null 即尚未分办。 */
  readonly leadDepartmentId: string | null;
  readonly supportingDepartmentIds: readonly string[];
  /** 认领的经办人。 */
  readonly caseOfficerId: string | null;
  readonly state: ApplicationState;
  readonly version: number;
  readonly submittedAt: string;
  readonly confirmedAt: string | null;
  readonly receivedOn: Day | null;
  readonly dueOn: Day | null;
  readonly isProvisional: boolean;
  readonly repliedOn: Day | null;
  readonly reply: Reply | null;
}

/** 已经发生的一件事；时间轴与期限都从它得出。 */
export interface ApplicationEvent {
  readonly seq: number;
  readonly kind: ApplicationEventKind;
  readonly at: string;
  /** 北京时间的那一天。 */
  readonly happenedOn: Day;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorOrganisationId: string | null;
  readonly data: EventData;
}

/** 事件附带的内容：说明（如退回理由）、去往的单位。绝无个人信息。 */
export interface EventData {
  readonly note?: string;
  readonly toDepartmentId?: string;
}

/** 要做一件事的人。 */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}
