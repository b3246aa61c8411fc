import type { AuditEntryView } from '@shared/contract/audit-entries';
import { ok, refused, type Result } from '@shared/result';
import { actLabel, actorLabel, detailsOf, subjectLabel } from '../domain/entry-words';
import type { EntryFilter, EntryStore, StoredEntry } from '../ports.entries';

const view = (entry: StoredEntry): AuditEntryView => ({
  entryNo: entry.entryNo,
  at: entry.at,
  actor: actorLabel(entry),
  act: entry.act,
  actLabel: actLabel(entry.act),
  subjectLabel: subjectLabel(entry.subjectKind),
  subjectId: entry.subjectId,
  details: detailsOf(entry.data),
});

/** 这一页里的工作人员，各一次。 */
const actorsOf = (entries: readonly StoredEntry[]) => {
  const names = new Map<string, string>();
  for (const { actorId, actorKind, actorName } of entries)
    if (actorId !== null && actorKind === 'staff') names.set(actorId, actorName ?? '');
  return [...names].map(([accountId, displayName]) => ({ accountId, displayName }));
};

interface EntryPage {
  readonly items: AuditEntryView[];
  readonly nextCursor: string | null;
  readonly actors: { readonly accountId: string; readonly displayName: string }[];
}

const CURSOR = /^[1-9]\d{0,17}$/;

/** 一页审计，新的在前。拒绝：游标不是上一页给的。 */
export const listAuditEntries = async (
  store: EntryStore,
  regionId: string,
  filter: EntryFilter,
): Promise<Result<EntryPage>> => {
  const { before, limit } = filter;
  if (before !== null && !CURSOR.test(before))
    return refused('badInput', '游标不对，请从第一页重新看', { field: 'cursor' });
  const found = await store.list(regionId, { ...filter, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return ok({
    items: page.map(view),
    nextCursor: last?.entryNo ?? null,
    actors: actorsOf(page),
  });
};
