import { describe, expect, test } from '@jest/globals';
import { applicationActs } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { WHO_LABELS } from '@functions/applications/domain/who-labels';
import { TRANSITIONS } from '@functions/applications/domain/workflow';
import {
  applicationChart,
  type ApplicationTable,
} from '@functions/workflow-chart/domain/application-chart';
import { chartSvg } from '@functions/workflow-chart/draw/chart-svg';

const chart = applicationChart(TRANSITIONS, WHO_LABELS);
const svg = chartSvg(chart);
/** 图上印出来的字（不算读屏的标题和说明），去掉折行。 */
const printed = svg.replace(/<title.*?<\/title>|<desc.*?<\/desc>/gs, '').replace(/<[^>]+>/g, '');

describe('依申请公开工作流程图', () => {
  test('运盐政办发〔2020〕60号：八步的次序，加上归档', () => {
    const steps = ['登记', '受理', '补正', '征求意见', '提出办理意见', '作出决定', '报批', '送达'];
    expect(chart.stages.map(({ name }) => name)).toEqual([...steps, '归档']);
    const places = steps.map((name, index) => printed.indexOf(`${String(index + 1)}${name}`));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });

  test.each(applicationActs.values)('行为 %s 在图上，写明由谁办', (act) => {
    expect(printed).toContain(applicationActs.labels[act]);
    const step = chart.stages
      .flatMap(({ steps }) => steps)
      .find(({ label }) => label === applicationActs.labels[act]);
    expect(step?.who).toBe(WHO_LABELS[TRANSITIONS[act].who]);
    expect(printed).toContain(step?.who);
    expect(printed).toContain(step?.legalBasis.replaceAll('《政府信息公开条例》', '《条例》'));
  });

  test.each(applicationStates.values)('状态 %s 在图上', (state) => {
    expect(printed).toContain(applicationStates.labels[state]);
  });

  test('每个行为恰在一步里，一步也不空', () => {
    const labels = chart.stages.flatMap(({ steps }) => steps.map(({ label }) => label));
    const acts = applicationActs.values.map((act) => applicationActs.labels[act]);
    expect(labels.slice(2).sort()).toEqual([...acts].sort());
    expect(chart.stages.filter(({ steps }) => steps.length === 0)).toEqual([]);
  });

  test('法定期限 7、15、20、20＋20 都在图上，取自期限表', () => {
    const plain = printed.replace(/\s/g, '');
    for (const words of [
      '要求补正的期限：7个工作日（《条例》第三十条）',
      '第三方提出意见的期限：15个工作日（《条例》第三十二条）',
      '共同制作机关提出意见的期限：15个工作日（《条例》第三十四条）',
      '答复期限：20个工作日（《条例》第三十三条第二款）',
      '延长答复的最长期限：20个工作日',
      '20＋20',
    ])
      expect(plain).toContain(words);
  });

  test('签发有两个去向，撤回从每个没有办完的状态出发', () => {
    const find = (label: string) =>
      chart.stages.flatMap(({ steps }) => steps).find((step) => step.label === label);
    expect(find('签发')?.to).toEqual(['已答复', '已签发，待送达']);
    expect(find('撤回申请')?.from).toEqual(
      TRANSITIONS.withdraw.from.map((state) => applicationStates.labels[state]),
    );
  });

  test('读屏：有标题和说明，说明里有每个行为；不靠颜色', () => {
    expect(svg).toMatch(/role="img"[^>]*aria-labelledby="title desc"/);
    const description = /<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '';
    for (const act of applicationActs.values)
      expect(description).toContain(applicationActs.labels[act]);
    expect(
      new Set(svg.match(/(?:fill|stroke)="#(?!1c2430|12386b|eef2f8|9aa5b5)\w+"/g) ?? []),
    ).toEqual(new Set());
  });

  test('印在 A4 上是两页，每一步都不分在两页', () => {
    const [, width = '', height = ''] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg) ?? [];
    expect(Number(height) / Number(width)).toBeLessThanOrEqual((2 * 277) / 190);
    const frames = [...svg.matchAll(/<rect x="20" y="([\d.]+)" width="960" height="([\d.]+)"/g)];
    expect(frames).toHaveLength(9);
    for (const [, y, tall] of frames) {
      const sheet = (at: number) => Math.floor(at / 1458);
      expect(sheet(Number(y))).toBe(sheet(Number(y) + Number(tall)));
    }
  });
});

test('少写一个行为、一步，不能通过编译', () => {
  const { from, to, who, legalBasis } = TRANSITIONS.archive;
  const row = { from, to, who, legalBasis };
  const draw = (table: ApplicationTable<string>) => Object.keys(table).length;
  // @ts-expect-error 少了“归档”
  expect(draw({ ...TRANSITIONS, archive: undefined })).toBe(applicationActs.values.length);
  // @ts-expect-error 没有写属于哪一步
  expect(draw({ ...TRANSITIONS, archive: row })).toBe(applicationActs.values.length);
});

test('文字里的尖括号不会变成标签', () => {
  const hostile = chartSvg({ ...chart, title: '<script>&"' });
  expect(hostile).not.toContain('<script>');
  expect(hostile).toContain('&lt;script&gt;&amp;&quot;');
});
