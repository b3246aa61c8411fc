import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { CountySettings } from '@shared/law/conventions';
import type { Result } from '@shared/result';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import * as z from '@shared/zod';
import { applicantKinds } from '@shared/vocabulary/applicant';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { todayInShanghai, type WorkingDayCalendar } from '../platform/calendar';
import type {
  ApplicationStore,
  AuditNote,
  LetterDraft,
  ReadSession,
  WriteOccasion,
  WriteSession,
  WrittenLetter,
} from './ports';
import {
  commentsOf,
  countByApplicantInMonth,
  insertComment,
  loadActsFor,
} from './store/case-people';
import { loadNumberPrefix, loadOrganisations, loadRoutingTable, loadStaff } from './store/county';
import { findByKey, findByNumber, findCase, findRegistered } from './store/find-case';
import { listByAccount, listForDesk } from './store/list-applications';
import * as delegations from './store/delegations';
import {
  listByApplicant,
  listCandidates,
  listEarlier,
  listModelTexts,
} from './store/similar-cases';
import { claimQuery, forgetOldQueries, releaseQuery } from './store/query-failures';
import { recordReads } from './store/record-reads';
import { insertLetter, nextDocumentNumber } from './store/letters';
import { partyReads, partyWrites } from './store/parties';
import { lockCase } from './store/lock-case';
import { listOpenClaims } from './store/open-claims';
import * as write from './store/write-case';

/** 个人信息保险箱；由 identity 模块提供。 */
export interface Vault {
  store(
    tx: Transaction,
    entry: {
      readonly regionId: string;
      readonly accountId: string;
      readonly value: unknown;
      readonly at: Date;
    },
  ): Promise<string>;
  reveal(sql: Sql, regionId: string, vaultId: string): Promise<unknown>;
  /** 带密钥的摘要，只用来比对是不是同一个号码。 */
  blindIndex(regionId: string, text: string): Promise<string>;
}

/** 在同一事务里记审计、发消息；由 audit、notifications 模块提供。 */
export interface StoreNeeds {
  readonly vault: Vault;
  readonly loadCalendar: (sql: Sql) => Promise<WorkingDayCalendar>;
  readonly loadSettings: (sql: Sql, regionId: string) => Promise<CountySettings>;
  readonly composeLetter: (
    sql: Sql,
    regionId: string,
    draft: LetterDraft,
  ) => Promise<Result<WrittenLetter>>;
  readonly isNumbered: (kind: LetterKind) => boolean;
  readonly formatDocumentNumber: (
    settings: CountySettings,
    number: { readonly kind: LetterKind; readonly year: number; readonly serial: number },
  ) => string;
  readonly appendAudit: AppendAudit;
  /** 本人留下备用的手机号；由 identity 模块提供。 */
  readonly savedPhone: (sql: Sql, regionId: string, accountId: string) => Promise<string | null>;
  readonly enqueueMessage: (
    tx: Transaction,
    message: {
      readonly regionId: string;
      readonly accountId: string;
      readonly title: string;
      readonly body: string;
      readonly event?: MessageEvent;
      readonly applicationId?: string;
      readonly at: Date;
    },
  ) => Promise<unknown>;
}

const detailsSchema = z.object({
  kind: applicantKinds.schema,
  name: z.string(),
  identityNumber: z.string(),
  contactPerson: z.string(),
  phone: z.string(),
  email: z.string(),
  address: z.string(),
});

const partySchema = z.object({ name: z.string(), contact: z.string() });

const readSession = (sql: Sql, regionId: string, needs: StoreNeeds): ReadSession => ({
  organisations: () => loadOrganisations(sql, regionId),
  findCase: (id) => findCase(sql, regionId, id),
  findByKey: (accountId, key) => findByKey(sql, { regionId, accountId }, key),
  findRegistered: (accountId, key) => findRegistered(sql, { regionId, accountId }, key),
  findByNumber: (number) => findByNumber(sql, regionId, number),
  listByAccount: (accountId) => listByAccount(sql, regionId, accountId),
  listForDesk: (filter) => listForDesk(sql, regionId, filter),
  revealApplicant: async (vaultId) =>
    detailsSchema.parse(await needs.vault.reveal(sql, regionId, vaultId)),
  revealParty: async (vaultId) =>
    partySchema.parse(await needs.vault.reveal(sql, regionId, vaultId)),
  applicantKey: (identityNumber) => needs.vault.blindIndex(regionId, identityNumber),
  calendar: () => needs.loadCalendar(sql),
  settings: () => needs.loadSettings(sql, regionId),
  actsFor: (accountId, today) => loadActsFor(sql, { regionId, accountId }, today),
  comments: (applicationId) => commentsOf(sql, regionId, applicationId),
  ...recordReads(sql, regionId),
  ...partyReads(sql, regionId),
  savedPhone: (accountId) => needs.savedPhone(sql, regionId, accountId),
  countByApplicantInMonth: (key, month) => countByApplicantInMonth(sql, { regionId, key }, month),
  byApplicant: (lookup) => listByApplicant(sql, regionId, lookup),
  earlierOf: (application) => listEarlier(sql, application),
  similarCandidates: (application) => listCandidates(sql, application),
  modelTexts: (ids) => listModelTexts(sql, regionId, ids),
  delegations: (today) => delegations.listDelegations(sql, regionId, today),
  composeLetter: (draft) => needs.composeLetter(sql, regionId, draft),
  routingTable: () => loadRoutingTable(sql, regionId),
  staff: () => loadStaff(sql, regionId),
});

/** 审计的三种对象：一件申请、办事人自己、登记本。 */
const auditsOf = (
  tx: Transaction,
  { access: { regionId }, accountId, now: at, correlationId }: WriteOccasion,
  { appendAudit }: Pick<StoreNeeds, 'appendAudit'>,
): Pick<WriteSession, 'audit' | 'auditAccount' | 'auditRegister'> => {
  const by = { regionId, actorId: accountId, correlationId, at };
  const about = (subjectKind: string, subjectId: string) => ({ ...by, subjectKind, subjectId });
  const withData = (data: AuditNote['data']) => (data ? { data } : {});
  return {
    audit: ({ act, applicationId, data }) =>
      appendAudit(tx, { ...about('application', applicationId), act, ...withData(data) }),
    auditAccount: ({ act, data }) =>
      appendAudit(tx, { ...about('account', accountId ?? ''), act, ...withData(data) }),
    auditRegister: ({ act, year }) => appendAudit(tx, { ...about('register', String(year)), act }),
  };
};

/** 别的模块的事务里办申请的事（如离岗时交接），与那件事要么都成，要么都不成。 */
export const writeSession = (
  tx: Transaction,
  { access, accountId, now: at, correlationId }: WriteOccasion,
  needs: StoreNeeds,
): WriteSession => {
  const { regionId } = access;
  const ref = (applicationId: string) => ({ regionId, applicationId });
  return {
    ...readSession(tx, regionId, needs),
    nextSerial: (counter) => write.nextSerial(tx, regionId, counter),
    numberPrefix: () => loadNumberPrefix(tx, regionId),
    storeApplicant: (owner, value) =>
      needs.vault.store(tx, { regionId, accountId: owner, value, at }),
    insert: (application) => write.insertApplication(tx, application),
    lock: (id) => lockCase(tx, ref(id)),
    save: (application, saving) => write.saveDecision(tx, application, { saving, at }),
    nextDocumentNumber: (kind, today) => nextDocumentNumber(tx, { regionId, kind, today }, needs),
    addLetter: (id, letter) => insertLetter(tx, ref(id), { letter, at }),
    addComment: (id, comment) => insertComment(tx, ref(id), comment),
    storeParty: (owner, value) => needs.vault.store(tx, { regionId, accountId: owner, value, at }),
    addEvent: (id, event) => write.appendEvent(tx, ref(id), event),
    addAttachment: (id, attachment) => write.insertAttachment(tx, ref(id), { attachment, at }),
    claimQuery: (registrationNumber) => claimQuery(tx, { regionId, registrationNumber }, at),
    releaseQuery: (registrationNumber) => releaseQuery(tx, { regionId, registrationNumber }),
    forgetOldQueries: () => forgetOldQueries(tx, regionId, at),
    deputyOf: (id) => delegations.findDeputy(tx, { regionId, accountId: id }, todayInShanghai(at)),
    saveDelegation: (delegation) => delegations.saveDelegation(tx, regionId, delegation),
    removeDelegation: (id) => delegations.removeDelegation(tx, { regionId, accountId: id }),
    forgetDelegationsOf: (id) => delegations.forgetDelegationsOf(tx, { regionId, accountId: id }),
    openClaims: (accountId) => listOpenClaims(tx, { regionId, accountId }),
    ...partyWrites(tx, regionId, at),
    ...auditsOf(tx, { access, accountId, now: at, correlationId }, needs),
    enqueue: async (message) => {
      await needs.enqueueMessage(tx, { regionId, ...message, at });
    },
  };
};

/** 依申请公开的存取；每次都限定在一个县、一个身份之内。 */
export const applicationStore = (database: Database, needs: StoreNeeds): ApplicationStore => ({
  regionIds: () =>
    database.regions(async (sql) => {
      const rows = await sql<{ regionId: string }[]>`
        select region_id from regions order by region_id`;
      return rows.map(({ regionId }) => regionId);
    }),
  read: (access, work) =>
    database.read(access, (sql) => work(readSession(sql, access.regionId, needs))),
  write: (occasion, work) =>
    database.write(occasion.access, (tx) => work(writeSession(tx, occasion, needs))),
});
