// 办件的测量：两个服务器的页面，与期限巡检。
import { step } from '../../functions/launcher/say.mjs';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { now, today, vaultKey } from './case-county.mjs';
import { caseScenarios } from './case-scenarios.mjs';
import { contest, startChild } from './contest.mjs';
import { requireSameCaseQueries } from './same-case-queries.mjs';
import { measureSweeps } from './sweep.mjs';

/** 两个服务器停在的那一刻，和产品算出的各档期限的分界日。 */
async function momentOf() {
  const { alarmDays } = await importFunctions('applications/queries/alarm-days.ts');
  const { officialCalendar } = await importFunctions('platform/calendar/index.ts');
  const { settingsOf } = await importFunctions('../shared/law/conventions.ts');
  return { now, today, days: alarmDays(officialCalendar, settingsOf(), today) };
}

/**
 * @param {import('./database.mjs').BenchDatabase} database
 * @param {{ duration: number, rounds: number, connections: number, databaseConnections: number }} plan
 */
export async function measureCasePages({ url, adminUrl }, plan) {
  const moment = await momentOf();
  const { scenarios, notes } = await caseScenarios(adminUrl);
  await requireSameCaseQueries(adminUrl, moment, scenarios);
  const environment = {
    DATABASE_CONNECTIONS: String(plan.databaseConnections),
    ...{ BENCH_MOMENT: JSON.stringify(moment), BENCH_VAULT_KEY: vaultKey },
  };
  const [ours, bare] = await Promise.all([
    startChild('server-ours.mjs', { ...environment, DATABASE_URL: url }),
    startChild('server-bare.mjs', { ...environment, DATABASE_URL: adminUrl }),
  ]);
  const outcomes = [];
  for (const scenario of scenarios)
    outcomes.push(await step(`测${scenario.title}`, () => contest({ ours, bare }, scenario, plan)));
  return { outcomes, notes };
}

/** 巡检单独在本进程里跑。 @param {import('./database.mjs').BenchDatabase} database */
export const measureCaseSweeps = (database) => step('巡检', () => measureSweeps(database));
