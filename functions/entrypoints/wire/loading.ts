import { loadFolder } from '../../loading/commands/load-folder';
import type { LoadReport } from '../../loading/domain/report';
import { readFolder } from '../../loading/folder/read-folder';
import type { LoadingPorts } from '../../loading/ports';
import { loadingStore } from '../../loading/store.postgres';
import { indexCounter, indexNumber } from '../../notices/domain/index-number';
import { maskPrivacy } from '../../notices/domain/privacy/detector';
import { draftStore } from '../../notices/store.drafts';
import { todayInShanghai } from '../../platform/calendar';
import { systemClock } from '../../platform/clock';
import type { Database } from '../../platform/database/database';
import type { ObjectStorage } from '../../platform/object-storage/object-storage';
import { needsReindex, reindexRegion } from './reindex';

/** 载入要用到的外部：库、附件存放处（没有为 null）、报进度的出口。 */
export interface LoadingSurroundings {
  readonly database: Database;
  readonly storage: ObjectStorage | null;
  readonly onStep: (line: string) => void;
}

const nextIndexNumber: LoadingPorts['nextIndexNumber'] = async (tx, regionId, notice) => {
  const year = notice.publishedOn.slice(0, 4);
  const counter = indexCounter(notice.organisationId, year);
  const seq = await draftStore.nextNumber(tx, regionId, counter);
  return indexNumber(notice.organisationId, year, seq);
};

/** 载入一个文件夹里的全部县。 */
export const loadInto = (
  { database, storage, onStep }: LoadingSurroundings,
  folder: string,
): Promise<LoadReport> =>
  loadFolder(
    {
      readFolder,
      store: loadingStore(database),
      mask: (text) => maskPrivacy(text, todayInShanghai(systemClock.now())),
      putOriginal: storage && ((key, bytes, mediaType) => storage.put(key, bytes, mediaType)),
      nextIndexNumber,
      reindexRegion,
      needsReindex,
      now: () => systemClock.now(),
      onStep,
    },
    folder,
  );
