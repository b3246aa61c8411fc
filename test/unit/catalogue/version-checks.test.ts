import { describe, expect, test } from '@jest/globals';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { checkDomains } from '@functions/catalogue/domain/versions/checks/domain-gaps';
import { checkDuplicates } from '@functions/catalogue/domain/versions/checks/duplicates';
import { checkEntries } from '@functions/catalogue/domain/versions/checks/entry-checks';
import { checkMatters } from '@functions/catalogue/domain/versions/checks/matter-gaps';
import { mergeEntries } from '@functions/catalogue/domain/versions/merge-entries';
import { readMatters } from '@functions/catalogue/domain/versions/read-matters';
import { rebaseEntries } from '@functions/catalogue/domain/versions/rebase-entries';
import { fullEntry } from '../../support/catalogue-entry';

const entry = (entryKey: string, overrides: Partial<VersionEntry> = {}): VersionEntry => ({
  ...fullEntry(overrides),
  entryKey,
  compiledBy: null,
  position: 1,
  ...overrides,
});
const matter = (matterName: string, departmentName = '区民政局', exception = '') => ({
  matterId: `m-${matterName}`,
  listKind: 'power' as const,
  matterName,
  powerType: '行政许可',
  departmentName,
  organisationId: null,
  exception,
  position: 1,
});
const summary = (findings: readonly { kind: string; weight: string }[]) =>
  findings.map(({ kind, weight }) => `${kind} ${weight}`);

describe('逐条检查（S0-31、S0-35、S0-36、S3-08）', () => {
  test.each([
    ['要素齐全', {}, []],
    ['没有公开过程不算缺', { processStages: [] }, []],
    ['缺依据和渠道', { legalBasis: '', channels: [] }, ['missingElement mustMend']],
    ['没有主体', { responsibleBody: '' }, ['missingBody mustMend']],
    ['主体不在名录', { responsibleBody: '某某局' }, ['unknownBody note']],
    ['泛指的乡镇', { responsibleBody: '镇人民政府' }, []],
    ['超过三级', { extraLevels: ['第四级'] }, ['tooDeep confirm']],
    ['时限请确认', { timeLimit: '视情况而定' }, ['timeLimit confirm']],
    ['特定群体没有写明', { audience: ['特定群体'] }, ['namelessGroup confirm']],
  ])('%s', (_, overrides, expected) => {
    const organisations = [
      {
        organisationId: 'mz',
        name: '区民政局',
        aliases: [],
        kind: 'department' as const,
        isDisclosureOffice: false,
      },
    ];
    expect(summary(checkEntries([entry('e-1', overrides)], organisations))).toEqual(expected);
  });
});

test('S0-34 名称归一之后再比：标点、空白、全角不同也是重名；不同类别不算', () => {
  const all = [
    entry('a', { item: '审批信息' }),
    entry('b', { item: '“审批 信息”' }),
    entry('c', { item: '审批信息', category: '别的' }),
  ];
  const found = checkDuplicates(all, (id) => id);
  expect(found.map(({ entryKey, weight }) => [entryKey, weight])).toEqual([['b', 'mustMend']]);
});

test('S0-05 两个部门分别编制的同名事项：请确认，不算错', () => {
  const all = [entry('a', { compiledBy: '甲局' }), entry('b', { compiledBy: '乙局' })];
  const [found] = checkDuplicates(all, (id) => id);
  expect([found?.weight, found?.message.includes('甲局、乙局分别编制')]).toEqual(['confirm', true]);
});

test('S4-04 缺少的领域：有编制单位的必须补，没有的写明理由即可', () => {
  const duties = [{ domain: 'taxation' as const, organisationId: 'tax', name: '区税务局' }];
  const found = checkDomains({
    entries: [],
    duties,
    omitted: [{ section: 'health', reason: '无此职能' }],
  });
  expect(found).toHaveLength(25);
  expect(found.find(({ section }) => section === 'taxation')?.weight).toBe('mustMend');
  expect(found.find(({ section }) => section === 'urban-planning')?.weight).toBe('confirm');
});

test('S0-01、S1-07 对照清单：没有的、写明缘由的、部门不同的', () => {
  const entries = [entry('a', { item: '社会团体成立登记', responsibleBody: '区教育局' })];
  const found = checkMatters(
    [matter('社会团体成立登记'), matter('殡葬管理'), matter('密件管理', '区民政局', '国家秘密')],
    entries,
  );
  expect(found.map(({ kind }) => kind)).toEqual(['missingMatter', 'bodyDiffers']);
});

test('粘贴的表格、带引号的 CSV 都读得出；没有事项名称的说明', () => {
  const row = { matterName: '甲,乙', powerType: '行政许可', departmentName: '区民政局' };
  expect(readMatters('序号,事项名称,权力类型,责任部门\n1,"甲,乙",行政许可,区民政局')).toEqual({
    ok: true,
    value: [row],
  });
  expect(readMatters('甲,乙\t行政许可\t区民政局')).toEqual({ ok: true, value: [row] });
  expect(readMatters(' \n ').ok).toBe(false);
});

test('汇总：换成部门新报的，同名的编号不变；别的部门的部分不动', () => {
  const county = [entry('old'), entry('other', { item: '别的', compiledBy: '乙局' })];
  const source = {
    organisationId: '甲局',
    sections: ['department-information' as const],
    entries: [entry('new')],
  };
  const merged = mergeEntries(county, [source]);
  expect(merged.map(({ entryKey, compiledBy }) => [entryKey, compiledBy])).toEqual([
    ['other', '乙局'],
    ['old', '甲局'],
  ]);
});

test('并入现行目录的变化：两边的改动都在，都改过的列出来', () => {
  const base = [entry('a'), entry('b', { item: '乙' })];
  const mine = [entry('a', { format: '图表' }), entry('b', { item: '乙' })];
  const current = [entry('a', { format: '视频' }), entry('c', { item: '丙' })];
  const rebased = rebaseEntries(base, mine, current);
  expect(rebased.entries.map(({ entryKey, format }) => [entryKey, format])).toEqual([
    ['a', '图表'],
    ['c', '文本'],
  ]);
  expect(rebased.conflicts.map(({ entryKey }) => entryKey)).toEqual(['a']);
});
