import type { commitCatalogueImport } from '@shared/contract/catalogue-import';
import type { InputOf, OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { VersionKind } from '@shared/vocabulary/catalogue-version';
import { checkParts, importEntries } from '../domain/import/import-entries';
import { entryKeyFrom, type VersionStaff } from '../domain/versions/version';
import { versionKindFor } from '../domain/versions/who-compiles';
import type { ImportPorts, ImportSession } from '../ports.import';
import type { Occasion } from '../ports.versions';

type Body = InputOf<typeof commitCatalogueImport>['body'];
type Saved = OutputOf<typeof commitCatalogueImport>;

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

const save = async (
  { session, newId }: { readonly session: ImportSession; readonly newId: () => string },
  { staff, occasion, kind }: ImportOccasion & { readonly kind: VersionKind },
  { parts, title }: Body,
): Promise<Saved> => {
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

/** 谁在什么时候导入。 */
export interface ImportOccasion {
  readonly staff: VersionStaff;
  readonly occasion: Occasion;
}

/**
 * 把在屏幕上改好的各条存为目录的草稿版本；同一个防重编号只存一次。
 * 拒绝：此人不编制目录；某行缺名称或内容。
 */
export const commitImport = async (
  ports: Pick<ImportPorts, 'write' | 'newId'>,
  at: ImportOccasion,
  body: Body,
): Promise<Result<Saved>> => {
  const checked = checkParts(body.parts);
  if (!checked.ok) return checked;
  const entryCount = body.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return ports.write(at.staff, async (session): Promise<Result<Saved>> => {
    const kind = versionKindFor(at.staff, await session.organisations());
    if (!kind) return refused('forbidden', '您的单位不编制目录');
    const { idempotencyKey, title } = body;
    const claim = { idempotencyKey, at: at.occasion.at, entryCount };
    const earlier = await session.claimImport(claim);
    if (earlier !== null) return ok({ versionId: earlier, title, entryCount });
    const saved = await save({ session, newId: ports.newId }, { ...at, kind }, body);
    await session.settleImport(idempotencyKey, saved.versionId);
    return ok(saved);
  });
};
