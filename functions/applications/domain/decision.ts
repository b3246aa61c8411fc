import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type {
  Application,
  ApplicationChange,
  ApplicationEvent,
  Person,
  Reply,
} from './application';
import type { Organisations } from './organisations';
import type { TrackFact } from './track-facts';

/** 作决定时的全部情况；规则只看它，不读钟、不查库。 */
export interface Situation {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly person: Person;
  readonly organisations: Organisations;
  readonly calendar: WorkingDayCalendar;
  readonly settings: CountySettings;
  /** 已为这件申请上传的附件：编号与文件名。 */
  readonly attachments: readonly { readonly attachmentId: string; readonly fileName: string }[];
  /** 北京时间的今天。 */
  readonly today: Day;
  /** 此刻，ISO 8601。 */
  readonly now: string;
  /** 新编号，如征求意见、救济各一个。 */
  readonly newId: () => string;
}

/** 消息给谁。 */
export type Recipient =
  | { readonly to: 'applicant' | 'office' | 'legalReviewers' }
  | { readonly to: 'officersOf' | 'approversOf'; readonly organisationId: string }
  | { readonly to: 'account'; readonly accountId: string };

export type Message = Recipient & {
  readonly title: string;
  readonly body: string;
  /** 讲的是哪一类事；不写的由行为定。 */
  readonly event?: MessageEvent;
};

/** 草稿的变化：写下、作废、签发，或者送达。 */
export type ReplyChange =
  | { readonly kind: 'write'; readonly reply: Reply }
  | { readonly kind: 'discard' }
  | { readonly kind: 'approve'; readonly approvedBy: string; readonly repliedOn: Day | null }
  | { readonly kind: 'deliver'; readonly repliedOn: Day };

/** 文书里的一项内容。 */
export type LetterDetail =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly Readonly<Record<string, string | number>>[];

/** 要随这个行为发出的文书；文号、申请人姓名、落款由发文时填上。 */
export interface LetterOrder {
  readonly kind: LetterKind;
  readonly to:
    | { readonly recipient: 'applicant' | 'internal' }
    | { readonly recipient: 'thirdParty'; readonly vaultId: string; readonly maskedName: string }
    | { readonly recipient: 'organisation'; readonly organisationName: string };
  readonly details: Readonly<Record<string, LetterDetail>>;
}

/** 第三方的名称和联系方式，入保险箱。 */
export interface PartyDetails {
  readonly name: string;
  readonly contact: string;
}

/** 拆分出来的一件。 */
export interface ChildApplication {
  readonly applicationId: string;
  readonly description: string;
}

/** 一个行为的结果；状态的去向、事件的种类由转换表定，期限由时钟从事件算出。 */
export interface Decision {
  readonly act: ApplicationAct;
  readonly change: Omit<ApplicationChange, 'state' | 'dueOn' | 'isProvisional' | 'waitingFor'>;
  /** 转换表列了几个去向时写明是哪一个；不写即第一个。 */
  readonly to?: Application['state'];
  readonly tracks?: readonly TrackFact[];
  readonly reply?: ReplyChange;
  readonly letters?: readonly LetterOrder[];
  readonly note?: string;
  readonly toDepartmentId?: string;
  readonly toOfficerName?: string;
  readonly messages: readonly Message[];
  /** 拆分出来、要另行登记的各件。 */
  readonly children?: readonly ChildApplication[];
}
