import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { canOverride, type Finding } from '../domain/privacy/finding';
import type { FilePorts, NoticeStaff } from '../ports';
import { attachmentView } from '../queries/attachment-view';
import { maskedFile } from './masked-file';

/** 隐去附件里的个人信息，换成新的一份；原来的一份不留。PDF、图片里的改不了，要改好文件重新上传。 */
export const maskAttachment = async (
  ports: FilePorts,
  staff: NoticeStaff,
  { attachmentId, at }: { readonly attachmentId: string; readonly at: Date },
): Promise<Result<ReturnType<typeof attachmentView> & { findings: Finding[] }>> => {
  const { regionId } = staff;
  const held = await ports.read(staff, (sql) =>
    ports.attachments.editable(sql, staff, attachmentId),
  );
  const original = held?.storageKey ? await ports.storage.get(held.storageKey) : null;
  if (!held || !original) return refused('notFound', '没有这个附件，或者它已经公开');
  const on = todayInShanghai(at);
  const { bytes, scanned } = await maskedFile(held.mediaType, original, on);
  const storageKey = `${regionId}/notices/${ports.newId()}`;
  await ports.storage.put(storageKey, bytes, held.mediaType);
  const next = { ...held, storageKey, byteSize: bytes.byteLength, ...scanned };
  const replacement = {
    ...next,
    regionId,
    sha256: ports.sha256(bytes),
    at,
    replaces: held.storageKey,
  };
  const isSaved = await ports.write(staff, (tx) => ports.attachments.replace(tx, replacement));
  const { storageKey: stale } = isSaved ? held : next;
  if (stale !== null) await ports.storage.remove(stale);
  if (!isSaved) return refused('conflict', '这个附件刚被别人改过，请刷新后再办');
  const findings = scanned.findings.map((found) => ({
    ...found,
    field: `附件“${held.fileName}”`,
    attachmentId,
    canOverride: canOverride(found.kind),
  }));
  return ok({ ...attachmentView(next), findings });
};
