import type { commitCatalogueImport } from '@shared/contract/catalogue-import';
import type { InputOf, OutputOf } from '@shared/contract/endpoint';
import type { VersionKind } from '@shared/vocabulary/catalogue-version';
import { importEntries } from '../domain/import/import-entries';
import { entryKeyFrom, type VersionStaff } from '../domain/versions/version';
import type { ImportSession } from '../ports.import';
import type { Occasion } from '../ports.versions';

export type ImportBody = InputOf<typeof commitCatalogueImport>['body'];
export type SavedImport = OutputOf<typeof commitCatalogueImport>;

/** 谁在什么时候导入。 */
export interface ImportOccasion {
  readonly staff: VersionStaff;
  readonly occasion: Occasion;
}

/** 县级、乡镇的目录以现行的一版为底；部门的一份只有自己编的。 */
const baseOf = async (
  session: ImportSession,
  holder: { readonly kind: VersionKind; readonly organisationId: string | null },
  occasion: Occasion,
): Promise<string | null> => {
  if (holder.kind === 'department') return null;
  const current = await session.current(holder.organisationId);
  if (current) return current.versionId;
  const loaded = await session.currentEntries(holder.organisationId);
  return loaded.length === 0 ? null : session.recordLoaded(holder.organisationId, occasion);
};

/** 建一个草稿版本，写入各条，记事并记审计。 */
export const saveImport = async (
  { session, newId }: { readonly session: ImportSession; readonly newId: () => string },
  { staff, occasion, kind }: ImportOccasion & { readonly kind: VersionKind },
  { parts, title }: ImportBody,
): Promise<SavedImport> => {
  const organisationId = kind === 'county' ? null : staff.organisationId;
  const baseVersionId = await baseOf(session, { kind, organisationId }, occasion);
  const isDepartment = kind === 'department';
  const entries = importEntries(parts, {
    newKey: () => entryKeyFrom(newId()),
    compiledBy: organisationId,
    current: await session.currentEntries(isDepartment ? null : organisationId),
    keepsOthers: !isDepartment,
  });
  const sections = [...new Set(entries.map(({ section }) => section))];
  const version = { kind, organisationId, title, sections, baseVersionId, reason: '' };
  const versionId = await session.insertVersion({ ...version, madeFrom: 'import' }, occasion);
  await session.putEntries(versionId, entries);
  const entryCount = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  await session.record(versionId, { kind: 'import', data: { entryCount } }, occasion);
  return { versionId, title, entryCount };
};
