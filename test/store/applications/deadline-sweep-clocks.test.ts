/** 期限巡检：各自的期限、代办人、县里的约定、漏跑、两处同时、延期以后的新提醒。 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ACT_ENDPOINTS as acts } from '@shared/contract/act-endpoints';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { perform, reach } from '../../support/application-acts';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
const system = { regionId: 'minghu', kind: 'system' } as const;
const asSystem = <T>(work: Parameters<typeof county.platform.database.write<T>>[1]) =>
  county.platform.database.write(system, work);

beforeAll(async () => {
  county = await openCounty('2026-03-02T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());
beforeEach(() =>
  asSystem(async (tx) => {
    await tx`delete from outbox_messages`;
    await tx`delete from delegations`;
    await tx`delete from county_settings`;
    await tx`update applications set state = 'withdrawn', waiting_for = null`;
  }),
);

const at = (day: string) => county.setNow(`${day}T02:00:00.000Z`);
const sweepOn = (day: string) => {
  at(day);
  return runDeadlineSweep(county.platform);
};
const clear = () => asSystem((tx) => tx`delete from outbox_messages`);
const bodies = (who: Who) =>
  asSystem(async (tx) => {
    const rows = await tx<{ body: string }[]>`
      select body from outbox_messages where account_id = ${actorFor(who).accountId}`;
    return rows.map(({ body }) => body);
  });
const view = async (
  id: string,
  who: Who,
  step: { endpoint: Parameters<typeof perform>[2]['endpoint']; body: object },
) => {
  const current = await asSystem(async (tx) => {
    const [row] = await tx<{ version: number }[]>`
      select version from applications where application_id = ${id}`;
    return row?.version ?? 0;
  });
  const answer = await perform(county, who, {
    ...step,
    id,
    body: { version: current, ...step.body },
  });
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return answer.body;
};
const setting = (key: string, value: number | boolean) =>
  asSystem(
    (tx) => tx`insert into county_settings (region_id, key, value, updated_by, updated_at)
      values ('minghu', ${key}, ${tx.json(value)}, ${actorFor('office').accountId}, now())`,
  );

test('A-33b 县里改了提醒的日数，就照改过的提醒；不在岗的，代办人也收到', async () => {
  at('2026-03-02');
  await reach(county, 'claimed');
  await setting('alarmSoonWorkingDays', 10);
  await asSystem(
    (tx) => tx`insert into delegations (region_id, account_id, deputy_id, from_on, until_on)
      values ('minghu', ${actorFor('civilOfficer').accountId},
        ${actorFor('civilColleague').accountId}, '2026-03-10', '2026-03-31')`,
  );
  await clear();
  // 到期 3 月 30 日；前十个工作日是 3 月 16 日。
  expect(await sweepOn('2026-03-15')).toBe(0);
  expect(await sweepOn('2026-03-16')).toBe(1);
  expect(await county.messagesTo('civilOfficer')).toEqual(['期限提醒：即将到期']);
  expect(await county.messagesTo('civilColleague')).toEqual(['期限提醒：即将到期']);
});

test('A-30 等申请人补正：不报逾期；将满提醒申请人一次，期满告诉经办人可以视为放弃', async () => {
  at('2026-03-02');
  const { applicationId } = await reach(county, 'claimed');
  const asked = await view(applicationId, 'civilOfficer', {
    endpoint: acts.requestAmendment,
    body: { items: ['请写明是哪一年的'], guidance: '写明年份即可', until: '2026-03-20' },
  });
  expect(asked.clock?.waitingFor).toBe('amendment');
  await clear();
  expect(await sweepOn('2026-03-16')).toBe(0);
  expect(await sweepOn('2026-03-17')).toBe(1);
  expect(await county.messagesTo('resident')).toEqual([
    expect.stringMatching(/^请在期限内补正（.+）$/),
  ]);
  expect(await bodies('resident')).toEqual([expect.stringContaining('2026年3月20日以前办理')]);
  await clear();
  expect(await sweepOn('2026-03-21')).toBe(1);
  expect(await bodies('civilOfficer')).toEqual([expect.stringContaining('可以办理“视为放弃”')]);
  expect(await county.messagesTo('resident')).toEqual([]);
  // 早过了原来的到期日，仍不算逾期。
  await clear();
  expect(await sweepOn('2026-06-01')).toBe(0);
});

test('A-32b、A-34 征求意见期满：告诉经办人沉默的后果；第三方没有登记收到的，先请核实送达', async () => {
  at('2026-03-02');
  const { applicationId } = await reach(county, 'claimed');
  await view(applicationId, 'civilOfficer', {
    endpoint: acts.consultThirdParty,
    body: { partyName: '某某建材有限公司', partyContact: '虚构路1号', about: '合同价款' },
  });
  await view(applicationId, 'civilOfficer', {
    endpoint: acts.consultJointAuthority,
    body: { organisationName: '区水务局', about: '共同制作的文件', deliveredOn: '2026-03-02' },
  });
  await clear();
  // 十五个工作日：3 月 23 日；次日期满。
  expect(await sweepOn('2026-03-23')).toBe(0);
  expect(await sweepOn('2026-03-24')).toBe(2);
  const told = (await bodies('civilOfficer')).join('\n');
  expect(told).toContain('共同制作机关逾期不答复，视为同意公开（《政府信息公开条例》第三十四条）');
  expect(told).toContain('还没有登记对方收到征求意见书');
  expect(told).not.toContain('不视为同意');
  await clear();
  const consulted = await view(applicationId, 'civilOfficer', {
    endpoint: acts.recordConsultationDelivery,
    body: {
      consultationId: await asSystem(async (tx) => {
        const [row] = await tx<{ id: string }[]>`
          select c->>'consultationId' as id
          from applications a, jsonb_array_elements(a.tracks->'consultations') c
          where application_id = ${applicationId} and c->>'consulted' = 'thirdParty'`;
        return row?.id ?? '';
      }),
      deliveredOn: '2026-03-05',
    },
  });
  // 收到之日推后了期满之日（3 月 26 日），是新的提醒。
  expect(consulted.ownClocks.map(({ dueOn }) => dueOn)).toContain('2026-03-26');
  await clear();
  expect(await sweepOn('2026-03-26')).toBe(0);
  expect(await sweepOn('2026-03-27')).toBe(1);
  expect(await bodies('civilOfficer')).toEqual([expect.stringContaining('不视为同意')]);
});

describe('漏跑', () => {
  test('漏跑一周：只发最要紧的一档，较轻的记作已过；记下漏了几天；六处同时运行也只一次', async () => {
    at('2026-07-01');
    const { applicationId } = await reach(county, 'claimed');
    await sweepOn('2026-07-20');
    await clear();
    at('2026-07-29');
    const counts = await Promise.all(
      Array.from({ length: 6 }, () => runDeadlineSweep(county.platform)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await county.messagesTo('civilOfficer')).toEqual(['今天到期，请答复']);
    const rows = await asSystem(
      (tx) => tx<{ alarm: string; isPassed: boolean }[]>`select alarm, is_passed from raised_alarms
        where application_id = ${applicationId} order by is_passed, alarm`,
    );
    expect(rows.map((row) => [row.alarm, row.isPassed])).toEqual([
      ['today', false],
      ['lastCall', true],
      ['soon', true],
      ['urgent', true],
    ]);
    const sweeps = await asSystem(
      (tx) => tx<
        { sweptOn: string; missedDays: number }[]
      >`select swept_on, missed_days from deadline_sweeps
        where region_id = 'minghu' and swept_on > '2026-07-20' order by swept_on`,
    );
    expect(sweeps.map((row) => [row.sweptOn, row.missedDays])).toEqual([['2026-07-29', 8]]);
  });

  test('A-33c 延期以后到期日变了：新的到期日重新提醒', async () => {
    at('2026-03-02');
    const { applicationId } = await reach(county, 'claimed');
    await sweepOn('2026-03-23');
    at('2026-03-24');
    await view(applicationId, 'civilOfficer', {
      endpoint: acts.proposeExtension,
      body: { workingDays: 5, reason: '需要核对三年的台账' },
    });
    await view(applicationId, 'office', { endpoint: acts.approveExtension, body: {} });
    await clear();
    expect(await sweepOn('2026-03-24')).toBe(0);
    // 3 月 30 日延五个工作日（清明 4 月 6 日放假）到 4 月 7 日。
    expect(await sweepOn('2026-03-31')).toBe(1);
    expect(await county.messagesTo('civilOfficer')).toEqual(['期限提醒：即将到期']);
  });
});

test.each([
  [true, '应当先申请行政复议'],
  [false, '也可以'],
])('A-51、A-R7 逾期：告诉申请人可以怎么办（先复议：%s）', async (reviewFirst, words) => {
  at('2026-03-02');
  const { applicationId } = await reach(county, 'claimed');
  await setting('noReplyReviewFirst', reviewFirst);
  await clear();
  expect(await sweepOn('2026-03-31')).toBe(1);
  const [told = ''] = await bodies('resident');
  expect(told).toContain('答复期限已于2026年3月30日届满');
  expect(told).toContain(words);
  expect(told).toContain('投诉、举报（《政府信息公开条例》第五十一条）');
  const shown = await view(applicationId, 'civilOfficer', {
    endpoint: acts.recordSearch,
    body: { places: '档案室', keywords: '低保', result: 'found', note: randomUUID() },
  });
  expect(shown.remedyClocks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['reconsideration', '2026-05-29'],
    ...(reviewFirst ? [] : [['directLitigation', '2026-09-30']]),
  ]);
});
