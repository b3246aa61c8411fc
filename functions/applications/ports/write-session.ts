import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { Day } from '@shared/law/day';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { ApplicantDetails } from '../domain/applicant-rules';
import type { Application, ApplicationEvent } from '../domain/application';
import type { Decision, PartyDetails } from '../domain/decision';
import type { Delegation } from '../domain/delegation';
import type { ActOutcome } from '../domain/outcome-of-act';
import type { CaseComment, ReplyAttachment } from './case';
import type { NewLetter } from './letters';
import type { PartyWrites } from './parties';
import type { ReadSession } from './read-session';

export type NewApplication = Omit<Application, 'version' | 'reply'> & {
  readonly idempotencyKey: string;
  /** 书面来件由谁登记；网上提交的为 null。 */
  readonly registeredBy: string | null;
};

/** 要保存的结果：行为的决定，和由它得出的样子。 */
export interface Saving {
  readonly decision: Pick<Decision, 'act' | 'reply'>;
  readonly outcome: ActOutcome;
}

export interface NewAttachment extends ReplyAttachment {
  readonly storageKey: string;
  readonly sha256: string;
  readonly uploadedBy: string;
}

export interface AuditNote {
  readonly act: string;
  readonly applicationId: string;
  readonly data?: Readonly<Record<string, string | number | boolean>>;
}

export interface OutgoingMessage {
  readonly accountId: string;
  /** 关于哪一件；与申请无关的不写。 */
  readonly applicationId?: string;
  readonly title: string;
  readonly body: string;
  /** 讲的是哪一类事。 */
  readonly event?: MessageEvent;
}

/** 一个读写事务里能做的事；抛出即全部撤销。 */
export interface WriteSession extends ReadSession, PartyWrites {
  /** 计数器加一，返回新值；事务撤销时不占号。 */
  nextSerial(counter: string): Promise<number>;
  numberPrefix(): Promise<string>;
  storeApplicant(accountId: string, details: ApplicantDetails): Promise<string>;
  /** 登记；同一账号同一防重编号已经登记过时为 false。 */
  insert(application: NewApplication): Promise<boolean>;
  /** 锁住一件到事务结束；同时来办的排着队。 */
  lock(applicationId: string): Promise<void>;
  /** 保存一个决定；版本或者状态已变时为 false，什么也不写。 */
  save(application: Application, saving: Saving): Promise<boolean>;
  /** 取下一个文号，事务撤销时不占号；不编文号的文书为空。 */
  nextDocumentNumber(kind: LetterKind, today: Day): Promise<string>;
  addLetter(applicationId: string, letter: NewLetter): Promise<void>;
  addComment(applicationId: string, comment: CaseComment & { authorId: string }): Promise<void>;
  storeParty(accountId: string, details: PartyDetails): Promise<string>;
  addEvent(applicationId: string, event: ApplicationEvent): Promise<void>;
  addAttachment(applicationId: string, attachment: NewAttachment): Promise<void>;
  /** 记一次凭编号查进度；放行为 null，查错次数已满时是开始计次的时刻。 */
  claimQuery(registrationNumber: string): Promise<string | null>;
  /** 刚记的这一次查对了，不计。 */
  releaseQuery(registrationNumber: string): Promise<void>;
  /** 清掉用不着的查询计次。 */
  forgetOldQueries(): Promise<void>;
  /** 此刻代此人办理的同事；没有为 null。 */
  deputyOf(accountId: string): Promise<string | null>;
  saveDelegation(delegation: Delegation): Promise<void>;
  removeDelegation(accountId: string): Promise<void>;
  /** 离岗：他请人代理的、别人请他代理的安排一并取消。 */
  forgetDelegationsOf(accountId: string): Promise<void>;
  /** 此人认领了还没有办结的各件，早的在前。 */
  openClaims(accountId: string): Promise<string[]>;
  /** 与某件申请无关、只关乎办事人自己的审计。 */
  auditAccount(note: Omit<AuditNote, 'applicationId'>): Promise<void>;
  audit(note: AuditNote): Promise<void>;
  /** 登记本的审计：哪一年。 */
  auditRegister(note: { readonly act: string; readonly year: number }): Promise<void>;
  enqueue(message: OutgoingMessage): Promise<void>;
}
