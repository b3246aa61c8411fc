import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { queryApplicationStatus } from '@shared/contract/applications';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { file } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());
beforeEach(() => county.setNow('2026-11-20T02:00:00.000Z'));

const WRONG = '--------';
const ask = (registrationNumber: string, queryCode: string, region = 'minghu') =>
  county.call<{ code?: string; detail?: string }>(null, queryApplicationStatus, {
    region,
    body: { registrationNumber, queryCode },
  });
const askTimes = async (times: number, registrationNumber: string) => {
  const statuses: number[] = [];
  for (let turn = 0; turn < times; turn += 1)
    statuses.push((await ask(registrationNumber, WRONG)).status);
  return statuses;
};
const counted = () =>
  county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const rows = await sql<{ registrationNumber: string }[]>`
      select registration_number from status_query_failures order by 1`;
    return rows.map((row) => row.registrationNumber);
  });

test('查错十次后，对的查询码也请过一会儿再查；十五分钟后照常', async () => {
  const { registrationNumber, queryCode } = await file(county);
  expect(await askTimes(10, registrationNumber)).toEqual(Array<number>(10).fill(404));
  county.setNow('2026-11-20T02:04:30.000Z');
  const barred = await ask(registrationNumber, queryCode);
  expect([barred.status, barred.body.code]).toEqual([429, 'tooMany']);
  expect(barred.body.detail).toContain('请在11分钟后再查');
  county.setNow('2026-11-20T02:14:59.000Z');
  expect((await ask(registrationNumber, queryCode)).body.detail).toContain('请在1分钟后再查');
  county.setNow('2026-11-20T02:15:00.000Z');
  expect((await ask(registrationNumber, queryCode)).status).toBe(200);
  expect(await askTimes(11, registrationNumber)).toEqual([...Array<number>(10).fill(404), 429]);
});

test('查对的不计次，也不把查错的次数清零；别的编号不受影响', async () => {
  const { registrationNumber, queryCode } = await file(county);
  for (let turn = 0; turn < 12; turn += 1)
    expect((await ask(registrationNumber, queryCode)).status).toBe(200);
  await askTimes(9, registrationNumber);
  expect((await ask(registrationNumber, queryCode)).status).toBe(200);
  await askTimes(1, registrationNumber);
  expect((await ask(registrationNumber, queryCode)).status).toBe(429);
  const other = await file(county);
  expect((await ask(other.registrationNumber, other.queryCode)).status).toBe(200);
});

test('换一种写法是同一个编号；别县的各记各的', async () => {
  const { registrationNumber, queryCode } = await file(county);
  for (let turn = 0; turn < 10; turn += 1) await ask(registrationNumber, WRONG, 'yanhu');
  expect((await ask(registrationNumber, queryCode)).status).toBe(200);
  await askTimes(10, registrationNumber.replace('〔', ' [').replace('〕', '] '));
  expect((await ask(registrationNumber, queryCode)).status).toBe(429);
});

test('没有的编号一样计次，答得一样', async () => {
  const unknown = '明湖公开申〔2026〕88888号';
  expect(await askTimes(11, unknown)).toEqual([...Array<number>(10).fill(404), 429]);
});

test('同时来四十次，只核对十次', async () => {
  const { registrationNumber } = await file(county);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => ask(registrationNumber, WRONG)),
  );
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(10);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(30);
});

test('没有这个县：答查不到，不留记录', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => ask('某某公开申〔2026〕1号', WRONG, 'nowhere')),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
});

test('期限巡检清掉一天以前的计次，留着近的；访客看不见计次', async () => {
  await ask('较早的编号', WRONG);
  county.setNow('2026-11-21T01:59:00.000Z');
  await ask('较近的编号', WRONG);
  await runDeadlineSweep(county.platform);
  expect(await counted()).toEqual(expect.arrayContaining(['较早的编号', '较近的编号']));
  county.setNow('2026-11-21T02:30:00.000Z');
  await runDeadlineSweep(county.platform);
  expect(await counted()).toEqual(['较近的编号']);
  const seen = await county.platform.database.read(
    { regionId: 'minghu', kind: 'public' },
    (sql) => sql`select 1 from status_query_failures`,
  );
  expect(seen).toHaveLength(0);
});
