// 乡镇的样本、村自己的清单、巡检提醒、公开情况：演示县、真实数据库、真实路由。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { coverageOfBody, coverageSummary, countyCoverage } from '@shared/contract/coverage';
import * as duties from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { runDutySweep } from '@functions/entrypoints/wire/duty-sweep';
import { newKey, openWorld, type Reply, type World } from '../../support/world';

const region = 'minghu';
const township = { params: { region, townshipId: 'qingshi' } };
let world: World;
let supervisor: string;
let editor: string;
let office: string;

beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00.000Z' });
  supervisor = await world.signIn(await world.accountWith('townshipSupervisor', 'qingshi'));
  editor = await world.signIn(await world.accountWith('villageEditor', 'liushuping'));
  office = await world.signIn(await world.accountWith('disclosureOffice'));
}, 120_000);
afterAll(() => world.close());

const item = (itemId: string, overrides: Record<string, unknown> = {}) => ({
  itemId,
  title: '集体资产变动情况',
  affairsKind: 'finance' as const,
  rhythm: 'quarterly' as const,
  dueRule: 'firstMonthDay' as const,
  dueDay: 20,
  entryId: null,
  focusTopic: 'villageFinance' as const,
  ...overrides,
});
const save = (version: number, items: ReturnType<typeof item>[], token = supervisor) =>
  world.call(duties.saveListTemplate, { ...township, body: { version, items } }, token);
const adopt = (version: number) =>
  world.call(duties.adoptListTemplate, { params: { region }, body: { version } }, editor);
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- 由调用处写明应答的样子
const bodyOf = <T>(reply: Reply): T => {
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return reply.body as T;
};
const listed = async (organisationId = 'liushuping') =>
  bodyOf<OutputOf<typeof duties.listBodyDuties>>(
    await world.call(duties.listBodyDuties, { params: { region, organisationId } }),
  );
const preview = async () =>
  bodyOf<OutputOf<typeof duties.previewAdoption>>(
    await world.call(duties.previewAdoption, { params: { region } }, editor),
  );
const named = async (title: string) =>
  (await listed()).duties.filter((duty) => duty.title === title);

describe('E-30b 乡镇的样本与村的清单', () => {
  test('样本：财务不能少于每季度一次，点名是哪一项；别的乡镇的人不能改', async () => {
    const refused = await save(0, [
      item('assets', { rhythm: 'yearly', dueRule: 'periodEnd', dueDay: null }),
    ]);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'ruleViolated',
      detail: '“集体资产变动情况”是财务，至少每季度公布一次，收支多的每月一次，不能改成每年一次',
    });
    const other = await world.signIn(await world.accountWith('townshipSupervisor', 'linhu'));
    expect((await save(0, [item('assets')], other)).status).toBe(403);
  });

  test('保存、采用、再改：村里照新的一版更新；旧的一版不收', async () => {
    expect(bodyOf(await save(0, [item('assets')]))).toMatchObject({ version: 1, canEdit: true });
    expect((await save(0, [item('assets')])).status).toBe(409);
    expect(await preview()).toEqual({
      township: { organisationId: 'qingshi', name: expect.stringContaining('青石') },
      version: 1,
      added: [
        {
          title: '集体资产变动情况',
          schedule: '每季度一次，本期第一个月20日以前',
          startsOn: '2026-10-01',
        },
      ],
      changed: [],
      retired: [],
    });
    expect(bodyOf(await adopt(1))).toEqual({ added: 1, changed: 0, retired: 0 });
    expect(await preview()).toMatchObject({ added: [], changed: [], retired: [] });
    expect(await named('集体资产变动情况')).toMatchObject([
      {
        isFromTemplate: true,
        dueText: '本期第一个月20日以前',
        startsOn: '2026-10-01',
        current: { state: 'overdue', dueOn: '2026-10-20', period: '2026年第四季度' },
      },
    ]);
    bodyOf(await save(1, [item('assets', { title: '集体资产变动' })]));
    expect((await adopt(1)).status).toBe(409);
    expect((await preview()).changed).toEqual([
      {
        title: '集体资产变动',
        from: '集体资产变动情况',
        to: '集体资产变动',
        startsOn: null,
      },
    ]);
    expect(bodyOf(await adopt(2))).toEqual({ added: 0, changed: 1, retired: 0 });
    bodyOf(await save(2, [item('assets', { title: '集体资产变动', dueDay: 25 })]));
    expect((await preview()).changed).toEqual([
      {
        title: '集体资产变动',
        from: '每季度一次，本期第一个月20日以前',
        to: '每季度一次，本期第一个月25日以前',
        startsOn: '2026-12-01',
      },
    ]);
    bodyOf(await save(3, []));
    expect((await preview()).retired).toEqual([{ title: '集体资产变动', retiredOn: '2026-12-31' }]);
    expect(bodyOf(await adopt(4))).toEqual({ added: 0, changed: 0, retired: 1 });
    expect((await named('集体资产变动'))[0]?.retiredOn).toBe('2026-12-31');
  });

  test('财务改为每月一次：本季度过完为止，下个月起每月；同一个月不能再改', async () => {
    const change = () =>
      world.call(
        duties.changeDutyRhythm,
        {
          params: { region, obligationId: 'finance-quarterly' },
          body: { rhythm: 'monthly', dueRule: 'afterEnd', dueDay: 10 },
        },
        editor,
      );
    bodyOf(await change());
    const found = await named('财务收支情况');
    expect(found.map(({ rhythm, startsOn, retiredOn }) => [rhythm, startsOn, retiredOn])).toEqual([
      ['quarterly', '2026-01-01', '2026-12-31'],
      ['monthly', '2026-12-01', null],
    ]);
    expect((await change()).status).toBe(404);
  });

  test('村自己加的可以停，样本里的不能；重复提交只加一次', async () => {
    const body = {
      title: '自来水水质检测',
      affairsKind: 'village' as const,
      rhythm: 'monthly' as const,
      idempotencyKey: newKey(),
    };
    const add = () => world.call(duties.addOwnDuty, { params: { region }, body }, editor);
    bodyOf(await add());
    bodyOf(await add());
    const [own] = await named('自来水水质检测');
    expect((await named('自来水水质检测')).length).toBe(1);
    const stop = (obligationId: string) =>
      world.call(duties.retireOwnDuty, { params: { region, obligationId } }, editor);
    bodyOf(await stop(own?.obligationId ?? ''));
    expect((await stop('dibao-quarterly')).status).toBe(422);
  });

  test('公开重点没有列到的说得出', async () => {
    expect((await listed()).missingTopics).toContain('elderlyCare');
  });
});

describe('巡检：只提醒一次', () => {
  const sweep = async (instant: string) => {
    world.clock.set(instant);
    return runDutySweep(world.platform);
  };
  /** 发给某人的消息的标题，先后为序。 */
  const sentTo = (loginName: string) =>
    world.platform.database.read({ regionId: region, kind: 'system' }, async (sql) =>
      (
        await sql<{ title: string }[]>`
            select o.title from outbox_messages o
            join accounts a on a.region_id = o.region_id and a.account_id = o.account_id
            where a.login_name = ${loginName} order by o.created_at`
      ).map(({ title }) => title),
    );

  /** 各县登记了、不是补记的提醒，共几次。 */
  const registered = async () => {
    const { database } = world.platform;
    const ids = await database.regions(
      (sql) => sql<{ regionId: string }[]>`select region_id from regions`,
    );
    const counts = await Promise.all(
      ids.map(({ regionId }) =>
        database.read(
          { regionId, kind: 'system' },
          (sql) => sql<{ count: number }[]>`
            select count(*)::int as count from duty_alarms where not is_passed`,
        ),
      ),
    );
    return counts.reduce((sum, [row]) => sum + (row?.count ?? 0), 0);
  };

  test('几处同时巡检只登记一次；漏了七天的那一档不再补；逾期的乡镇也收到', async () => {
    const at = '2026-11-20T02:00:00.000Z';
    const counts = await Promise.all([sweep(at), sweep(at), sweep(at)]);
    // 各处各登记各的，合起来恰好一次。
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await registered());
    expect(await sweep(at)).toBe(0);
    expect(await sentTo(await world.accountWith('townshipSupervisor', 'qingshi'))).toContain(
      '有应公开事项逾期没有公开',
    );
    const loginName = await world.accountWith('villageEditor', 'liushuping');
    const before = await sentTo(loginName);
    await sweep('2026-12-30T02:00:00.000Z');
    const fresh = (await sentTo(loginName)).slice(before.length);
    expect(fresh).toContain('应公开事项马上到期');
    expect(fresh).not.toContain('应公开事项七天内到期');
    expect(await sweep('2026-12-30T05:00:00.000Z')).toBe(0);
    world.clock.set(at);
  }, 60_000);

  test('机关按期公开的事项由目录得来，人人可看', async () => {
    const rows = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      (sql) => sql<{ organisationId: string; count: number }[]>`
        select organisation_id, count(*)::int as count from obligations
        where fulfilled_by = 'entry' and retired_on is null group by 1 order by 2 desc limit 1`,
    );
    const [most] = rows;
    expect(most?.count).toBeGreaterThan(0);
    const { duties: found } = await listed(most?.organisationId);
    expect(found.filter(({ entryId }) => entryId !== null).length).toBe(most?.count);
    expect(found.every(({ affairsKind }) => affairsKind === null)).toBe(true);
  });
});

describe('公开情况', () => {
  test('一个村的各格合起来等于合计；该公开的等于四种情形之和', async () => {
    const row = bodyOf<OutputOf<typeof coverageOfBody>>(
      await world.call(coverageOfBody, { params: { region, organisationId: 'liushuping' } }),
    );
    const { due, onTime, late, overdue, pending } = row.total;
    expect(due).toBeGreaterThan(0);
    expect(due).toBe(onTime + late + overdue + pending);
    expect(row.cells.reduce((sum, cell) => sum + cell.due, 0)).toBe(due);
    expect([row.from, row.to, row.asOf]).toEqual(['2026-01-01', '2026-12-31', '2026-11-20']);
    const missing = await world.call(coverageOfBody, {
      params: { region, organisationId: 'meiyou' },
    });
    expect(missing.status).toBe(404);
  });

  test('全县一页一页地看，每页和单看的一样', async () => {
    const page = (cursor?: string) =>
      world.call(countyCoverage, {
        params: { region },
        query: { of: 'villages', limit: 5, ...(cursor === undefined ? {} : { cursor }) },
      });
    const first = bodyOf<OutputOf<typeof countyCoverage>>(await page());
    const second = bodyOf<OutputOf<typeof countyCoverage>>(await page(first.nextCursor ?? ''));
    const ids = [...first.items, ...second.items].map(({ body }) => body.organisationId);
    expect(new Set(ids).size).toBe(10);
    const [one] = second.items;
    const alone = bodyOf<OutputOf<typeof coverageOfBody>>(
      await world.call(coverageOfBody, {
        params: { region, organisationId: one?.body.organisationId ?? '' },
      }),
    );
    expect(alone.total).toEqual(one?.total);
    expect((await page('甲')).status).toBe(400);
  });

  test('公开办看全县，乡镇只看本辖区', async () => {
    const of = async (token: string) =>
      bodyOf<OutputOf<typeof coverageSummary>>(
        await world.call(coverageSummary, { params: { region } }, token),
      );
    const [county, own] = [await of(office), await of(supervisor)];
    expect(own.villages.due).toBeGreaterThan(0);
    expect(own.villages.due).toBeLessThan(county.villages.due);
    expect(county.worst.every(({ total }) => total.overdue > 0)).toBe(true);
  });
});
