import type { OutputOf } from '@shared/contract/endpoint';
import type { similarNotices } from '@shared/contract/search';
import { ok, refused, type Result } from '@shared/result';
import { fold } from '../../platform/search-text';
import { contentRuns, placesIn } from '../domain/distinctive-grams';
import { piecesOf } from '../domain/pieces-of';
import { mostAlike } from '../domain/title-likeness';
import type { SearchPorts, SearchRequest, StoredHit } from '../ports';

const SHOWN = 5;

/** 到哪里去找像的：同一单位的、标题说同样几件事的、标题说其中一件事的。 */
const placesToLook = (
  self: StoredHit,
  runs: readonly string[],
): Omit<SearchRequest, 'regionId' | 'after'>[] => [
  ...(self.organisationId === null
    ? []
    : [{ words: runs, organisationId: self.organisationId, lowest: 3 as const, limit: 8 }]),
  { words: runs, lowest: 3, limit: 12 },
  ...piecesOf(runs).map((piece) => ({ words: [piece], lowest: 3 as const, limit: 8 })),
];

/** 与一条公开信息类似的公开，最像的在前，至多五条。拒绝：没有公开这条信息。 */
export const findSimilar = async (
  { store }: Pick<SearchPorts, 'store'>,
  { regionId, noticeId }: { readonly regionId: string; readonly noticeId: string },
): Promise<Result<OutputOf<typeof similarNotices>>> => {
  const [[self], places] = await Promise.all([
    store.hits(regionId, [noticeId]),
    store.places(regionId),
  ]);
  if (self?.kind !== 'notice') return refused('notFound', '没有这条公开信息');
  const runs = contentRuns(fold(self.title), placesIn(self.title, places)).slice(0, 4);
  if (runs.length === 0) return ok({ items: [] });
  const found = await Promise.all(
    placesToLook(self, runs).map((where) =>
      store.page({ ...where, kind: 'notice', regionId, after: null }),
    ),
  );
  const alike = mostAlike(self, found.flat(), { places, limit: SHOWN });
  return ok({
    items: alike.flatMap(({ documentId, title, organisationId, organisationName, publishedOn }) =>
      organisationId === null || publishedOn === null
        ? []
        : [
            {
              noticeId: documentId,
              title,
              organisation: { organisationId, name: organisationName ?? '' },
              publishedOn,
            },
          ],
    ),
  });
};
