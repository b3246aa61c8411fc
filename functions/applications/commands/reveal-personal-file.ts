import { ok, refused, type Result } from '@shared/result';
import { personalFileKinds } from '@shared/vocabulary/filing';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import { canRead } from '../domain/permitted-actions';
import { checkPurpose, checkReveal } from '../domain/reveal-applicant';
import type { FilePorts, Occasion, PersonalFileRow } from '../ports';
import type { DownloadedFile } from '../queries/download-reply-attachment';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/aac': 'aac',
  'audio/mp4': 'm4a',
};

export interface FileReveal {
  readonly applicationId: string;
  readonly fileId: string;
  readonly purpose: string;
}

/**
 * 查看身份证照片、同意凭据；看一次记一条审计（写用途，不写个人信息），与查出在同一个事务里。
 * 拒绝：看不到这件申请；此人此刻不可以看；用途里写了个人信息；材料已按规定删除。
 * 依据：《个人信息保护法》第五条、第五十一条。
 */
export const revealPersonalFile =
  (ports: FilePorts) =>
  async (
    { applicationId, fileId, purpose }: FileReveal,
    occasion: Occasion,
  ): Promise<Result<DownloadedFile>> => {
    const { person, now, regionId } = occasion;
    const allowed = await ports.store.write(
      writeOccasion(occasion),
      async (session): Promise<Result<PersonalFileRow & { readonly number: string }>> => {
        const found = await session.findCase(applicationId);
        if (!found || !canRead(found.application, person))
          return refused('notFound', '没有找到这件申请，可能已转到别的单位');
        const { application } = found;
        const actsFor = await session.actsFor(person.accountId, todayInShanghai(now));
        const permitted = checkReveal(application, { ...person, actsFor });
        if (!permitted.ok) return permitted;
        const stated = checkPurpose(purpose, await session.revealApplicant(application.vaultId));
        if (!stated.ok) return stated;
        const files = await session.personalFiles(applicationId);
        const file = files.find((each) => each.fileId === fileId);
        if (!file) return refused('notFound', '没有找到这份材料');
        if (file.deletedAt !== null) return refused('notFound', '这份材料已按保存期限删除');
        const data = { fileId, kind: file.kind, purpose };
        await session.audit({ act: 'revealPersonalFile', applicationId, data });
        return ok({ ...file, number: application.registrationNumber });
      },
    );
    if (!allowed.ok) return allowed;
    const { storageKey, mediaType, kind, number } = allowed.value;
    const sealed = await ports.files.get(storageKey);
    if (!sealed) return refused('notFound', '没有找到这份材料');
    const bytes = await ports.seal.openBytes({ regionId, fileId }, sealed);
    const fileName = `${number}-${personalFileKinds.labels[kind]}.${EXTENSIONS[mediaType] ?? 'bin'}`;
    return ok({ bytes, mediaType, fileName });
  };
