import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import type { VersionKind } from '@shared/vocabulary/catalogue-version';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { copiedEntries, ownEntries, townshipEntries } from '../domain/versions/starting-entries';
import type { VersionSession, VersionStore } from '../ports.versions';
import type { VersionWish } from './version-wish';

interface Starting {
  readonly kind: VersionKind;
  readonly organisationId: string | null;
  readonly sections: readonly CatalogueSection[];
  readonly wish: VersionWish;
  readonly newId: () => string;
  readonly publishedIn: VersionStore['publishedIn'];
}

const fromOtherCounty = async (
  session: VersionSession,
  { sections, wish, newId, publishedIn, organisationId }: Starting,
): Promise<Result<VersionEntry[]>> => {
  const theirs = wish.sourceRegion === undefined ? [] : await publishedIn(wish.sourceRegion);
  const wanted = theirs.filter(
    ({ section }) => sections.length === 0 || sections.includes(section),
  );
  if (wanted.length === 0)
    return refused('ruleViolated', '这个县没有公布这些领域的目录，请另选一个县', {
      field: 'sourceRegion',
    });
  const ours = await session.currentEntries(null);
  return ok(copiedEntries(wanted, ours, { newId, compiledBy: organisationId }));
};

const fromCounty = async (
  session: VersionSession,
  { organisationId, newId }: Starting,
): Promise<Result<VersionEntry[]>> => {
  const township = (await session.organisations()).find(
    (each) => each.organisationId === organisationId,
  );
  const entries = township
    ? townshipEntries(await session.currentEntries(null), township, newId)
    : [];
  return entries.length > 0
    ? ok(entries)
    : refused('ruleViolated', '现行的县级目录里没有乡级的事项，请从头编制', { field: 'from' });
};

/** 新版本开头的条目：空的、现行的、别的县的、县级目录里乡级的。 */
export const startingEntries = async (
  session: VersionSession,
  starting: Starting,
): Promise<Result<readonly VersionEntry[]>> => {
  const { kind, organisationId, sections, wish } = starting;
  if (wish.from === 'empty') return ok([]);
  if (wish.from === 'otherCounty') return fromOtherCounty(session, starting);
  if (wish.from === 'countyCatalogue' && kind === 'township') return fromCounty(session, starting);
  if (wish.from === 'countyCatalogue')
    return refused('ruleViolated', '参照县级目录的是乡镇（街道），部门请在现行目录上修订', {
      field: 'from',
    });
  const current = await session.currentEntries(kind === 'township' ? organisationId : null);
  return ok(kind === 'department' ? ownEntries(current, sections, organisationId ?? '') : current);
};
