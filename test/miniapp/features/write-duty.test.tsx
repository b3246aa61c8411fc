/** 应公开事项清单上的“去写”：只给本单位的经办人，没有公开的才有；写成的那一条完成的就是那一项、那一期。依据：E-30b。 */
import { beforeEach, describe, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { endSession, startSession } from '@miniapp/api/session';
import { DueList } from '@miniapp/features/board/due-list';
import { ComposeLoader } from '@miniapp/features/compose/compose-loader';
import { BodyCoverage } from '@miniapp/features/coverage/body-coverage';
import { VillageList } from '@miniapp/features/duty-lists/village-list';
import { TaskList } from '@miniapp/features/village/task-list';
import type { DueItem } from '@shared/contract/notices';
import type { Role } from '@shared/vocabulary/role';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const region = 'minghu';
const village = { organisationId: 'liushuping', name: '柳树坪村' };
const department = { organisationId: 'minzheng', name: '区民政局' };

const item = (obligationId: string, title: string, state: DueItem['state']): DueItem => ({
  ...{ obligationId, title, state, affairsKind: 'finance', rhythm: '每季度一次' },
  ...{ period: '2026年第三季度', dueOn: '2026-09-30', noticeId: null },
  entryId: obligationId === 'finance' ? 'cunwu-07' : null,
});
const items = [
  item('finance', '财务收支情况', 'overdue'),
  item('water', '自来水水质检测', 'due'),
  item('members', '委员会成员及分工', 'published'),
];
const duties = items.map(({ obligationId, title, affairsKind, entryId, ...current }) => ({
  ...{ obligationId, title, affairsKind, entryId, current, rhythm: 'quarterly' },
  ...{ dueText: '本期最后一天以前', focusTopic: null, isFromTemplate: false },
  ...{ startsOn: '2026-01-01', retiredOn: null },
}));
const counts = { due: 3, onTime: 1, late: 0, overdue: 1, pending: 1 };
const span = { from: '2026-01-01', to: '2026-12-31', asOf: '2026-11-20' };

const prepare = (body: { organisationId: string; name: string }): void => {
  const answers: Readonly<Record<string, unknown>> = {
    '/duties': { body, duties, missingTopics: [] },
    '/coverage': { ...span, body: { ...body, kind: 'village' }, total: counts, cells: [] },
    '/village-tasks': { organisation: body, dueItems: items, drafts: [] },
    '/village-list/adoption': {
      ...{ township: { organisationId: 'qingshi', name: '青石镇' }, version: 1 },
      ...{ added: [], changed: [], retired: [] },
    },
    '/notices': { items: [], nextCursor: null },
  };
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const found = Object.entries(answers).find(([end]) => url.split('?')[0]?.endsWith(end));
    return found
      ? Promise.resolve({ statusCode: 200, data: found[1] })
      : Promise.resolve({
          statusCode: 404,
          data: { code: 'notFound', title: '没有', correlationId: 'x' },
        });
  });
};

const signIn = (roles: readonly Role[], organisation: typeof village) =>
  startSession({
    accessSeconds: 900,
    expiresAt: '2026-11-21T00:00:00.000Z',
    account: {
      accountId: '00000000-0000-4000-8000-000000000001',
      displayName: '吴文博',
      roles: [...roles],
      organisation,
      region,
    },
  });

beforeEach(async () => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  await endSession();
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  request.mockReset();
  prepare(village);
});

const show = (element: ReactElement) => {
  render(<QueryClientProvider client={new QueryClient()}>{element}</QueryClientProvider>);
  return userEvent.setup();
};
const at = { region, organisationId: 'liushuping' };
const compose = '/village/compose/index';
/** 页面上的“去写”：读屏的名称 → 去处。 */
const offered = () =>
  screen
    .queryAllByRole('link', { name: /^去写/ })
    .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
const expected = [
  ['去写：财务收支情况', `${compose}?obligationId=finance&entryId=cunwu-07`],
  ['去写：自来水水质检测', `${compose}?obligationId=water`],
];

const lists: readonly (readonly [string, () => ReactElement])[] = [
  ['公开栏', () => <DueList {...at} items={items} />],
  ['公开情况', () => <BodyCoverage {...at} />],
  ['村的清单', () => <VillageList {...at} canWrite />],
];

describe.each(lists)('%s', (_, list) => {
  test('本村的经办人：逾期、待公开的各有“去写”，带着事项和目录条目；已公开的没有', async () => {
    await signIn(['villageEditor'], village);
    show(list());
    await screen.findByRole('link', { name: '去写：财务收支情况' });
    expect(offered()).toEqual(expected);
  });

  test.each([
    ['没有登录的', null],
    ['村民', ['resident', village]],
    ['本村的监督委员会成员', ['supervisionMember', village]],
    ['别的村的经办人', ['villageEditor', { organisationId: 'dongling', name: '东岭村' }]],
  ] as const)('%s：一处“去写”也没有', async (_who, person) => {
    if (person !== null) await signIn([person[0]], person[1]);
    show(list());
    expect((await screen.findAllByText('财务收支情况')).length).toBeGreaterThan(0);
    expect(offered()).toEqual([]);
  });
});

test('村的待办：没有公开的整行去写，写明“去写”', async () => {
  await signIn(['villageEditor'], village);
  show(<TaskList region={region} canWrite />);
  const row = await screen.findByRole('link', { name: /财务收支情况.*去写/ });
  expect(row).toHaveAttribute('href', expected[0]?.[1]);
  expect(screen.queryByRole('link', { name: /委员会成员及分工/ })).toBeNull();
});

test('村的待办：监督委员会成员只看', async () => {
  await signIn(['supervisionMember'], village);
  show(<TaskList region={region} canWrite={false} />);
  await screen.findByText('财务收支情况');
  expect(screen.queryAllByRole('link')).toEqual([]);
});

test('部门的经办人在本单位的清单上：去写到机关的拟写页', async () => {
  prepare(department);
  await signIn(['caseOfficer'], department);
  show(<BodyCoverage region={region} organisationId="minzheng" />);
  await screen.findByRole('link', { name: '去写：财务收支情况' });
  expect(offered()[0]?.[1]).toBe('/officer/compose/index?obligationId=finance&entryId=cunwu-07');
});

test.each(['village', 'department'] as const)(
  '拟写页（%s）：单位、期间、事项写进标题，写明公开以后完成的是哪一期',
  async (track) => {
    const organisation = track === 'village' ? village : department;
    prepare(organisation);
    show(<ComposeLoader {...{ region, organisation, track }} noticeId="" obligationId="water" />);
    expect(await screen.findByRole('textbox', { name: '标题' })).toHaveValue(
      `${organisation.name}2026年第三季度自来水水质检测`,
    );
    expect(screen.getByText('2026年第三季度 · 自来水水质检测')).toBeVisible();
    const kept = track === 'village' ? '这一期就算完成' : '目录事项请不要换';
    expect(screen.getByText(new RegExp(`应于2026年9月30日前公开。.*${kept}`))).toBeVisible();
  },
);
