import type { Day } from '@shared/law/day';
import type {
  ApplicantKind,
  DeliveryMethod,
  DesiredForm,
  Matter,
  ReceiptChannel,
  RequestNature,
} from '@shared/vocabulary/applicant';
import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import type { Role } from '@shared/vocabulary/role';
import type { TrackFact } from './track-facts';
import type { Tracks } from './tracks';

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

/** 一件政府信息公开申请；个人信息在保险箱里，这里只有编号与隐去后的姓名。 */
export interface Application {
  readonly regionId: string;
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  /** 申请人的账号；书面、口头来件没有账号，为 null。 */
  readonly accountId: string | null;
  readonly vaultId: string;
  /** 同一申请人的比对钥匙；还原不出证件号码。 */
  readonly applicantKey: string;
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
  /** 公开申请，或者更正与自己有关的记录（没有二十个工作日的期限，不进年度报告）。 */
  readonly matter: Matter;
  /** 年度报告的行；未办结为 null。 */
  readonly outcome: DecisionOutcome | null;
  readonly tracks: Tracks;
  /** 正在等申请人做什么；此时不存在行政机关逾期。 */
  readonly waitingFor: 'amendment' | 'fee' | null;
  /** 拆分自哪一件；并入哪一件。 */
  readonly parentId: string | null;
  readonly mergedIntoId: string | null;
  readonly archivedOn: Day | null;
}

/** 行上会变的各项；每件事写明变成什么，重放各事即得现在的行。 */
export type ApplicationChange = Partial<
  Pick<
    Application,
    | 'state'
    | 'description'
    | 'leadDepartmentId'
    | 'supportingDepartmentIds'
    | 'caseOfficerId'
    | 'confirmedAt'
    | 'receivedOn'
    | 'dueOn'
    | 'isProvisional'
    | 'waitingFor'
    | 'repliedOn'
    | 'outcome'
    | 'mergedIntoId'
    | 'archivedOn'
  >
>;

/** 随这件事发出的文书。 */
export interface IssuedLetter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly documentNumber: string;
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

/** 事件附带的内容：说明（如退回理由）、去往的单位、行的变化、进程的事实、发出的文书。绝无申请人的个人信息。 */
export interface EventData {
  readonly note?: string;
  readonly toDepartmentId?: string;
  /** 交给哪位同事办理；工作人员的姓名。 */
  readonly toOfficerName?: string;
  readonly change?: ApplicationChange;
  readonly tracks?: readonly TrackFact[];
  readonly letters?: readonly IssuedLetter[];
}

/** 要做一件事的人。 */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
  /** 今天代为办理的、不在岗的同事。 */
  readonly actsFor?: readonly string[];
}
