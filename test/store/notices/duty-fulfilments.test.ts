// E-30b 每一期完成了没有：库里逐期记着的，与按期间推算的是一回事；撤下、改换、停止都跟着变。
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import postgres from 'postgres';
import { addDays } from '@shared/law/day';
import { dueRules, rhythms, type DueRule, type PeriodicRhythm } from '@shared/vocabulary/duty';
import { openDatabase, type Database } from '@functions/platform/database/database';
import { systemScope } from '@functions/platform/database/scope';
import { dueOnOf, periodAt, periodOf } from '@functions/notices/domain/periods';
import { isOwed, type PeriodicObligation } from '@functions/notices/domain/due-items';
import { coverageStore } from '@functions/supervision/store.coverage';
import { countsOf, sumOf, yearSpan } from '@functions/supervision/coverage/domain/counts';
import { testDatabase } from '../../support/database';

const region = 'minghu';
const scope = systemScope(region);
let database: Database;
let close: () => Promise<void>;

beforeAll(async () => {
  const store = await testDatabase();
  const owner = postgres(store.url, { max: 1, onnotice: () => undefined });
  await owner`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
  await owner.end();
  database = openDatabase(store.url, 3);
  close = async () => {
    await database.close();
    await store.close();
  };
  await database.write(scope, async (tx) => {
    await tx`insert into organisations (region_id, organisation_id, name, kind)
      values (${region}, 'cun', '柳树坪村', 'village')`;
  });
}, 120_000);
afterAll(() => close());
beforeEach(() =>
  database.write(scope, async (tx) => {
    for (const table of ['duty_fulfilments', 'notice_takedowns', 'notices', 'obligations'])
      await tx.unsafe(`delete from ${table}`);
  }),
);

interface Given {
  readonly rhythm: PeriodicRhythm;
  readonly dueRule: DueRule;
  readonly dueDay: number | null;
  readonly startsOn: string;
  readonly retiredOn: string | null;
  readonly published: readonly string[];
}

const insertNotice = (
  publishedOn: string,
  period: string | null = null,
  noticeId: string = randomUUID(),
) =>
  database.write(scope, async (tx) => {
    await tx`insert into notices (region_id, notice_id, organisation_id, obligation_id, obligation_period,
        affairs_kind, process_stage, title, summary, body_markdown, produced_on, state, published_at,
        published_on, created_at, updated_at)
      values (${region}, ${noticeId}, 'cun', 'caiwu', ${period}, 'finance', 'outcome', '收支', '', '正文',
        ${publishedOn}, 'published', ${`${publishedOn}T02:00:00Z`}, ${publishedOn}, now(), now())`;
    return noticeId;
  });

const insertDuty = ({ rhythm, dueRule, dueDay, startsOn, retiredOn }: Omit<Given, 'published'>) =>
  database.write(
    scope,
    (
      tx,
    ) => tx`insert into obligations (region_id, obligation_id, organisation_id, title, affairs_kind,
        rhythm, due_rule, due_day, starts_on, retired_on)
      values (${region}, 'caiwu', 'cun', '财务收支', 'finance', ${rhythm}, ${dueRule}, ${dueDay},
        ${startsOn}, ${retiredOn})`,
  );

const fulfilled = () =>
  database.read(
    scope,
    (sql) => sql<
      { periodFirst: string; dueOn: string; publishedOn: string; isReadable: boolean }[]
    >`
      select period_first, due_on, published_on, is_readable from duty_fulfilments order by period_first`,
  );

const MONTHS = { monthly: 1, quarterly: 3, halfYear: 6, yearly: 12 } as const;
const days = fc.integer({ min: 0, max: 1200 }).map((count) => addDays('2024-01-01', count));
const shapes = fc
  .record({
    rhythm: fc.constantFrom(...rhythms.values.filter((one) => one !== 'anyTime')),
    dueRule: fc.constantFrom(...dueRules.values),
    date: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 1, max: 12 }),
    startsOn: days,
    retiredOn: fc.option(days),
    published: fc.array(days, { maxLength: 8 }),
  })
  .map(({ date, month, ...rest }): Given => {
    const rhythm = rest.rhythm;
    const inPeriod = ((month - 1) % MONTHS[rhythm]) + 1;
    const dueDay = {
      periodEnd: null,
      firstMonthDay: date,
      afterEnd: date,
      monthDay: inPeriod * 100 + date,
    }[rest.dueRule];
    return { ...rest, rhythm, dueDay };
  });

const obligationOf = (given: Given): PeriodicObligation => ({
  ...given,
  obligationId: 'caiwu',
  title: '财务收支',
  affairsKind: 'finance',
  entryId: null,
  publications: given.published.map((publishedOn) => ({
    noticeId: null,
    publishedOn,
    period: null,
  })),
});

test('任意频次、最迟日期、起止、公布的日子：库里逐期的情形与推算的一致，合计也一致', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, async (given) => {
      await database.write(scope, async (tx) => {
        await tx`delete from notices`;
        await tx`delete from obligations`;
        await tx`delete from duty_fulfilments`;
      });
      await insertDuty(given);
      for (const publishedOn of given.published) await insertNotice(publishedOn);
      const obligation = obligationOf(given);
      const periods = new Map(
        given.published.map((day) => {
          const period = periodAt(given.rhythm, given, day);
          return [period.firstDay, period] as const;
        }),
      );
      const expected = [...periods.values()]
        .filter((period) => isOwed(obligation, period))
        .map((period) => ({
          periodFirst: period.firstDay,
          dueOn: dueOnOf(given, period),
          publishedOn: given.published
            .filter((day) => periodAt(given.rhythm, given, day).label === period.label)
            .sort()[0],
          isReadable: true,
        }))
        .sort((a, b) => (a.periodFirst < b.periodFirst ? -1 : 1));
      expect([...(await fulfilled())]).toEqual(expected);

      const asOf = '2026-05-15';
      const store = coverageStore(database, () => Promise.resolve(true));
      const counted = await store.count(region, yearSpan(2026, asOf), null);
      const total = sumOf(counted.map(countsOf));
      const own = [...Array(24).keys()].flatMap((index) => {
        const year = index < 12 ? 2025 : 2026;
        const month = String((index % 12) + 1).padStart(2, '0');
        const period = periodOf(given.rhythm, `${year}-${month}-01`);
        const dueOn = dueOnOf(given, period);
        const isFirst = period.firstDay === `${year}-${month}-01`;
        return isFirst && isOwed(obligation, period) && dueOn.startsWith('2026')
          ? [{ period, dueOn }]
          : [];
      });
      const states = own.map(({ period, dueOn }) => {
        const early = given.published
          .filter((day) => day <= asOf && periodAt(given.rhythm, given, day).label === period.label)
          .sort()[0];
        const first = given.published
          .filter((day) => periodAt(given.rhythm, given, day).label === period.label)
          .sort()[0];
        if (early !== undefined && early === first) return early <= dueOn ? 'onTime' : 'late';
        return dueOn < asOf ? 'overdue' : 'pending';
      });
      const count = (state: string) => states.filter((each) => each === state).length;
      expect(total).toEqual({
        due: own.length,
        onTime: count('onTime'),
        late: count('late'),
        overdue: count('overdue'),
        pending: count('pending'),
      });
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe('跟着公开信息变', () => {
  const quarterly = {
    rhythm: 'quarterly',
    dueRule: 'periodEnd',
    dueDay: null,
    startsOn: '2026-01-01',
    retiredOn: null,
  } as const;
  const periods = async () => (await fulfilled()).map(({ periodFirst }) => periodFirst);

  test('写明期间的照写的，写得不是这种频次的不算', async () => {
    await insertDuty(quarterly);
    await insertNotice('2026-08-01', '2026年第二季度');
    await insertNotice('2026-08-01', '2026年5月');
    expect(await periods()).toEqual(['2026-04-01']);
  });

  test.each([
    ['expired', ['2026-04-01']],
    ['superseded', ['2026-04-01']],
    ['error', []],
    ['personalData', []],
  ])('撤下（%s）', async (ground, expected) => {
    await insertDuty(quarterly);
    const noticeId = await insertNotice('2026-05-01');
    await database.write(scope, async (tx) => {
      await tx`update notices set state = 'takenDown' where notice_id = ${noticeId}`;
      await tx`insert into notice_takedowns (region_id, notice_id, organisation_id, index_number, title,
          ground, explanation, taken_down_on)
        values (${region}, ${noticeId}, 'cun', '', '收支', ${ground}, '', '2026-06-01')`;
    });
    expect(await periods()).toEqual(expected);
    if (expected.length > 0) expect((await fulfilled())[0]?.isReadable).toBe(false);
  });

  test('先有公开信息、后列入清单的，也算', async () => {
    await insertNotice('2026-05-01');
    await insertDuty(quarterly);
    expect(await periods()).toEqual(['2026-04-01']);
    await database.write(scope, (tx) => tx`update obligations set rhythm = 'monthly'`);
    expect(await periods()).toEqual(['2026-05-01']);
  });

  test('访客读得到完成的情形，改不了', async () => {
    await insertDuty(quarterly);
    await insertNotice('2026-05-01');
    const open = { regionId: region, kind: 'public' } as const;
    const seen = await database.read(open, (sql) => sql`select 1 from duty_fulfilments`);
    expect(seen).toHaveLength(1);
    await expect(
      database.write(
        open,
        (tx) => tx`insert into duty_fulfilments
        values (${region}, 'cun', 'x', '2026-01-01', '2026-03-31', '2026-02-01', ${randomUUID()}, true)`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
