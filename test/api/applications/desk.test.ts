import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { listDesk, listDispatchTargets } from '@shared/contract/desk';
import type { DeskView as View } from '@shared/vocabulary/desk';
import { perform, reach } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
interface Desk {
  readonly items: {
    readonly applicationId: string;
    readonly alarm: string;
    readonly remainingWorkingDays: number | null;
    readonly leadDepartmentName: string | null;
    readonly caseOfficerName: string | null;
    readonly applicantName: string;
  }[];
  readonly counts: Readonly<Record<View, number>>;
}

const names = new Map<string, string>();
const desk = async (who: Who, view: View = 'all') => {
  const { body } = await county.call<Desk>(who, listDesk, { query: { view } });
  return { ...body, names: body.items.map(({ applicationId }) => names.get(applicationId)) };
};

beforeAll(async () => {
  county = await openCounty('2026-11-02T02:00:00.000Z');
  const at = async (name: string, instant: string, make: () => ReturnType<typeof reach>) => {
    county.setNow(instant);
    const made = await make();
    names.set(made.applicationId, name);
    return made;
  };
  await at('旧', '2026-11-02T02:00:00.000Z', () => reach(county, 'claimed'));
  await at('新', '2026-11-16T02:00:00.000Z', () => reach(county, 'dispatched'));
  await at('待签', '2026-11-10T02:00:00.000Z', () => reach(county, 'awaitingApproval'));
  await at('办结', '2026-11-10T02:00:00.000Z', () => reach(county, 'replied'));
  await at('未分办', '2026-11-17T02:00:00.000Z', () => reach(county, 'confirmed'));
  await at('未确认', '2026-11-18T02:00:00.000Z', () => reach(county, 'submitted'));
  await at('财政', '2026-11-12T02:00:00.000Z', async () => {
    const made = await reach(county, 'confirmed');
    const body = {
      version: made.version,
      leadDepartmentId: 'finance',
      supportingDepartmentIds: ['civil'],
    };
    await perform(county, 'office', {
      endpoint: acts.dispatchApplication,
      id: made.applicationId,
      body,
    });
    return made;
  });
  county.setNow('2026-11-27T02:00:00.000Z');
}, 120_000);
afterAll(() => county.close());

test('公开办：未确认、未分办的在前，其余剩余工作日少的在前', async () => {
  const all = await desk('office');
  expect(all.names).toEqual(['未确认', '未分办', '旧', '待签', '财政', '新']);
  expect(all.counts).toEqual({
    unrouted: 2,
    department: 4,
    mine: 0,
    awaitingApproval: 1,
    awaitingDelivery: 0,
    awaitingAmendment: 0,
    all: 6,
  });
  expect(all.items.map(({ alarm, remainingWorkingDays }) => [alarm, remainingWorkingDays])).toEqual(
    [
      ['unconfirmed', null],
      ['none', 12],
      ['urgent', 1],
      ['none', 7],
      ['none', 9],
      ['none', 11],
    ],
  );
  expect((await desk('office', 'unrouted')).names).toEqual(['未确认', '未分办']);
});

test('经办人：本单位主办和协办的；签发人：本单位主办的；别的单位看不到', async () => {
  expect((await desk('civilOfficer')).names).toEqual(['旧', '待签', '财政', '新']);
  expect((await desk('civilOfficer')).counts).toEqual({
    unrouted: 0,
    department: 3,
    mine: 2,
    awaitingApproval: 1,
    awaitingDelivery: 0,
    awaitingAmendment: 0,
    all: 4,
  });
  expect((await desk('civilOfficer', 'mine')).names).toEqual(['旧', '待签']);
  expect((await desk('civilColleague', 'mine')).names).toEqual([]);
  expect((await desk('civilApprover')).names).toEqual(['旧', '待签', '新']);
  expect((await desk('civilApprover', 'awaitingApproval')).names).toEqual(['待签']);
  expect((await desk('financeOfficer')).names).toEqual(['财政']);
});

test('列表里申请人隐去，有主办单位与经办人', async () => {
  const { items } = await desk('civilOfficer', 'mine');
  expect(items[0]).toMatchObject({
    applicantName: '虚*',
    leadDepartmentName: '区民政局',
    caseOfficerName: '民政戊',
  });
});

test('已办结的另列', async () => {
  const { body } = await county.call<Desk>('office', listDesk, { query: { view: 'finished' } });
  expect(body.items.map(({ applicationId }) => names.get(applicationId))).toEqual(['办结']);
  expect(body.items[0]).toMatchObject({ alarm: 'none', remainingWorkingDays: null });
});

test('可以承办的单位：不含村（社区）、业务指导单位、公开办', async () => {
  const { body } = await county.call<{ items: { name: string }[] }>('office', listDispatchTargets);
  expect(body.items.map(({ name }) => name)).toEqual([
    '明湖区人民政府',
    '区民政局',
    '区财政局',
    '区司法局',
    '区税务局',
    '湖滨街道办事处',
    '青山镇人民政府',
  ]);
});
