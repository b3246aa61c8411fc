import { expect, test } from '@jest/globals';
import { noticeActs, noticeStates } from '@shared/vocabulary/notice';
import { roles } from '@shared/vocabulary/role';
import { noticeWorkflow } from '@functions/notices/domain/workflow';
import { proactiveChart } from '@functions/workflow-chart/domain/proactive-chart';
import { chartSvg } from '@functions/workflow-chart/draw/chart-svg';

const chart = proactiveChart(noticeWorkflow);
const printed = chartSvg(chart)
  .replace(/<desc.*?<\/desc>/s, '')
  .replace(/<[^>]+>/g, '');

test('主动公开：拟写、自查、审核、公开，一步不少，次序不变', () => {
  expect(chart.stages.map(({ name }) => name)).toEqual(['拟写', '自查', '审核', '公开']);
  expect(chart.stages.every(({ steps }) => steps.length > 0)).toBe(true);
});

test.each(noticeActs.values)('行为 %s 在图上，由流转表写明的角色办', (act) => {
  expect(printed).toContain(noticeActs.labels[act]);
  expect(printed).toContain(roles.labels[noticeWorkflow[act].by]);
});

test.each(noticeStates.values)('状态 %s 在图上', (state) => {
  expect(printed).toContain(noticeStates.labels[state]);
});

test('A-26：自形成或者变更之日起二十个工作日内公开', () => {
  expect(printed).toContain('20个工作日（《条例》第二十六条）');
});
