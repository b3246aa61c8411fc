import type { SearchHit } from '@shared/contract/search';
import type { LetterDocument, LetterNames } from '@shared/contract/letter-document';
import type { ApplicationView } from '@shared/contract/application-view';
import type { LetterFormat } from '@shared/contract/letters';
import type { RegisterRow } from '@shared/contract/register-book';
import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { Result } from '@shared/result';
import type { RequestNature } from '@shared/vocabulary/applicant';
import type { Domain } from '@shared/vocabulary/domain';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Role } from '@shared/vocabulary/role';
import type { WorkingDayCalendar } from '../platform/calendar';
import type { ApplicantDetails } from './domain/applicant-rules';
import type { RegisterFacts } from './domain/register-row';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import type { Application, ApplicationEvent, Person } from './domain/application';
import type { Decision, LetterOrder, PartyDetails } from './domain/decision';
import type { Delegation } from './domain/delegation';
import type { ActOutcome } from './domain/outcome-of-act';
import type { Organisations } from './domain/organisations';
import type { Compared } from './domain/similar-cases';

/** 以谁的身份读写；行级安全据此放行。 */
export interface Access {
  readonly regionId: string;
  readonly kind: 'public' | 'resident' | 'staff' | 'system';
  readonly accountId?: string;
}

/** 一次请求：谁、哪个县、何时、关联编号。 */
export interface Occasion {
  readonly regionId: string;
  readonly person: Person;
  readonly now: Date;
  readonly correlationId: string;
}

/** 答复附件；storageKey 只在后端用。 */
export interface ReplyAttachment {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly byteSize: number;
  readonly storageKey: string | null;
}

/** 一件申请连同已经发生的事、上传的附件、发出的文书。 */
export interface Case {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly attachments: readonly ReplyAttachment[];
  readonly letters: readonly LetterRow[];
}

/** 要写的一份文书；姓名用占位。 */
export interface LetterDraft {
  readonly kind: LetterKind;
  readonly documentNumber: string;
  readonly issuedOn: Day | null;
  readonly agencyName: string;
  readonly hasRedHead: boolean;
  readonly registrationNumber: string;
  readonly recipient: 'applicant' | 'thirdParty' | 'organisation' | 'internal';
  readonly organisationName: string;
  readonly details: LetterOrder['details'];
}

/** 写法上的一处风险：报批以前给人看，由人决定改不改。依据：运盐政办发〔2020〕60号第二部分第四项（风险控制）。 */
export interface WordingRisk {
  readonly rule: string;
  readonly found: string;
  readonly why: string;
  readonly mend: string;
}

export interface WrittenLetter {
  readonly document: LetterDocument;
  readonly risks: readonly WordingRisk[];
}

export type ComposedLetter = WrittenLetter & { readonly kind: LetterKind };

export interface NewLetter {
  readonly letterId: string;
  readonly kind: LetterKind;
  readonly documentNumber: string;
  readonly recipientKind: LetterDraft['recipient'];
  readonly recipientLabel: string;
  readonly recipientVaultId: string | null;
  readonly isForApplicant: boolean;
  readonly document: LetterDocument;
  readonly issuedOn: Day;
  readonly issuedBy: string;
}

/** 已经发出的一份文书；正文另取。 */
export type LetterRow = Omit<NewLetter, 'document' | 'issuedBy'> & { readonly sha256: string };

/** 一份文书连同定稿；姓名只有占位。 */
export type LetterBody = LetterRow & { readonly document: LetterDocument };

/** 登记本的一行所需的事实。 */
export type RegisterEntry = RegisterFacts;

/** 登记本看哪些；不限的为 null。 */
export interface RegisterFilter {
  readonly year: number;
  /** 只看这个单位主办或者协办的。 */
  readonly organisationId: string | null;
  readonly departmentId: string | null;
  readonly state: ApplicationState | null;
  readonly outcome: DecisionOutcome | null;
  readonly isOverdue: boolean | null;
  readonly today: Day;
}

/** 登记本的一段：从哪个登记编号之后接着，多少行。 */
export interface RegisterPage {
  readonly filter: RegisterFilter;
  readonly after: string;
  readonly limit: number;
}

/** 卷宗的全部内容，写真名。 */
export interface CaseFileContent {
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
  readonly attachments: readonly ReplyAttachment[];
  readonly letters: readonly (LetterBody & NamedLetter)[];
  readonly applicant: ApplicantDetails;
  /** 各次征求意见的对方，次序与进程里的相同。 */
  readonly parties: readonly string[];
  readonly organisations: Organisations;
  readonly clock: ApplicationView['clock'];
  readonly register: RegisterRow | null;
  readonly today: Day;
}

export interface CaseComment {
  readonly commentId: string;
  readonly at: string;
  readonly authorName: string;
  readonly body: string;
}

/** 列表里的一件；不含答复。 */
export interface ListedApplication {
  readonly application: Application;
  readonly caseOfficerName: string | null;
}

export interface DeskFilter {
  readonly isFinished: boolean;
  /** 只看这个单位主办或者协办的；null 为全县。 */
  readonly organisationId: string | null;
}

export interface StaffMember {
  readonly accountId: string;
  readonly displayName: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

/** 供比对的另一件；不含姓名与答复正文。 */
export interface ComparedRow extends Compared {
  readonly submittedOn: Day;
  readonly repliedOn: Day | null;
}

/** 一件的答复正文与理由，供拟稿参考。 */
export interface ModelText {
  readonly applicationId: string;
  readonly content: string;
  readonly reason: string;
  readonly organisationId: string;
}

/** 领域与负责单位对照表的一行。 */
export interface RoutingRow {
  readonly domain: string;
  readonly organisationId: string;
  readonly duty: 'responsible' | 'guiding';
  readonly position: number;
}

/** 一个只读事务里能问的事。 */
export interface ReadSession {
  organisations(): Promise<Organisations>;
  findCase(applicationId: string): Promise<Case | null>;
  findByKey(accountId: string, idempotencyKey: string): Promise<Application | null>;
  /** 同一工作人员以同一防重编号登记的来件。 */
  findRegistered(accountId: string, idempotencyKey: string): Promise<Application | null>;
  findByNumber(registrationNumber: string): Promise<Application | null>;
  listByAccount(accountId: string): Promise<ListedApplication[]>;
  listForDesk(filter: DeskFilter): Promise<ListedApplication[]>;
  revealApplicant(vaultId: string): Promise<ApplicantDetails>;
  revealParty(vaultId: string): Promise<PartyDetails>;
  /** 同一申请人的比对钥匙：证件号码的带密钥摘要，还原不出号码。 */
  applicantKey(identityNumber: string): string;
  /** 现行的工作日历、本县的约定。 */
  calendar(): Promise<WorkingDayCalendar>;
  settings(): Promise<CountySettings>;
  /** 今天由此人代为办理的、不在岗的同事。 */
  actsFor(accountId: string, today: Day): Promise<readonly string[]>;
  comments(applicationId: string): Promise<readonly CaseComment[]>;
  /** 一件申请的各份文书；给出编号时只取那一份。 */
  letterBodies(applicationId: string, letterId?: string): Promise<readonly LetterBody[]>;
  /** 同一申请人在某个自然月（YYYY-MM）里提出的件数。 */
  countByApplicantInMonth(applicantKey: string, month: string): Promise<number>;
  /** 同一申请人在这一件以前提出的；全县可能相像的候选。 */
  earlierOf(application: Application): Promise<readonly ComparedRow[]>;
  similarCandidates(application: Application): Promise<readonly ComparedRow[]>;
  modelTexts(applicationIds: readonly string[]): Promise<readonly ModelText[]>;
  /** 全县还没有过去的不在岗代理。 */
  delegations(today: Day): Promise<readonly Delegation[]>;
  /** 按本县的样式写一份文书；缺必备内容为拒绝。 */
  composeLetter(draft: LetterDraft): Promise<Result<WrittenLetter>>;
  routingTable(): Promise<RoutingRow[]>;
  registerEntries(page: RegisterPage): Promise<readonly RegisterEntry[]>;
  /** 一件申请在登记本里的那一行。 */
  registerEntryOf(application: Application): Promise<RegisterEntry | null>;
  registerYears(): Promise<readonly number[]>;
  regionName(): Promise<string>;
  staff(): Promise<StaffMember[]>;
}

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
}

/** 一个读写事务里能做的事；抛出即全部撤销。 */
export interface WriteSession extends ReadSession {
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
  /** 与某件申请无关、只关乎办事人自己的审计。 */
  auditAccount(note: Omit<AuditNote, 'applicationId'>): Promise<void>;
  audit(note: AuditNote): Promise<void>;
  /** 登记本的审计：哪一年。 */
  auditRegister(note: { readonly act: string; readonly year: number }): Promise<void>;
  enqueue(message: OutgoingMessage): Promise<void>;
}

/** 审计、消息所需的场合；系统自己做的 accountId 为 null。 */
export interface WriteOccasion {
  readonly access: Access;
  readonly accountId: string | null;
  readonly now: Date;
  readonly correlationId: string;
}

export interface ApplicationStore {
  regionIds(): Promise<readonly string[]>;
  read<T>(access: Access, work: (session: ReadSession) => Promise<T>): Promise<T>;
  write<T>(occasion: WriteOccasion, work: (session: WriteSession) => Promise<T>): Promise<T>;
}

/** 领域与负责单位对照表，按领域合并，写单位名称。 */
export interface CountyRouting {
  readonly domain: Domain;
  readonly responsible: readonly string[];
  readonly guiding: readonly string[];
}

/** 看文字像什么、该由谁答复。 */
export interface RoutingSuggestion {
  readonly nature: {
    readonly kind: RequestNature;
    readonly reasonWords: readonly string[];
    readonly article: string;
    readonly properDoor: string;
  };
  readonly domains: readonly { readonly domain: Domain; readonly score: number }[];
  readonly departments: readonly {
    readonly organisationName: string;
    readonly domain: Domain;
    readonly reason: string;
  }[];
  /** 没有把握的（ambiguous）由公开办分办。 */
  readonly confidence: 'clear' | 'ambiguous';
}

/** 由文字建议承办单位、判断性质；由 routing 模块提供。 */
export type SuggestDepartment = (
  text: string,
  table: readonly CountyRouting[],
) => RoutingSuggestion;

/** 已公开的信息与目录事项里，与一段话确实相关的；由 search 模块提供。 */
export type FindPublished = (
  question: { readonly regionId: string; readonly text: string },
  limit: number,
) => Promise<SearchHit[]>;

/** 附件的原件。 */
export interface Files {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
}

/** 一份文书和要填上的姓名等。 */
export interface NamedLetter {
  readonly document: LetterDocument;
  readonly names: LetterNames;
}

/** 填上姓名，排成 docx 或者 PDF；由 letters 模块提供。 */
export type RenderLetter = (letter: NamedLetter, format: LetterFormat) => Promise<Uint8Array>;

export interface ApplicationPorts {
  readonly store: ApplicationStore;
  readonly suggestDepartment: SuggestDepartment;
  readonly findPublished: FindPublished;
  readonly files: Files;
  readonly newId: () => string;
  /** 密码学随机整数，0 至 n−1。 */
  readonly pick: (n: number) => number;
  /** 不因内容不同而快慢不一的比较。 */
  readonly isSameSecret: (left: string, right: string) => boolean;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** 出文件（文书、登记本、卷宗）另要的：排版。 */
export interface FilePorts extends ApplicationPorts {
  readonly renderLetter: RenderLetter;
}
