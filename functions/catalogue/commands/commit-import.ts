import { ok, refused, type Result } from '@shared/result';
import { checkParts } from '../domain/import/import-entries';
import { versionKindFor } from '../domain/versions/who-compiles';
import type { ImportPorts } from '../ports.import';
import { saveImport, type ImportBody, type ImportOccasion, type SavedImport } from './save-import';

/**
 * 把在屏幕上改好的各条存为目录的草稿版本；同一个防重编号只存一次。
 * 拒绝：此人不编制目录；某行缺名称或内容。
 */
export const commitImport = async (
  ports: Pick<ImportPorts, 'write' | 'newId'>,
  at: ImportOccasion,
  body: ImportBody,
): Promise<Result<SavedImport>> => {
  const checked = checkParts(body.parts);
  if (!checked.ok) return checked;
  const entryCount = body.parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return ports.write(at.staff, async (session): Promise<Result<SavedImport>> => {
    const kind = versionKindFor(at.staff, await session.organisations());
    if (!kind) return refused('forbidden', '您的单位不编制目录');
    const { idempotencyKey, title } = body;
    const claim = { idempotencyKey, at: at.occasion.at, entryCount };
    const earlier = await session.claimImport(claim);
    if (earlier !== null) return ok({ versionId: earlier, title, entryCount });
    const saved = await saveImport({ session, newId: ports.newId }, { ...at, kind }, body);
    await session.settleImport(idempotencyKey, saved.versionId);
    return ok(saved);
  });
};
