import { describe, expect, test } from '@jest/globals';
import { noticeActs, noticeStates, type NoticeAct } from '@shared/vocabulary/notice';
import { roles } from '@shared/vocabulary/role';
import { NOTICE_TABLES } from '@functions/notices/domain/workflow';
import { proactiveChart } from '@functions/workflow-chart/domain/proactive-chart';
import { chartSvg } from '@functions/workflow-chart/draw/chart-svg';

const STAGES = {
  department: ['拟写', '自查', '审核', '公开', '更正与撤下', '定期复核'],
  village: ['拟写', '自查', '审核', '公开', '更正与撤下'],
} as const;

describe.each(['department', 'village'] as const)('%s', (track) => {
  const table = NOTICE_TABLES[track];
  const chart = proactiveChart(table, track);
  const printed = chartSvg(chart)
    .replace(/<desc.*?<\/desc>/s, '')
    .replace(/<[^>]+>/g, '');

  test('一步不少，次序不变', () => {
    expect(chart.stages.map(({ name }) => name)).toEqual(STAGES[track]);
    expect(chart.stages.every(({ steps }) => steps.length > 0)).toBe(true);
  });

  test.each(Object.keys(table) as NoticeAct[])('行为 %s 在图上，由流转表写明的角色办', (act) => {
    expect(printed).toContain(noticeActs.labels[act]);
    const steps = chart.stages.flatMap((stage) => stage.steps);
    const step = steps.find(({ label }) => label === noticeActs.labels[act]);
    expect(step?.who.split('、')).toEqual(table[act]?.by.map((role) => roles.labels[role]));
  });

  test('流转表里的状态都在图上', () => {
    const used = Object.values(table).flatMap(({ from, to }) => [...from, ...to]);
    for (const state of noticeStates.values.filter((each) => used.includes(each)))
      expect(printed).toContain(noticeStates.labels[state]);
  });
});

test('A-26：自形成或者变更之日起二十个工作日内公开', () => {
  const chart = proactiveChart(NOTICE_TABLES.department, 'department');
  expect(JSON.stringify(chart)).toContain('20个工作日（《政府信息公开条例》第二十六条）');
});
