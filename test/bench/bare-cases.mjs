// 裸服务器怎样答办件的请求：同样的几步，每步里的语句同时发出，行原样写成 JSON。
import { createHash } from 'node:crypto';
import * as queries from './bare-case-queries.mjs';

/** @typedef {{ now: string, today: string, days: import('./bare-case-queries.mjs').Days }} Moment */
/** @typedef {{ sql: import('./bare-case-queries.mjs').Sql, region: string, moment: Moment }} Bare */

/** @param {Bare} bare @param {string} token */
async function signedInAs({ sql, region, moment: { now } }, token) {
  const tokenHash = createHash('sha256').update(token).digest();
  const [account] = await queries.sessionQuery(sql, region, { tokenHash, now });
  if (!account) throw new Error('没有登录');
  const { account_id: accountId, organisation_id: organisationId, roles } = account;
  return { accountId, organisationId, isOffice: roles.includes('disclosureOffice') };
}

/** @param {Bare} bare @param {string} word */
async function foundBy({ sql }, word) {
  const rows = await queries.foundQuery(sql, word);
  return rows.length > queries.mostFound ? null : rows.map(({ id }) => String(id));
}

/** 待办的一页。 @param {Bare} bare @param {{ token: string, query: URLSearchParams }} request */
export async function bareDesk(bare, { token, query }) {
  const { sql, region, moment } = bare;
  const viewer = await signedInAs(bare, token);
  const word = query.get('q');
  const [, , actsFor, found] = await Promise.all([
    queries.calendarQuery(sql).execute(),
    queries.settingsQuery(sql, region).execute(),
    queries
      .actsForQuery(sql, region, { accountId: viewer.accountId, today: moment.today })
      .execute(),
    word === null ? null : foundBy(bare, word),
  ]);
  const question = {
    ...{ viewer, word, found, days: moment.days, take: 21 },
    actsFor: actsFor.map((row) => String(row['account_id'])),
    alarms: query.get('alarms')?.split(',') ?? [],
  };
  const [rows, [counts], organisations] = await Promise.all([
    queries.pageQuery(sql, region, question),
    queries.countsQuery(sql, region, question),
    queries.organisationsQuery(sql, region),
  ]);
  const nameOf = new Map(organisations.map((one) => [one['organisation_id'], one['name']]));
  const items = rows.slice(0, question.take - 1).map((row) => ({
    ...row,
    lead_department_name: nameOf.get(row['lead_department_id']) ?? null,
  }));
  return { items, ...counts };
}

/** 一件申请的页面。 @param {Bare} bare @param {{ token: string, id: string }} request */
export async function bareCase(bare, { token, id }) {
  const { sql, region, moment } = bare;
  const { accountId } = await signedInAs(bare, token);
  const [found, organisations, , [settings]] = await Promise.all([
    Promise.all(queries.caseQueries(sql, region, id)),
    queries.organisationsQuery(sql, region),
    queries.calendarQuery(sql).execute(),
    queries.settingsQuery(sql, region),
    queries.actsForQuery(sql, region, { accountId, today: moment.today }).execute(),
  ]);
  const [applications, replies, events, attachments, letters] = found;
  const application = applications?.[0] ?? {};
  const [[vault], comments] = await Promise.all([
    queries.vaultQuery(sql, region, String(application['vault_id'])),
    queries.commentsQuery(sql, region, id),
  ]);
  const lead = organisations.find(
    (one) => one['organisation_id'] === application['lead_department_id'],
  );
  return {
    ...{ ...application, lead_department_name: lead?.['name'] ?? null },
    ...{ reply: replies?.[0] ?? null, events, attachments, letters, comments, settings },
    sealed: vault?.['ciphertext']?.length,
  };
}
