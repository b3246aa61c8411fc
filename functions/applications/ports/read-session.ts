import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { Result } from '@shared/result';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { ApplicantDetails } from '../domain/applicant-rules';
import type { Application } from '../domain/application';
import type { PartyDetails } from '../domain/decision';
import type { Delegation } from '../domain/delegation';
import type { Organisations } from '../domain/organisations';
import type {
  ApplicantLookup,
  Case,
  CaseComment,
  ComparedRow,
  DeskFilter,
  ListedApplication,
  ModelText,
  StaffMember,
} from './case';
import type { PartyReads } from './parties';
import type { LetterBody, LetterDraft, WrittenLetter } from './letters';
import type { RegisterEntry, RegisterPage } from './register';
import type { RoutingRow } from './routing';

/** 一个只读事务里能问的事。 */
export interface ReadSession extends PartyReads {
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
  applicantKey(identityNumber: string): Promise<string>;
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
  /** 同一申请人提出的，新的在前。 */
  byApplicant(lookup: ApplicantLookup): Promise<readonly Application[]>;
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
