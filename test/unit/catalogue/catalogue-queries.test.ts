import { describe, expect, test } from '@jest/globals';
import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { CataloguePorts, SectionRow } from '@functions/catalogue/ports';
import { getEntry } from '@functions/catalogue/queries/get-entry';
import { listEntries } from '@functions/catalogue/queries/list-entries';
import { listSections } from '@functions/catalogue/queries/list-sections';
import { searchableEntry } from '@functions/catalogue/queries/searchable-entry';

const entry = (overrides: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  entryId: 'e-1',
  section: 'social-assistance',
  serial: '1',
  category: '最低生活保障',
  item: '审批信息',
  contentElements: ['低保对象名单', '低保金额'],
  legalBasis: '《社会救助暂行办法》',
  timeLimit: '10个工作日',
  responsibleBody: '镇人民政府',
  channels: ['政府网站'],
  audience: ['全社会'],
  disclosureModes: ['主动'],
  levels: ['乡级'],
  indexCode: '20-0001',
  contentEntry: '',
  format: '',
  oversightContact: '',
  processStages: [],
  itemKind: '',
  versionId: null,
  retiredOn: null,
  ...overrides,
});
const section = (code: CatalogueSection): SectionRow => ({
  section: code,
  localName: '',
  sourceTitle: '目录',
  issuedBy: '民政部',
  documentTitle: '通知',
  documentNumber: '',
  entryCount: 3,
});

const ports = (
  entries: readonly CatalogueEntry[],
  sections: readonly SectionRow[],
): CataloguePorts => ({
  regionExists: (regionId) => Promise.resolve(regionId === 'minghu'),
  store: {
    sections: () =>
      Promise.resolve({
        sections,
        units: [{ domain: 'social-assistance', organisationId: 'mz', name: '区民政局' }],
        counts: [{ section: 'social-assistance', noticeCount: 4 }],
      }),
    section: () =>
      Promise.resolve({
        section: sections.length > 0 ? { sourceTitle: '目录', localName: '' } : null,
        entries,
      }),
    entry: () =>
      Promise.resolve({
        entry: entries[0] ? { ...entries[0], extraLevels: [], holderId: null } : null,
        notices: [],
      }),
  },
});

describe('各门类', () => {
  test('照二十六领域的次序，本地门类在后', async () => {
    const given = (
      ['village-affairs', 'health', 'urban-planning', 'social-assistance'] as const
    ).map(section);
    const result = await listSections(ports([], given), 'minghu');
    expect(result.ok && result.value.items.map((each) => each.section)).toEqual([
      'urban-planning',
      'social-assistance',
      'health',
      'village-affairs',
    ]);
    expect(result.ok && result.value.items[1]).toMatchObject({
      name: '社会救助',
      entryCount: 3,
      noticeCount: 4,
      responsible: [{ organisationId: 'mz', name: '区民政局' }],
    });
    expect(result.ok && result.value.items[0]).toMatchObject({ noticeCount: 0, responsible: [] });
  });
  test('有县没有目录是空的，没有县是没有', async () => {
    expect(await listSections(ports([], []), 'minghu')).toEqual({ ok: true, value: { items: [] } });
    expect(await listSections(ports([], []), 'nowhere')).toMatchObject({
      refusal: { code: 'notFound' },
    });
  });
});

test('一级、二级目录按第一次出现的次序归拢', async () => {
  const entries = [
    entry({ entryId: 'a' }),
    entry({ entryId: 'b', item: '审核信息' }),
    entry({ entryId: 'c', category: '临时救助' }),
    entry({ entryId: 'd' }),
  ];
  const result = await listEntries(ports(entries, [section('social-assistance')]), 'minghu', {
    section: 'social-assistance',
  });
  const shape =
    result.ok &&
    result.value.categories.map(({ category, items }) => [
      category,
      items.map(({ item, entries: own }) => [item, own.map(({ entryId }) => entryId)]),
    ]);
  expect(shape).toEqual([
    [
      '最低生活保障',
      [
        ['审批信息', ['a', 'd']],
        ['审核信息', ['b']],
      ],
    ],
    ['临时救助', [['审批信息', ['c']]]],
  ]);
});

test('没有的门类、没有的条目', async () => {
  expect(await listEntries(ports([], []), 'minghu', { section: 'health' })).toMatchObject({
    refusal: { code: 'notFound' },
  });
  expect(await getEntry(ports([], []), 'minghu', 'x')).toMatchObject({
    refusal: { code: 'notFound' },
  });
});

test('可以检索到事项名称、要素和依据', () => {
  const source = searchableEntry(entry());
  expect(source.title).toBe('最低生活保障 · 审批信息');
  expect(source.body).toContain('低保对象名单；低保金额');
  expect(source.body).toContain('社会救助暂行办法');
});
