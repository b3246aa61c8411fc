import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startBackground } from '@functions/entrypoints/background';
import { reach } from '../../support/application-acts';
import { actorFor, openCounty, type County } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const inboxOf = (who: 'resident' | 'office') => {
  const { accountId } = actorFor(who);
  return county.platform.database.read(
    { regionId: 'minghu', kind: 'resident', accountId },
    async (sql) => {
      const rows = await sql<{ title: string }[]>`select title from inbox_messages order by title`;
      return rows.map(({ title }) => title);
    },
  );
};

const until = async (isDone: () => Promise<boolean>) => {
  for (let tries = 0; tries < 100 && !(await isDone()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
};

test('一启动就巡检、就送消息；停下以后不再送', async () => {
  county.setNow('2026-11-20T02:00:00.000Z');
  await reach(county, 'confirmed');
  await reach(county, 'submitted');
  county.setNow('2026-11-23T02:00:00.000Z');
  const stop = startBackground(county.platform);
  await until(async () => (await inboxOf('office')).includes('新申请超过一个工作日未确认收到'));
  expect(await inboxOf('office')).toContain('新申请超过一个工作日未确认收到');
  expect(await inboxOf('resident')).toEqual(['已确认收到您的申请']);
  await stop();
  const before = (await inboxOf('resident')).length;
  await reach(county, 'confirmed');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect((await inboxOf('resident')).length).toBe(before);
}, 30_000);

test('出错记进日志，不影响进程；停得下来', async () => {
  const broken = {
    ...county.platform,
    database: { ...county.platform.database, regions: () => Promise.reject(new Error('停电')) },
  };
  const lines = county.logLines.length;
  const stop = startBackground(broken);
  await until(() =>
    Promise.resolve(
      county.logLines.slice(lines).filter((line) => line.includes('fault')).length >= 7,
    ),
  );
  await stop();
  const faults = county.logLines.slice(lines).filter((line) => line.includes('"code":"fault"'));
  expect(faults.map((line) => (JSON.parse(line) as { endpoint: string }).endpoint).sort()).toEqual([
    'deadlineSweep',
    'dutySweep',
    'outbox',
    'retention',
    'sessionPurge',
    'signCheckpoints',
    'villageSweep',
  ]);
  expect(faults.join('')).not.toContain('停电');
});
