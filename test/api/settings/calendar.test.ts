/** 工作日历：载入新的一年、更正一年，下一个事务就照新的算；全国一份，县里改不了。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCalendar, type CalendarView } from '@shared/contract/calendar';
import { listYears, loadYear } from '@functions/entrypoints/load-calendar';
import { calendarStamp, loadCalendar } from '@functions/platform/calendar/store.postgres';
import type { Scope } from '@functions/platform/database/scope';
import { year2027 } from '../../support/year-2027';
import { openWorld, type World } from '../../support/world';

const at = new Date('2026-11-25T08:00:00.000Z');

let world: World;
beforeAll(async () => {
  world = await openWorld({ now: at.toISOString() });
}, 120_000);
afterAll(() => world.close());

const load = (candidate: unknown) =>
  loadYear(world.databaseUrl, { candidate, by: '演示公开办', at });
const inTransaction = <T>(work: (sql: Parameters<typeof loadCalendar>[0]) => Promise<T>) =>
  world.platform.database.write({ regionId: 'minghu', kind: 'resident' }, work);
/** 收到于 2026-12-04 的申请，二十个工作日到哪天。 */
const due = () =>
  inTransaction(async (tx) => (await loadCalendar(tx)).workingDaysAfter('2026-12-04', 20));
const stamp = () => inTransaction(calendarStamp);
const view = async (year: number) =>
  (await world.call(getCalendar, { query: { year } })).body as CalendarView;

describe('载入与更正', () => {
  test('2027 年还没有公布：按周一至周五推算，处处标明', async () => {
    expect(await due()).toEqual({ day: '2027-01-01', provisional: true });
    expect(await view(2027)).toMatchObject({ year: 2027, isProvisional: true });
  });

  test('载入之后，同一进程的下一个事务就照新的算，标记变了', async () => {
    const before = await stamp();
    expect(await stamp()).toBe(before);
    expect(await load(year2027)).toMatchObject({
      isDone: true,
      message: expect.stringContaining('2027年的放假安排（第1版'),
    });
    expect(await due()).toEqual({ day: '2027-01-04', provisional: false });
    expect(await stamp()).not.toBe(before);
    const shown = await view(2027);
    expect(shown.isProvisional).toBe(false);
    expect(shown.loadedYears.at(-1)).toEqual({
      year: 2027,
      version: 1,
      issuer: '国务院办公厅',
      documentNumber: '（试验用）',
      issuedOn: '2026-11-25',
      source: 'https://www.gov.cn/trial/2027.htm',
      loadedAt: at.toISOString(),
    });
  });

  test('更正一年：版本要更高，更正之后照更正的算，旧版还在', async () => {
    const corrected = {
      ...year2027,
      version: 2,
      holidays: year2027.holidays.map((each) =>
        each.name === '元旦' ? { ...each, to: '2027-01-04' } : each,
      ),
    };
    expect(await load({ ...corrected, version: 1 })).toMatchObject({
      isDone: false,
      message: expect.stringContaining('应写2或者更大'),
    });
    expect(await due()).toEqual({ day: '2027-01-04', provisional: false });
    expect(await load(corrected)).toMatchObject({ isDone: true });
    expect(await due()).toEqual({ day: '2027-01-05', provisional: false });
    const kept = await inTransaction(
      (tx) => tx<{ version: number }[]>`select version from calendar_years order by version`,
    );
    expect(kept.map(({ version }) => version)).toEqual([1, 2]);
  });

  test('随程序带来的年份也可以更正', async () => {
    const [year2026] = (await view(2026)).loadedYears.filter(({ year }) => year === 2026);
    expect(year2026).toMatchObject({ version: 1, loadedAt: null });
    const days = await inTransaction(async (tx) => (await loadCalendar(tx)).notices);
    const notice = days.find(({ year }) => year === 2026);
    const corrected = {
      ...notice,
      version: 2,
      makeupWorkdays: [...(notice?.makeupWorkdays ?? []), { day: '2026-12-05', for: '元旦' }],
    };
    expect(await load(corrected)).toMatchObject({ isDone: true });
    expect(await due()).toEqual({ day: '2026-12-31', provisional: false });
    expect((await listYears(world.databaseUrl)).slice(-2)).toEqual([
      expect.stringMatching(/^2026年 第2版 .*（2026-11-25载入）$/),
      expect.stringMatching(/^2027年 第2版 .*（2026-11-25载入）$/),
    ]);
  });

  test('八人同时载入同一版：只有一人办成', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => load({ ...year2027, version: 3 })),
    );
    expect(outcomes.filter(({ isDone }) => isDone)).toHaveLength(1);
  });

  test('有误的文件说清楚，什么也不留', async () => {
    const before = await stamp();
    expect(await load({ ...year2027, version: 9, holidays: [] })).toEqual({
      isDone: false,
      message: '没有元旦（2027-01-01），请把全年的节日抄全（holidays）',
    });
    expect(await load('不是一组内容')).toMatchObject({ isDone: false });
    expect(await stamp()).toBe(before);
  });
});

describe('全国一份', () => {
  const put = (kind: Scope['kind']) =>
    world.platform.database.write(
      { regionId: 'minghu', kind },
      (tx) => tx`
        insert into calendar_years values (2050, 1, '{}', '', now(), '县里')`,
    );

  test('县里的工作人员、居民、访客写不进去', async () => {
    for (const kind of ['staff', 'resident', 'public'] as const)
      await expect(put(kind)).rejects.toThrow(/row-level/);
  });

  test('只增不改：载入过的谁也改不了、删不了', async () => {
    const system: Scope = { regionId: '', kind: 'system' };
    const { database } = world.platform;
    await expect(
      database.write(system, (tx) => tx`update calendar_years set version = 99`),
    ).rejects.toThrow(/permission denied/);
    await expect(database.write(system, (tx) => tx`delete from calendar_years`)).rejects.toThrow(
      /permission denied/,
    );
  });

  test('看不到的年份：说清可以看哪些', async () => {
    const reply = await world.call(getCalendar, { query: { year: 2060 } });
    expect(reply).toMatchObject({
      status: 404,
      body: { detail: '可以看2022年到2027年的日历', field: 'year' },
    });
  });
});
