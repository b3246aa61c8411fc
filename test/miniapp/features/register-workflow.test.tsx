/** 登记本的各栏与打印前读全；流程图的文字与图。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { RegisterBook } from '@miniapp/features/register-book/register-book';
import { queryOf, NO_FILTER } from '@miniapp/features/register-book/register-filter';
import { moveText } from '@miniapp/features/workflow-chart/move-text';
import { WorkflowCharts } from '@miniapp/features/workflow-chart/workflow-charts';
import type { RegisterRow } from '@shared/contract/register-book';
import { REGISTER_COLUMNS } from '@shared/contract/register-columns';
import { WHO_LABELS } from '@functions/applications/domain/who-labels';
import { TRANSITIONS } from '@functions/applications/domain/workflow';
import { NOTICE_TABLES } from '@functions/notices/domain/workflow';
import { applicationChart } from '@functions/workflow-chart/domain/application-chart';
import { proactiveChart } from '@functions/workflow-chart/domain/proactive-chart';
import { request, resetTaro } from '../../support/taro-stubs/taro';

const row = (serial: number): RegisterRow => ({
  applicationId: `00000000-0000-4000-8000-00000000000${String(serial)}`,
  serial,
  registrationNumber: `明湖公开申〔2026〕0000${String(serial)}号`,
  submittedOn: '2026-10-12',
  receivedOn: '2026-10-12',
  channel: 'online',
  applicantName: '虚*',
  applicantKind: 'naturalPerson',
  matter: 'disclosure',
  summary: '农村低保的审批情况',
  leadDepartmentName: '区民政局',
  dueOn: '2026-11-10',
  isProvisional: false,
  isAmended: true,
  isExtended: false,
  isConsulted: true,
  state: 'inProgress',
  finishedOn: null,
  replyKind: null,
  documentNumber: '',
  isOverdue: true,
  outcome: null,
  remedies: [],
  archivedOn: null,
});

let printed = 0;
beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
  printed = 0;
  Object.assign(globalThis, { MINGLAN_API_BASE: '' });
  window.print = () => {
    printed += 1;
  };
  request.mockReset();
  request.mockImplementation((options) => {
    const { url } = options as { url: string };
    const answer = (data: unknown) => Promise.resolve({ statusCode: 200, data });
    if (url.includes('/workflow-steps/application'))
      return answer(applicationChart(TRANSITIONS, WHO_LABELS));
    if (url.includes('/workflow-steps/proactive'))
      return answer(proactiveChart(NOTICE_TABLES.department, 'department'));
    if (url.includes('/register')) {
      const isSecond = url.includes('cursor=next');
      const items = [row(isSecond ? 2 : 1)];
      const nextCursor = isSecond ? null : 'next';
      return answer({ items, nextCursor, title: '登记本（2026年）', year: 2026, years: [2026] });
    }
    return answer({ items: [{ organisationId: 'civil', name: '区民政局' }] });
  });
});

const show = (page: ReactElement) =>
  render(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>);

test('登记本：各栏都在，逾期写成字；打印以前先读全', async () => {
  show(<RegisterBook region="minghu" isOffice />);
  const table = await screen.findByRole('table', { name: '登记本（2026年）' });
  for (const { title } of REGISTER_COLUMNS)
    expect(within(table).getByRole('columnheader', { name: title })).toBeVisible();
  expect(within(table).getByText('逾期')).toBeVisible();
  expect(within(table).getByText('补正、征求意见')).toBeVisible();
  expect(within(table).queryByText(/00002号/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '打印全部' }));
  expect(await within(table).findByText(/00002号/)).toBeVisible();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(printed).toBe(1);
});

test('登记本：部门的人不选单位；不限的筛选不写进查询', async () => {
  show(<RegisterBook region="minghu" isOffice={false} />);
  await screen.findByRole('table', { name: '登记本（2026年）' });
  expect(screen.queryByRole('combobox', { name: /主办单位/ })).toBeNull();
  expect(queryOf({ ...NO_FILTER, overdue: 'true' })).toEqual({ overdue: 'true' });
});

test('流程图：每一步有文字，也有图；换一张', async () => {
  show(<WorkflowCharts region="minghu" first="application" />);
  expect(await screen.findByText(/第5步\s提出办理意见/)).toBeVisible();
  expect(screen.getByRole('img')).toHaveAttribute('src', '/api/minghu/workflow-chart/application');
  await userEvent.click(screen.getByRole('tab', { name: '主动公开' }));
  expect(await screen.findByText(/第2步\s自查/)).toBeVisible();
});

test('状态的去向写成一句话', () => {
  expect(moveText({ from: ['办理中'], to: [] })).toBe('“办理中”时可以办；办完状态不变。');
  expect(moveText({ from: [], to: ['甲', '乙'] })).toBe('从这里开始；办完到“甲”或者“乙”。');
});
