// 常用视图各人各存；批量办理每件各自办，一件过时不牵连别的。
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { deleteView, listDesk, listSavedViews, saveView } from '@shared/contract/desk';
import { bulkConfirmReceipt, bulkDispatch } from '@shared/contract/desk-bulk';
import { file, perform, reach } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
interface Views {
  readonly items: { viewId: string; name: string; filter: Record<string, unknown> }[];
}
interface Outcomes {
  readonly results: {
    applicationId: string;
    isDone: boolean;
    refusal: { code: string; message: string } | null;
  }[];
}
interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly field?: string;
}

beforeAll(async () => {
  county = await openCounty('2026-11-16T02:00:00.000Z');
}, 60_000);
afterAll(() => county.close());

const save = <T = Views>(who: Who, name: string, viewId = randomUUID(), filter = {}) =>
  county.call<T>(who, saveView, { body: { viewId, name, filter } });
const namesOf = async (who: Who) =>
  (await county.call<Views>(who, listSavedViews)).body.items.map(({ name }) => name);

test('存、改、删，只有本人看得到；别人删不了', async () => {
  const viewId = randomUUID();
  const saved = await save('civilOfficer', '紧急的', viewId, { view: 'mine', alarms: 'urgent' });
  expect(saved.body.items).toEqual([
    { viewId, name: '紧急的', filter: { view: 'mine', alarms: 'urgent' } },
  ]);
  expect(await namesOf('civilColleague')).toEqual([]);
  await save('civilOfficer', '另一个');
  await save('civilOfficer', '紧急的（改）', viewId);
  expect(await namesOf('civilOfficer')).toEqual(['紧急的（改）', '另一个']);

  const others = await county.call<Problem>('office', deleteView, { params: { viewId } });
  expect([others.status, others.body.code]).toEqual([404, 'notFound']);
  const own = await county.call('civilOfficer', deleteView, { params: { viewId } });
  expect(own.status).toBe(200);
  expect(await namesOf('civilOfficer')).toEqual(['另一个']);
});

test('重名、第二十一个、条件不对：说清楚是哪一项', async () => {
  for (let n = 1; n <= 20; n += 1) await save('office', `视图${String(n)}`);
  const same = await save<Problem>('office', '视图3');
  expect([same.status, same.body.field]).toEqual([422, 'name']);
  expect(same.body.detail).toContain('已有名为“视图3”');
  const many = await save<Problem>('office', '视图21');
  expect([many.status, many.body.detail]).toEqual([422, '最多存20个常用视图，请先删去用不着的']);
  const wrong = await save<Problem>('civilApprover', '不对', randomUUID(), { alarms: '很急' });
  expect([wrong.status, wrong.body.field]).toEqual([400, 'filter.alarms']);
});

test('同时存几个同名的：只存下一个', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => save<Problem>('financeOfficer', '同名')),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
  expect(await namesOf('financeOfficer')).toEqual(['同名']);
});

test('批量分办：一件已经变了只它不成，别的照办；各自有事件、有消息', async () => {
  const cases = [];
  for (let n = 0; n < 3; n += 1) cases.push(await reach(county, 'confirmed'));
  const [first, stale, third] = cases as [
    (typeof cases)[number],
    (typeof cases)[number],
    (typeof cases)[number],
  ];
  await perform(county, 'office', {
    endpoint: acts.dispatchApplication,
    id: stale.applicationId,
    body: { version: stale.version, leadDepartmentId: 'tax' },
  });
  const { status, body } = await county.call<Outcomes>('office', bulkDispatch, {
    body: {
      items: cases.map(({ applicationId, version }) => ({ applicationId, version })),
      leadDepartmentId: 'civil',
      supportingDepartmentIds: ['finance'],
    },
  });
  expect(status).toBe(200);
  expect(body.results.map(({ isDone }) => isDone)).toEqual([true, false, true]);
  expect(body.results[1]?.refusal).toMatchObject({ code: 'conflict' });
  expect(body.results[1]?.refusal?.message).toContain('刚刚有了变化');
  const desk = async (who: Who) =>
    (await county.call<{ items: { applicationId: string }[] }>(who, listDesk)).body.items.map(
      ({ applicationId }) => applicationId,
    );
  expect((await desk('civilOfficer')).sort()).toEqual(
    [first.applicationId, third.applicationId].sort(),
  );
  expect((await desk('financeOfficer')).sort()).toEqual(
    [first.applicationId, third.applicationId].sort(),
  );
});

test('批量分办：单位不能承办，每件都说清楚；不给件、重复的件、不是公开办的都不行', async () => {
  const { applicationId, version } = await reach(county, 'confirmed');
  const items = [{ applicationId, version }];
  const wrong = await county.call<Outcomes>('office', bulkDispatch, {
    body: { items, leadDepartmentId: 'willow' },
  });
  expect(wrong.body.results[0]).toMatchObject({ isDone: false, refusal: { code: 'ruleViolated' } });
  for (const [bad, field] of [
    [[], 'items'],
    [[...items, ...items], 'items'],
    [Array.from({ length: 51 }, () => ({ applicationId: randomUUID(), version: 1 })), 'items'],
  ] as const) {
    const answer = await county.call<Problem>('office', bulkDispatch, {
      body: { items: bad, leadDepartmentId: 'civil' },
    });
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  }
  const officer = await county.call('civilOfficer', bulkDispatch, {
    body: { items, leadDepartmentId: 'civil' },
  });
  expect(officer.status).toBe(403);
});

test('批量确认收到：各自起算期限；别的单位的查无此件', async () => {
  const made = [await file(county), await file(county)];
  const items = made.map(({ applicationId }) => ({ applicationId, version: 1 }));
  const other = await county.call<Outcomes>('financeOfficer', bulkConfirmReceipt, {
    body: { items },
  });
  expect(other.body.results.map(({ refusal }) => refusal?.code)).toEqual(['notFound', 'notFound']);
  const done = await county.call<Outcomes>('office', bulkConfirmReceipt, { body: { items } });
  expect(done.body.results.every(({ isDone }) => isDone)).toBe(true);
  const desk = await county.call<{ items: { dueOn: string | null; permitted: string[] }[] }>(
    'office',
    listDesk,
    { query: { q: made[0]?.registrationNumber ?? '' } },
  );
  expect(desk.body.items).toMatchObject([{ dueOn: '2026-12-14', permitted: ['dispatch'] }]);
});
