import * as z from '@shared/zod';
import { applicantKinds } from '@shared/vocabulary/applicant';
import type { Database, Sql, Transaction } from '../platform/database/database';
import type { ApplicationStore, ReadSession, WriteOccasion, WriteSession } from './ports';
import { loadNumberPrefix, loadOrganisations, loadRoutingTable, loadStaff } from './store/county';
import { findByKey, findByNumber, findCase } from './store/find-case';
import { listByAccount, listForDesk } from './store/list-applications';
import { claimQuery, forgetOldQueries, releaseQuery } from './store/query-failures';
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
}

/** 在同一事务里记审计、发消息；由 audit、notifications 模块提供。 */
export interface StoreNeeds {
  readonly vault: Vault;
  readonly appendAudit: (
    tx: Transaction,
    entry: {
      readonly regionId: string;
      readonly actorId: string | null;
      readonly act: string;
      readonly subjectKind: string;
      readonly subjectId: string;
      readonly correlationId: string;
      readonly at: Date;
      readonly data?: Readonly<Record<string, string | number | boolean>>;
    },
  ) => Promise<void>;
  readonly enqueueMessage: (
    tx: Transaction,
    message: {
      readonly regionId: string;
      readonly accountId: string;
      readonly title: string;
      readonly body: string;
      readonly applicationId: string;
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

const readSession = (sql: Sql, regionId: string, vault: Vault): ReadSession => ({
  organisations: () => loadOrganisations(sql, regionId),
  findCase: (id) => findCase(sql, regionId, id),
  findByKey: (accountId, key) => findByKey(sql, { regionId, accountId }, key),
  findByNumber: (number) => findByNumber(sql, regionId, number),
  listByAccount: (accountId) => listByAccount(sql, regionId, accountId),
  listForDesk: (filter) => listForDesk(sql, regionId, filter),
  revealApplicant: async (vaultId) =>
    detailsSchema.parse(await vault.reveal(sql, regionId, vaultId)),
  routingTable: () => loadRoutingTable(sql, regionId),
  staff: () => loadStaff(sql, regionId),
});

const writeSession = (
  tx: Transaction,
  { access, accountId, now: at, correlationId }: WriteOccasion,
  needs: StoreNeeds,
): WriteSession => {
  const { regionId } = access;
  const ref = (applicationId: string) => ({ regionId, applicationId });
  return {
    ...readSession(tx, regionId, needs.vault),
    nextSerial: (counter) => write.nextSerial(tx, regionId, counter),
    numberPrefix: () => loadNumberPrefix(tx, regionId),
    storeApplicant: (owner, value) =>
      needs.vault.store(tx, { regionId, accountId: owner, value, at }),
    insert: (application) => write.insertApplication(tx, application),
    save: (application, decision) => write.saveDecision(tx, application, { decision, at }),
    addEvent: (id, event) => write.appendEvent(tx, ref(id), event),
    addAttachment: (id, attachment) => write.insertAttachment(tx, ref(id), { attachment, at }),
    raiseAlarm: (id, alarm, day) => write.insertAlarm(tx, ref(id), { alarm, day, at }),
    claimQuery: (registrationNumber) => claimQuery(tx, { regionId, registrationNumber }, at),
    releaseQuery: (registrationNumber) => releaseQuery(tx, { regionId, registrationNumber }),
    forgetOldQueries: () => forgetOldQueries(tx, regionId, at),
    audit: ({ act, applicationId, data }) =>
      needs.appendAudit(tx, {
        regionId,
        actorId: accountId,
        act,
        subjectKind: 'application',
        subjectId: applicationId,
        correlationId,
        at,
        ...(data ? { data } : {}),
      }),
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
    database.read(access, (sql) => work(readSession(sql, access.regionId, needs.vault))),
  write: (occasion, work) =>
    database.write(occasion.access, (tx) => work(writeSession(tx, occasion, needs))),
});
