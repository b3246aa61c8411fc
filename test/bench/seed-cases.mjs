// 造办件：县、账号与登录、成批的申请和检索行。
import { randomUUID } from 'node:crypto';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import * as county from './case-county.mjs';
import { textFiles } from './case-texts.mjs';
import { copyInto, copyLine } from './copy-rows.mjs';
import { copyInWorkers } from './database.mjs';

const shaping = [
  ...['outcome-of-act', 'replay', 'track-facts', 'deadline', 'statutory-clock'].map(
    (name) => `functions/applications/domain/${name}.ts`,
  ),
  ...textFiles,
  ...['county', 'copy-rows', 'rounds', 'case-county', 'case-texts', 'case-writer'].map(
    (name) => `test/bench/${name}.mjs`,
  ),
  ...['case-seed-worker', 'seed-cases'].map((name) => `test/bench/${name}.mjs`),
];

/** 有 total 件申请的库，五分之一在办。 @param {string} name @param {number} total @returns {import('./database.mjs').Wanted} */
export const casesDatabase = (name, total) => ({
  name,
  title: '件申请',
  total,
  shaping,
  bulky: ['applications', 'application_events', 'letters', 'application_search'],
  fill: async ({ adminUrl }, sql, detail) => {
    await insertCounty(sql, total);
    await copyInWorkers('case-seed-worker.mjs', { url: adminUrl, total }, detail);
    detail('写检索行');
    // 与触发器写的一样：用产品自己的两个函数。
    await sql`
      insert into application_search (region_id, application_id, folded, grams)
      select region_id, application_id, w, search_grams(w) || ('@r:' || region_id)
      from applications, lateral (select search_fold(registration_number || ' ' || description) as w) f`;
  },
});

/** @param {import('postgres').Sql} sql @param {number} total */
async function insertCounty(sql, total) {
  const { region } = county;
  await sql`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
  await sql`insert into organisations ${sql(
    county.organisations.map((one, position) => ({
      ...{ region_id: region, organisation_id: one.organisationId, parent_id: one.parentId },
      ...{ name: one.name, kind: one.kind, phone: '0359-5550101', position },
      is_disclosure_office: one.isDisclosureOffice,
    })),
  )}`;
  const accounts = await copyInto(
    sql,
    'accounts (region_id, account_id, kind, display_name, roles, organisation_id)',
  );
  await accounts.write(
    county
      .accounts(total)
      .map((one) =>
        copyLine([
          ...[region, one.accountId, one.kind, one.displayName, one.roles, one.organisationId],
        ]),
      )
      .join(''),
  );
  await accounts.end();
  const { hashToken } = await importFunctions('platform/crypto/token.ts');
  await sql`insert into sessions ${sql(
    county.signedIn.map((one) => ({
      ...{
        region_id: region,
        account_id: one.accountId,
        session_id: randomUUID(),
        device: 'program',
        access_hash: hashToken(county.tokenOf(one)),
        access_expires_at: '2099-01-01T00:00:00Z',
      },
      ...{ created_at: county.now, last_used_at: county.now, expires_at: '2099-01-01T00:00:00Z' },
    })),
  )}`;
}
