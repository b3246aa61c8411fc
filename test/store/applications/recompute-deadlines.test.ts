/** 放假安排公布、更正以后：在办的期限重新计算，每件只记一次，断了可以接着算（I、J）。 */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { getApplication } from '@shared/contract/applications';
import { ACT_ENDPOINTS as acts } from '@shared/contract/act-endpoints';
import type { ApplicationView } from '@shared/contract/application-view';
import { recomputeDeadlines } from '@functions/applications/commands/recompute-deadlines';
import { clockStore } from '@functions/applications/store/clock-store';
import { appendAudit } from '@functions/entrypoints/wire/audit';
import { recomputeAll, runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { enqueueMessages } from '@functions/entrypoints/wire/notifications';
import {
  calendarStamp,
  insertYear,
  loadCalendar,
} from '@functions/platform/calendar/store.postgres';
import { loadSettings } from '@functions/settings/store.postgres';
import { perform, reach } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';
import { year2027 } from '../../support/year-2027';

let county: County;
const system = { regionId: 'minghu', kind: 'system' } as const;
const now = new Date('2026-12-10T02:00:00.000Z');
const run = { now, correlationId: '00000000-0000-4000-8000-00000000cccc' };

beforeEach(async () => {
  county = await openCounty(now.toISOString());
}, 120_000);
afterEach(() => county.close());

const inCounty = <T>(work: Parameters<typeof county.platform.database.write<T>>[1]) =>
  county.platform.database.write(system, work);
const publish = (notice = year2027) =>
  county.platform.database.write({ regionId: '', kind: 'system' }, (tx) =>
    insertYear(tx, notice, { at: now, by: '试验' }),
  );
const recompute = () => recomputeAll(county.platform.database, now);
const changes = () =>
  inCounty(async (tx) => {
    const rows = await tx<{ applicationId: string; note: string }[]>`
      select application_id, data->>'note' as note from application_events
      where kind = 'calendarChanged' order by application_id, seq`;
    return [...rows];
  });
const seen = async (id: string) =>
  (
    await county.call<ApplicationView>('resident', getApplication, {
      params: { applicationId: id },
    })
  ).body;

test('公布以后：到期日改了的记一件事，告诉申请人和经办人；再算一次、再巡检都不会再记', async () => {
  const { applicationId } = await reach(county, 'claimed');
  const before = await seen(applicationId);
  expect(before.clock).toMatchObject({ dueOn: '2027-01-07', isProvisional: true });
  expect(before.whoseTurn).toContain('（暂定）');
  await inCounty((tx) => tx`delete from outbox_messages`);
  await publish({
    ...year2027,
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
  });
  expect(await recompute()).toBe(1);
  expect(await recompute()).toBe(0);
  await runDeadlineSweep(county.platform);
  const after = await seen(applicationId);
  expect(after.clock).toMatchObject({ dueOn: '2027-01-08', isProvisional: false });
  expect((await changes()).map(({ note }) => note)).toEqual([
    '2027年放假安排已经公布，答复期限由2027年1月7日（暂定）改为2027年1月8日。',
  ]);
  const entry = after.timeline.find(({ kind }) => kind === 'calendarChanged');
  expect(entry).toMatchObject({
    actor: '系统',
    label: '放假安排公布或者更正，答复期限已重新计算',
    note: expect.stringContaining('改为2027年1月8日'),
  });
  expect(await county.messagesTo('resident')).toEqual(['答复期限已重新计算']);
  expect(await county.messagesTo('civilOfficer')).toEqual(['答复期限已重新计算']);
  // 更正又是一版：再记一件。
  await publish({
    ...year2027,
    version: 2,
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-05' }],
  });
  expect(await recompute()).toBe(1);
  expect((await changes()).at(-1)?.note).toBe(
    '放假安排有更正，答复期限由2027年1月8日改为2027年1月12日。',
  );
});

test('征求意见的期限照新的安排重数，不计入的日子随之变化；已办结的不动', async () => {
  county.setNow('2026-12-10T02:00:00.000Z');
  await reach(county, 'replied');
  county.setNow('2026-12-21T02:00:00.000Z');
  const { applicationId, version } = await reach(county, 'claimed');
  const asked = await perform(county, 'civilOfficer', {
    endpoint: acts.consultThirdParty,
    id: applicationId,
    body: {
      version,
      partyName: '某某建材有限公司',
      partyContact: '虚构路1号',
      about: '合同价款',
      deliveredOn: '2026-12-21',
    },
  });
  expect(asked.body.ownClocks).toMatchObject([{ dueOn: '2027-01-11', isProvisional: true }]);
  await publish();
  expect(await recompute()).toBe(1);
  const row = await inCounty(async (tx) => {
    const [found] = await tx<{ windowEnd: string; dueOn: string; isProvisional: boolean }[]>`
      select tracks->'consultations'->0->>'windowEnd' as window_end, due_on, is_provisional
      from applications where application_id = ${applicationId}`;
    return found;
  });
  // 元旦 1 月 1 日（星期五）放假，推后一个工作日。
  expect(row).toMatchObject({ windowEnd: '2027-01-12', isProvisional: false });
  expect((await changes()).map((change) => change.applicationId)).toEqual([applicationId]);
});

test('中途断了：已经改过的不再记，没有改的接着改；三处同时算，一件也只记一次', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 6; index += 1)
    ids.push((await reach(county, 'dispatched')).applicationId);
  await publish();
  const store = clockStore(county.platform.database, {
    loadCalendar,
    calendarStamp,
    loadSettings,
    appendAudit,
    enqueueMessages,
  });
  let saved = 0;
  const breaking = recomputeDeadlines({
    store: {
      ...store,
      inRegion: (regionId, given, work) =>
        store.inRegion(regionId, given, (session) =>
          work({
            ...session,
            saveClock: async (application, outcome) => {
              saved += 1;
              const isSaved = await session.saveClock(application, outcome);
              if (saved === 3) throw new Error('断电');
              return isSaved;
            },
          }),
        ),
    },
  });
  await expect(breaking(run)).rejects.toThrow('断电');
  expect(await changes()).toHaveLength(2);
  const counts = await Promise.all([recompute(), recompute(), recompute()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4);
  expect((await changes()).map(({ applicationId }) => applicationId)).toEqual([...ids].sort());
  const messages = await inCounty(
    (tx) => tx`select 1 from outbox_messages where title = '答复期限已重新计算' and account_id in (
      select account_id from applications)`,
  );
  expect(messages).toHaveLength(6);
});
