import { pinyin } from 'pinyin-pro';
import { searchableEntry } from '../../catalogue/queries/searchable-entry';
import { allEntries } from '../../catalogue/store.postgres';
import { searchablePages } from '../../disclosure-pages/store/searchable';
import { searchableNotices } from '../../notices/store.searchable';
import { searchableOrganisations } from '../../organisations/store.searchable';
import { pageSource } from './page-source';
import type { Transaction } from '../../platform/database/database';
import { searchableOrganisation, type SpellOut } from '../../search/domain/searchable-organisation';
import { isOutdated, reindex } from '../../search/store.documents';

/** 读音表很大，只在载入时用到：单独一个文件，不进各个函数。 */
const spellOut: SpellOut = (name) =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });

/** 按现有的公开信息、目录和单位，重建一个县的检索；返回篇数。 */
export const reindexRegion = (tx: Transaction, regionId: string): Promise<number> =>
  reindex(tx, regionId, {
    sources: [
      (inTx, id) => searchableNotices(inTx, id),
      async (inTx, id) => (await allEntries(inTx, id)).map(searchableEntry),
      async (inTx, id) => (await searchablePages(inTx, id)).map(pageSource),
      async (inTx, id) =>
        (await searchableOrganisations(inTx, id)).map((each) =>
          searchableOrganisation(each, spellOut),
        ),
    ],
  });

/** 检索是旧写法写成的，须重建。 */
export const needsReindex = isOutdated;
