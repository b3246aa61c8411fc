// 小程序测试用的目录版本和其中一条。
import type { ListedEntry, VersionView } from '@shared/contract/catalogue-versions';
import type { EntryFields } from '@shared/contract/entry-fields';
import { fullEntry } from './catalogue-entry';

export const versionId = '00000000-0000-4000-8000-000000000001';

/** 县级目录已汇总的一版，有一处必须改正、一处请确认。 */
export const versionView = (overrides: Partial<VersionView> = {}): VersionView => ({
  versionId,
  number: 3,
  kind: 'county',
  organisationId: null,
  organisationName: null,
  title: '2026年目录',
  state: 'merged',
  sections: [],
  madeFrom: 'published',
  reason: '年度修订',
  returnReason: '',
  baseVersionId: null,
  mergedInto: null,
  updatedAt: '2026-11-20T02:00:00.000Z',
  publishedOn: null,
  version: 4,
  permittedActs: ['edit', 'approve', 'refuse'],
  sectionCounts: [{ section: 'social-assistance', name: '社会救助', entryCount: 1 }],
  localSections: [],
  findings: [
    {
      kind: 'missingBody',
      weight: 'mustMend',
      entryKey: 'e-1',
      section: 'social-assistance',
      message: '审批信息：没有写公开主体',
    },
    {
      kind: 'missingDomain',
      weight: 'confirm',
      entryKey: null,
      section: 'taxation',
      message: '缺少“税收管理”领域',
    },
  ],
  omitted: [],
  changeCounts: { added: 1, removed: 2, changed: 3 },
  mergeable: [],
  isBehind: false,
  conflicts: [],
  events: [],
  ...overrides,
});

/** 社会救助的一条，时限写得含糊。 */
export const listedEntry = (overrides: Partial<EntryFields> = {}): ListedEntry => ({
  ...fullEntry({
    section: 'social-assistance',
    category: '低保',
    item: '审批信息',
    timeLimit: '及时公开',
    ...overrides,
  }),
  entryKey: 'e-1',
  compiledBy: null,
  position: 1,
  indexCode: '20-0001',
  timeLimitQuestions: ['“及时”没有写几天，请确认要不要写明'],
});
