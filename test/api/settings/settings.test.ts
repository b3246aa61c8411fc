/** 约定与设置：改了就生效，谁改的、由什么改成什么都在；改坏了不收，也不留痕。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getSettings, saveSetting, type SettingsView } from '@shared/contract/settings';
import { settingsOf, type ConventionKey, type ConventionValue } from '@shared/law/conventions';
import type { Scope } from '@functions/platform/database/scope';
import { loadSettings } from '@functions/settings/store.postgres';
import { openWorld, type World } from '../../support/world';

let world: World;
let office: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
}, 120_000);
afterAll(() => world.close());

const params = { region: 'minghu' };
const system: Scope = { regionId: 'minghu', kind: 'system' };
const view = async () => (await world.call(getSettings, { params }, office)).body as SettingsView;
const valueOf = async (key: ConventionKey) =>
  (await view()).items.find((item) => item.key === key)?.value;
const save = async (key: ConventionKey, value: ConventionValue, replaces?: ConventionValue) =>
  world.call(
    saveSetting,
    {
      params: { ...params, key },
      body: { value, replaces: replaces ?? (await valueOf(key)) ?? '' },
    },
    office,
  );
const effective = (regionId = 'minghu', kind: Scope['kind'] = 'system') =>
  world.platform.database.read({ regionId, kind }, (sql) => loadSettings(sql, regionId));
const audits = () =>
  world.platform.database.read(
    system,
    (sql) => sql<{ subjectId: string; data: { before: unknown; after: unknown } }[]>`
      select subject_id, data from audit_entries where subject_kind = 'setting' order by entry_no`,
  );

describe('约定与设置', () => {
  test('没有改过的县全是默认；机关代字取登记编号的前缀', async () => {
    const { items, changes } = await view();
    expect(Object.fromEntries(items.map(({ key, value }) => [key, value]))).toEqual(settingsOf());
    expect(changes).toEqual([]);
    expect(await effective()).toEqual({ ...settingsOf(), documentCode: '明湖' });
  });

  test.each([
    ['amendmentWorkingDays', 10],
    ['conversionApplicants', 3],
    ['feeEnabled', true],
    ['feeMode', 'byPage'],
    ['courtName', '云州市明湖区人民法院'],
    ['documentCode', '明湖公'],
  ] as const)('%s 改成 %s：当即生效，记下谁何时由什么改成什么', async (key, value) => {
    const before = await valueOf(key);
    world.clock.set('2026-11-20T03:04:05.000Z');
    const reply = await save(key, value);
    expect(reply.status).toBe(200);
    const [latest] = (reply.body as SettingsView).changes;
    expect(latest).toEqual({
      key,
      before,
      after: value,
      at: '2026-11-20T03:04:05.000Z',
      byName: expect.stringMatching(/^[一-鿿]{2,4}$/),
    });
    expect(await effective()).toMatchObject({ [key]: value });
    expect((await audits()).at(-1)).toEqual({ subjectId: key, data: { before, after: value } });
  });

  test('居民办事的事务里也读得到，别的县不受影响', async () => {
    expect(await effective('minghu', 'resident')).toMatchObject({ amendmentWorkingDays: 10 });
    expect(await effective('yanhu')).toMatchObject({ amendmentWorkingDays: 15, feeEnabled: false });
  });

  test.each([
    ['amendmentWorkingDays', 3, '「补正的合理期限」应填5至30之间的整数个工作日'],
    ['feeMode', 'both', '「信息处理费的计收方式」只能选按件计收、按量计收中的一种'],
    ['alarmUrgentWorkingDays', 9, '依次靠近到期日'],
    ['documentNumberPattern', '{code}[{year}]{serial}号', '〔{year}〕'],
  ] as const)('%s 改成 %s：不收，什么也不留', async (key, value, words) => {
    const [before, count] = [await valueOf(key), (await audits()).length];
    const reply = await save(key, value);
    expect(reply).toMatchObject({ status: 422, body: { code: 'ruleViolated', field: 'value' } });
    expect((reply.body as { detail: string }).detail).toContain(words);
    expect([await valueOf(key), (await audits()).length]).toEqual([before, count]);
  });

  test('别人刚改过：请先看现在的值', async () => {
    const reply = await save('amendmentWorkingDays', 12, 15);
    expect(reply).toMatchObject({ status: 409, body: { code: 'conflict', field: 'replaces' } });
    expect(await valueOf('amendmentWorkingDays')).toBe(10);
  });

  test('没有这一项', async () => {
    const reply = await world.call(
      saveSetting,
      { params: { ...params, key: 'noSuch' as 'courtName' }, body: { value: 1, replaces: 1 } },
      office,
    );
    expect(reply).toMatchObject({ status: 400, body: { code: 'badInput', field: 'key' } });
  });

  test('值没有变：办成，不记改动', async () => {
    const count = (await audits()).length;
    expect((await save('amendmentWorkingDays', 10)).status).toBe(200);
    expect(await audits()).toHaveLength(count);
  });

  test('十六人同时改三次提醒：次序始终不乱，改动首尾相接', async () => {
    const wishes = Array.from({ length: 16 }, (_, index) => [
      ['alarmSoonWorkingDays', 4 + (index % 9)] as const,
      ['alarmUrgentWorkingDays', 2 + (index % 10)] as const,
    ]).flat();
    const replies = await Promise.all(wishes.map(([key, value]) => save(key, value)));
    expect(replies.every(({ status }) => [200, 409, 422].includes(status))).toBe(true);
    expect(replies.some(({ status }) => status === 200)).toBe(true);
    const { alarmSoonWorkingDays, alarmUrgentWorkingDays, alarmLastCallWorkingDays } =
      await effective();
    expect(alarmSoonWorkingDays).toBeGreaterThan(alarmUrgentWorkingDays);
    expect(alarmUrgentWorkingDays).toBeGreaterThan(alarmLastCallWorkingDays);
    for (const key of ['alarmSoonWorkingDays', 'alarmUrgentWorkingDays']) {
      const chain = (await audits()).filter(({ subjectId }) => subjectId === key);
      chain
        .slice(1)
        .forEach(({ data }, index) => expect(data.before).toBe(chain[index]?.data.after));
    }
  });
});

describe('行级安全', () => {
  const put = (scope: Scope, regionId: string) =>
    world.platform.database.write(
      scope,
      (tx) => tx`
        insert into county_settings (region_id, key, value, updated_by, updated_at)
        select ${regionId}, 'hasRedHead', 'false', account_id, now() from accounts
        where region_id = 'minghu' limit 1`,
    );

  test('访客、居民改不了；改不了别县的', async () => {
    for (const kind of ['public', 'resident'] as const)
      await expect(put({ regionId: 'minghu', kind }, 'minghu')).rejects.toThrow(/row-level/);
    await expect(put(system, 'yanhu')).rejects.toThrow(/row-level/);
    expect(await effective()).toMatchObject({ hasRedHead: true });
  });

  test('访客删不掉、也改不动已有的', async () => {
    const touched = await world.platform.database.write(
      { regionId: 'minghu', kind: 'public' },
      async (tx) => [
        (await tx`update county_settings set value = '1' where true`).count,
        (await tx`delete from county_settings where true`).count,
      ],
    );
    expect(touched).toEqual([0, 0]);
  });
});
