import type { Day } from '@shared/law/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Application, EventData, Person, Reply } from './application';
import type { Organisations } from './organisations';

/** 作决定时的全部情况；规则只看它，不读钟、不查库。 */
export interface Situation {
  readonly application: Application;
  readonly person: Person;
  readonly organisations: Organisations;
  readonly calendar: WorkingDayCalendar;
  /** 已为这件申请上传的附件。 */
  readonly uploadedIds: readonly string[];
  /** 北京时间的今天。 */
  readonly today: Day;
  /** 此刻，ISO 8601。 */
  readonly now: string;
}

/** 消息给谁。 */
export type Recipient =
  | { readonly to: 'applicant' | 'office' }
  | { readonly to: 'officersOf' | 'approversOf'; readonly organisationId: string }
  | { readonly to: 'account'; readonly accountId: string };

export type Message = Recipient & { readonly title: string; readonly body: string };

/** 草稿的变化：写下、作废，或者签发。 */
export type ReplyChange =
  | { readonly kind: 'write'; readonly reply: Reply }
  | { readonly kind: 'discard' }
  | { readonly kind: 'approve'; readonly approvedBy: string; readonly repliedOn: Day };

type Changeable =
  | 'leadDepartmentId'
  | 'supportingDepartmentIds'
  | 'caseOfficerId'
  | 'confirmedAt'
  | 'receivedOn'
  | 'dueOn'
  | 'isProvisional'
  | 'repliedOn';

/** 一个行为的结果；状态的去向与事件的种类由转换表定。 */
export interface Decision {
  readonly act: ApplicationAct;
  readonly change: Partial<Pick<Application, Changeable>>;
  readonly reply?: ReplyChange;
  readonly event: EventData;
  readonly messages: readonly Message[];
}
