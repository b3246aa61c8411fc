// 核对：答办件的请求，裸服务器发给数据库的语句与参数，和产品发的一模一样，一条不多、一条不少。
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { bareCase, bareDesk } from './bare-cases.mjs';
import { now, region, vaultKey } from './case-county.mjs';
import { recordedBy, requireSame } from './same-queries.mjs';

const camel = { undefined: null, column: { from: postgres.toCamel, to: postgres.fromCamel } };

/** 产品的两个查询，换上一个不加范围的库：只看它写出的语句。 */
async function productReads() {
  const at = (/** @type {string} */ path) => importFunctions(path);
  const { findActor } = await at('identity/store.sessions.ts');
  const { hashToken } = await at('platform/crypto/token.ts');
  const { loadCalendar } = await at('platform/calendar/store.postgres.ts');
  const { loadSettings } = await at('settings/store.postgres.ts');
  const { personalDataVault } = await at('identity/store.vault.ts');
  const { applicationStore } = await at('applications/store.postgres.ts');
  const { deskStore } = await at('applications/store.desk.ts');
  const { listDesk } = await at('applications/queries/list-desk.ts');
  const { getApplication } = await at('applications/queries/get-application.ts');
  const { listDesk: contract } = await at('../shared/contract/desk.ts');
  const key = Buffer.from(vaultKey, 'base64');
  const vault = personalDataVault({ inUse: async () => key, find: async () => key });
  return async (/** @type {any} */ sql, /** @type {import('./scenarios.mjs').Call} */ call) => {
    const database = {
      read: (/** @type {unknown} */ _, /** @type {any} */ work) => work(sql),
    };
    const url = new URL(call.path, 'http://localhost');
    const instant = new Date(now);
    const tokenHash = hashToken(call.token);
    const person = await findActor(database, { regionId: region, tokenHash, now: instant }, false);
    const occasion = { regionId: region, person, now: instant, correlationId: '' };
    const id = url.pathname.split('/')[4];
    const query = contract.query.parse(Object.fromEntries(url.searchParams));
    return id
      ? getApplication({
          store: applicationStore(database, { vault, loadCalendar, loadSettings }),
        })(id, occasion)
      : listDesk(deskStore(database, { loadCalendar, loadSettings }))(query, occasion);
  };
}

/**
 * 不一样就停下，说明是哪一项；每种请求各核对一个。
 * @param {string} adminUrl
 * @param {import('./bare-cases.mjs').Moment} moment
 * @param {readonly import('./scenarios.mjs').Scenario[]} scenarios
 */
export async function requireSameCaseQueries(adminUrl, moment, scenarios) {
  const read = await productReads();
  const calls = scenarios.flatMap((scenario) => scenario.calls.slice(0, 1));
  for (const call of calls) {
    const asProduct = () => recordedBy(adminUrl, (sql) => read(sql, call), { transform: camel });
    // 工作日历每个进程只在第一次取全文，其后只问标记；先取过。
    await asProduct();
    const product = await asProduct();
    const bare = await recordedBy(adminUrl, (sql) => answerBare({ sql, region, moment }, call));
    requireSame(product.sort(), bare.sort(), 'bare-case-queries.mjs');
  }
}

/** @param {import('./bare-cases.mjs').Bare} bare @param {import('./scenarios.mjs').Call} call */
const answerBare = (bare, { path, token = '' }) => {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [, , , what, id = ''] = pathname.split('/');
  return what === 'desk'
    ? bareDesk(bare, { token, query: searchParams })
    : bareCase(bare, { token, id });
};
