import type { Day } from '@shared/law/day';
import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Application } from './application';
import type { TrackFact } from './track-facts';

/** 行上会变的各项；每件事写明变成什么，重放各事即得现在的行。 */
export type ApplicationChange = Partial<
  Pick<
    Application,
    | 'state'
    | 'vaultId'
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
  /** 登记时申请内容的散列（连着申请编号，猜不出内容）；事后改了内容，对不上。 */
  readonly descriptionDigest?: string;
  readonly tracks?: readonly TrackFact[];
  readonly letters?: readonly IssuedLetter[];
}
