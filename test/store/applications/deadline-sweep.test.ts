import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { reach } from '../../support/application-acts';
import { openCounty, whoNames, type County } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty('2026-11-23T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());

const system = { regionId: 'minghu', kind: 'system' } as const;
beforeEach(async () => {
  await county.platform.database.write(system, (tx) => tx`delete from outbox_messages`);
});

const sweepOn = async (day: string) => {
  county.setNow(`${day}T01:00:00.000Z`);
  return runDeadlineSweep(county.platform);
};

const receivers = async () => {
  const lists = await Promise.all(
    whoNames.map(async (who) => [who, (await county.messagesTo(who)).length] as const),
  );
  return lists.filter(([, count]) => count > 0).map(([who]) => who);
};

test('到期前五、三、一个工作日、当日、逾期各一次；重复运行不再发', async () => {
  await reach(county, 'claimed');
  await county.platform.database.write(system, (tx) => tx`delete from outbox_messages`);
  const raised: [string, number][] = [];
  for (const day of [
    '2026-12-11',
    '2026-12-14',
    '2026-12-15',
    '2026-12-16',
    '2026-12-17',
    '2026-12-18',
    '2026-12-19',
    '2026-12-21',
    '2026-12-22',
    '2026-12-23',
  ]) {
    const count = await sweepOn(day);
    expect(await sweepOn(day)).toBe(0);
    if (count > 0) raised.push([day, count]);
  }
  expect(raised).toEqual([
    ['2026-12-14', 1],
    ['2026-12-16', 1],
    ['2026-12-18', 1],
    ['2026-12-21', 1],
    ['2026-12-22', 1],
  ]);
  expect(await county.messagesTo('civilOfficer')).toEqual([
    '期限提醒：即将到期',
    '期限催办：临近到期',
    '期限督办：只剩一个工作日',
    '今天到期，请答复',
    '已逾期，请立即答复',
  ]);
  // 经办人、主办单位的签发人、公开办；不发给同事和别的单位。申请人只在逾期时收到一条（A-51）。
  expect(await receivers()).toEqual([
    'resident',
    'office',
    'civilOfficer',
    'civilApprover',
    'civilBoth',
  ]);
  expect(await county.messagesTo('resident')).toEqual(['答复期限已过，您可以这样做']);
});

test('漏跑了前几次，下一次只发最要紧的那一档', async () => {
  county.setNow('2027-02-01T02:00:00.000Z');
  const { applicationId } = await reach(county, 'dispatched');
  const dueOn = await county.platform.database.read(system, async (sql) => {
    const [row] = await sql<{ dueOn: string }[]>`
      select due_on from applications where application_id = ${applicationId}`;
    return row?.dueOn ?? '';
  });
  await county.platform.database.write(system, (tx) => tx`delete from outbox_messages`);
  expect(await sweepOn(dueOn)).toBe(1);
  expect(await county.messagesTo('civilColleague')).toEqual(['今天到期，请答复']);
});

test('两处同时巡检，只发一次', async () => {
  county.setNow('2026-06-01T02:00:00.000Z');
  await reach(county, 'submitted');
  await county.platform.database.write(system, (tx) => tx`delete from outbox_messages`);
  county.setNow('2026-06-02T02:00:00.000Z');
  const counts = await Promise.all([1, 2, 3].map(() => runDeadlineSweep(county.platform)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(await county.messagesTo('office')).toEqual(['新申请超过一个工作日未确认收到']);
});

test('已答复的不再提醒', async () => {
  county.setNow('2026-03-02T02:00:00.000Z');
  await reach(county, 'replied');
  await county.platform.database.write(system, (tx) => tx`delete from outbox_messages`);
  const before = await county.platform.database.read(
    system,
    (sql) => sql`select 1 from raised_alarms`,
  );
  await sweepOn('2026-03-31');
  const after = await county.platform.database.read(
    system,
    (sql) => sql`select 1 from raised_alarms`,
  );
  expect(after.length).toBe(before.length);
});
