import { contentRuns } from './distinctive-grams';

/** 同一个单位、同一个门类的，另加一点。 */
const SAME_BODY = 0.15;
const SAME_SECTION = 0.1;
/** 比这还不像的不列。 */
const LEAST = 0.3;

/** 比较像不像时看的几样。 */
export interface Likened {
  readonly documentId: string;
  readonly title: string;
  readonly organisationId: string | null;
  readonly section: string | null;
  readonly publishedOn: string | null;
}

const pairs = (title: string, places: readonly string[]): Set<string> =>
  new Set(
    contentRuns(title, places).flatMap((run) =>
      Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
    ),
  );

/** 两个标题里说事的字组重合多少：0–1。 */
const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0;
  const both = [...a].filter((pair) => b.has(pair)).length;
  return (2 * both) / (a.size + b.size);
};

/** 与一条信息类似的，最像的在前，一样像的新的在前；不像的不列，自己不列。 */
export const mostAlike = <T extends Likened>(
  self: Likened,
  others: readonly T[],
  { places, limit }: { readonly places: readonly string[]; readonly limit: number },
): T[] => {
  const own = pairs(self.title, places);
  const likeness = (other: Likened): number => {
    const shared = overlap(own, pairs(other.title, places));
    if (shared < LEAST) return 0;
    const body = other.organisationId === self.organisationId ? SAME_BODY : 0;
    return shared + body + (other.section === self.section ? SAME_SECTION : 0);
  };
  return [...new Map(others.map((other) => [other.documentId, other])).values()]
    .filter(({ documentId }) => documentId !== self.documentId)
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || ((a.other.publishedOn ?? '') < (b.other.publishedOn ?? '') ? 1 : -1),
    )
    .slice(0, limit)
    .map(({ other }) => other);
};
