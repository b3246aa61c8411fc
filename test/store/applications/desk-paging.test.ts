// 办理台的列表：翻页不重不漏，逐项筛选、检索、件数都与逐件比对相同。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listDesk, type DeskFilter } from '@shared/contract/desk';
import { deskAlarms, openDeskViews } from '@shared/vocabulary/desk';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';
import { insertCases, seededCases, type SeededCase } from '../../support/desk-cases';
import { alarmByCounting, isFinishedCase } from '../../support/desk-truth';
import { seededRandom } from '../../support/search-corpus';

const TODAY = '2026-11-20';
const cases = seededCases(1200, 7);
let county: County;
interface Page {
  readonly items: { applicationId: string; alarm: string }[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly counts: Record<string, number>;
  readonly alarmCounts: Record<string, number>;
}

beforeAll(async () => {
  county = await openCounty(`${TODAY}T02:00:00.000Z`);
  await insertCases(county, cases);
  await insertCases(county, seededCases(50, 8), 'yanhu');
}, 120_000);
afterAll(() => county.close());

const page = async (who: Who, query: Record<string, unknown>): Promise<Page> => {
  const written = Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, String(value)]),
  );
  const { status, body } = await county.call<Page>(who, listDesk, { query: written });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};

const every = async (who: Who, filter: Partial<DeskFilter>, limit = 50) => {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const got = await page(who, { ...filter, limit, cursor });
    ids.push(...got.items.map(({ applicationId }) => applicationId));
    if (got.nextCursor === null) return { ids, ...got };
    cursor = got.nextCursor;
  }
};

const sees = (who: Who, one: SeededCase): boolean => {
  const { roles, organisationId } = actorFor(who);
  if (roles.includes('disclosureOffice')) return true;
  const isLead = one.lead_department_id === organisationId;
  return isLead || (roles.includes('caseOfficer') && one.supporting === organisationId);
};

const inView = (who: Who, view: DeskFilter['view'], one: SeededCase): boolean => {
  const { accountId, organisationId } = actorFor(who);
  if ((view === 'finished') !== isFinishedCase(one)) return false;
  if (view === 'unrouted') return one.lead_department_id === null;
  if (view === 'department')
    return who === 'office'
      ? one.lead_department_id !== null
      : one.lead_department_id === organisationId;
  if (view === 'mine') return one.case_officer_id === accountId;
  return view === 'all' || view === 'finished' || one.state === view;
};

const key = (one: SeededCase) => {
  const waits = one.state === 'submitted' || one.lead_department_id === null ? '0' : '1';
  const day = one.due_on ?? (one.state === 'submitted' ? '0001-01-01' : '9999-12-31');
  return `${waits} ${day} ${one.submitted_at} ${one.application_id}`;
};
const finishedKey = (one: SeededCase) =>
  `${one.replied_on ?? one.submitted_at.slice(0, 10)} ${one.submitted_at} ${one.application_id}`;

const truth = (who: Who, filter: Partial<DeskFilter>): string[] => {
  const view = filter.view ?? 'all';
  const among = (list: string | undefined, value: string) =>
    list === undefined || list.split(',').includes(value);
  const within = (from: string | undefined, to: string | undefined, day: string | null) =>
    (from === undefined || (day !== null && day >= from)) &&
    (to === undefined || (day !== null && day <= to));
  const met = cases.filter(
    (one) =>
      sees(who, one) &&
      inView(who, view, one) &&
      among(filter.states, one.state) &&
      among(filter.alarms, alarmByCounting(one, TODAY)) &&
      among(filter.channel, one.channel) &&
      among(filter.applicantKind, one.applicant_kind) &&
      among(filter.leadDepartmentId, one.lead_department_id ?? '') &&
      within(filter.dueFrom, filter.dueTo, one.due_on) &&
      within(filter.receivedFrom, filter.receivedTo, one.received_on),
  );
  const order = view === 'finished' ? finishedKey : key;
  const sorted = met.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return (view === 'finished' ? sorted.reverse() : sorted).map((one) => one.application_id);
};

describe('翻页', () => {
  test.each(['all', 'finished'] as const)(
    '%s：到期日大量相同，一页七件也不重不漏',
    async (view) => {
      const { ids, total } = await every('office', { view }, 7);
      expect(ids).toEqual(truth('office', { view }));
      expect(new Set(ids).size).toBe(ids.length);
      expect(total).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(400);
    },
  );

  test('游标不能换视图用、不能伪造', async () => {
    const { nextCursor } = await page('office', { limit: 5 });
    for (const [view, cursor] of [
      ['finished', nextCursor],
      ['all', 'abc'],
      ['all', Buffer.from('o0 2026-02-30 2026-01-01 00:00:00+00 x').toString('base64url')],
      [
        'all',
        Buffer.from(
          'o0 2026-02-30 2026-01-01 00:00:00+00 00000000-0000-4000-8000-000000000001',
        ).toString('base64url'),
      ],
    ] as const) {
      const answer = await county.call<{ field?: string }>('office', listDesk, {
        query: { view, cursor },
      });
      expect([answer.status, answer.body.field]).toEqual([400, 'cursor']);
    }
  });
});

describe('筛选与逐件比对相同', () => {
  const filters: Partial<DeskFilter>[] = [
    ...openDeskViews.map((view) => ({ view })),
    { view: 'finished', states: 'withdrawn,abandoned' },
    { states: 'inProgress,awaitingApproval' },
    ...deskAlarms.values.map((alarms) => ({ alarms })),
    { alarms: 'overdue,today,unconfirmed' },
    { channel: 'counter' },
    { applicantKind: 'business', view: 'finished' },
    { leadDepartmentId: 'tax' },
    { dueFrom: '2026-11-20', dueTo: '2026-11-27' },
    { receivedFrom: '2026-11-05', receivedTo: '2026-11-06' },
    { view: 'department', channel: 'online', alarms: 'soon,urgent', dueTo: '2026-11-26' },
  ];
  test.each(filters)('%j', async (filter) => {
    for (const who of ['office', 'civilOfficer', 'civilApprover'] as const) {
      const expected = truth(who, filter);
      const got = await every(who, filter);
      expect([who, got.ids]).toEqual([who, expected]);
      expect(got.total).toBe(expected.length);
    }
  });

  test.each(['office', 'civilOfficer', 'civilApprover'] as const)('%s 的各处件数', async (who) => {
    const got = await page(who, {});
    for (const view of openDeskViews)
      expect([view, got.counts[view]]).toEqual([view, truth(who, { view }).length]);
    for (const alarms of deskAlarms.values)
      expect([alarms, got.alarmCounts[alarms]]).toEqual([alarms, truth(who, { alarms }).length]);
  });
});

describe('检索与逐行 ILIKE 相同', () => {
  const random = seededRandom(2026);
  const piece = () => {
    const one = cases[Math.floor(random() * cases.length)];
    const text = Array.from(one?.description ?? '');
    const start = Math.floor(random() * text.length);
    return text.slice(start, start + 1 + Math.floor(random() * 5)).join('');
  };
  // ILIKE 分全角半角，检索不分；只拿不含全角字母的词来比。
  const queries = Array.from({ length: 160 }, () =>
    random() < 0.3 ? `${piece()} ${piece()}` : piece(),
  )
    .map((q) => q.trim())
    .filter((q) => q !== '' && /^[\p{Script=Han}a-zA-Z0-9%_\\ -]+$/u.test(q) && !/full/i.test(q));

  test.each([
    ['随机的词', queries],
    ['编号与特殊字符', ['99号', '%', '_', '\\', '0%', '下_', '2026〕1', 'abc', 'WI-FI']],
  ] as const)(
    '%s',
    async (_, list) => {
      expect(list.length).toBeGreaterThan(8);
      for (const q of list) {
        const patterns = q.split(/\s+/).map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
        const rows = await county.platform.database.read(
          { regionId: 'minghu', kind: 'system' },
          (sql) => sql<{ id: string }[]>`
            select application_id as id from applications
            where region_id = 'minghu' and state not in ('replied', 'abandoned', 'withdrawn', 'merged')
              and registration_number || ' ' || description ilike all (${patterns}::text[])`,
        );
        const { ids } = await every('office', { q });
        expect([q, [...ids].sort()]).toEqual([q, rows.map(({ id }) => id).sort()]);
      }
    },
    120_000,
  );

  test('全角与半角、大写与小写不分', async () => {
    const full = await every('office', { q: 'ＦＵＬＬ' });
    expect(full.ids).toEqual((await every('office', { q: 'full' })).ids);
    expect(full.ids.length).toBeGreaterThan(50);
  });

  test('内容改了，旧的词不再命中、新的词命中；申请人检索不到任何一件', async () => {
    const id = cases.find((one) => !isFinishedCase(one))?.application_id ?? '';
    const scope = { regionId: 'minghu', kind: 'staff' } as const;
    await county.platform.database.write(
      scope,
      (tx) => tx`update applications set description = '独一无二的内容'
        where region_id = 'minghu' and application_id = ${id}`,
    );
    expect((await every('office', { q: '独一无二' })).ids).toEqual([id]);
    const resident = {
      ...scope,
      kind: 'resident',
      accountId: actorFor('resident').accountId,
    } as const;
    const hidden = await county.platform.database.read(
      resident,
      (sql) => sql`select search_applications(array['低'], null)`,
    );
    expect(hidden).toHaveLength(0);
    await expect(
      county.platform.database.read(scope, (sql) => sql`select * from application_search limit 1`),
    ).rejects.toThrow(/permission denied/);
  });
});
