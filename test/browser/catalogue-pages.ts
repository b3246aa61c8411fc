// 目录的历史，编制、调整目录与权责清单的页面；见 pages.ts。
import { routes } from '@miniapp/routes';
import type { PageEntry } from './pages';

export const catalogueDesk: readonly PageEntry[] = [
  {
    name: 'catalogue-history',
    shows: '目录的版本与下载',
    at: () => routes.catalogueHistory({ region: 'minghu' }),
  },
  {
    name: 'catalogue-versions',
    shows: '目录版本',
    who: 'disclosureOffice',
    at: () => routes.catalogueVersions(),
  },
  {
    name: 'catalogue-import',
    shows: '导入目录',
    who: 'disclosureOffice',
    at: () => routes.catalogueImport(),
  },
  {
    name: 'catalogue-adjust',
    shows: '动态调整现行目录的一条',
    who: 'disclosureOffice',
    at: ({ entryId }) => routes.catalogueAdjust({ entryId }),
  },
  {
    name: 'catalogue-add',
    shows: '动态调整，新增一条',
    who: 'disclosureOffice',
    at: () => routes.catalogueAdjust(),
  },
  {
    name: 'catalogue-entry',
    shows: '目录版本里的一条',
    who: 'disclosureOffice',
    at: ({ catalogueVersionId, catalogueEntryKey }) =>
      routes.catalogueEntry({ versionId: catalogueVersionId, entryKey: catalogueEntryKey }),
  },
  {
    name: 'catalogue-version',
    shows: '一个目录版本',
    who: 'disclosureOffice',
    at: ({ catalogueVersionId }) => routes.catalogueVersions({ versionId: catalogueVersionId }),
  },
  {
    name: 'power-list',
    shows: '权责清单与目录的对照',
    who: 'disclosureOffice',
    at: () => routes.powerList(),
  },
  {
    name: 'power-list-import',
    shows: '导入权责清单',
    who: 'disclosureOffice',
    at: () => routes.powerListImport(),
  },
];
