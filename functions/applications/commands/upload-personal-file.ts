import { ok, refused, type Result } from '@shared/result';
import type { PersonalFileKind } from '@shared/vocabulary/filing';
import type { Role } from '@shared/vocabulary/role';
import { writeOccasion } from '../access';
import type { FilePorts, Occasion } from '../ports';
import { cleanPersonalFile } from './clean-personal-file';

/** 一个人上传了还没有提交的，至多几份。 */
const MOST_LOOSE = 10;

/** 扫描件由登记来件的人上传，别的材料由申请的人上传。拒绝：forbidden 换了手。 */
const mayUpload = (kind: PersonalFileKind, roles: readonly Role[]): Result<null> => {
  const isOffice = roles.includes('caseOfficer') || roles.includes('disclosureOffice');
  const isApplying = roles.includes('resident') || roles.includes('assistant');
  return (kind === 'paperScan' ? isOffice : isApplying)
    ? ok(null)
    : refused('forbidden', '您的角色不上传这种材料');
};

/**
 * 上传身份证照片、同意凭据、来件的扫描件：照片重新编码（去掉拍摄地点），录音核对格式与长短，加密以后才存放。
 * 拒绝：种类、大小、长短不符；没有提交的已经太多。
 * 依据：《个人信息保护法》第二十八条、第五十一条。
 */
export const uploadPersonalFile =
  (ports: FilePorts) =>
  async (
    upload: { readonly kind: PersonalFileKind; readonly bytes: Uint8Array },
    occasion: Occasion,
  ): Promise<Result<{ fileId: string; kind: PersonalFileKind }>> => {
    const { kind } = upload;
    const { regionId, person } = occasion;
    const permitted = mayUpload(kind, person.roles);
    if (!permitted.ok) return permitted;
    const clean = await cleanPersonalFile(ports, kind, upload.bytes);
    if (!clean.ok) return clean;
    const { bytes, mediaType } = clean.value;
    const fileId = ports.newId();
    const sealed = await ports.seal.sealBytes({ regionId, fileId }, bytes);
    return ports.store.write(writeOccasion(occasion), async (session) => {
      const { accountId } = person;
      if ((await session.countLooseFiles(accountId)) >= MOST_LOOSE)
        return refused('tooMany', '上传了还没有提交的太多，请先提交申请，或者明天再传');
      const storageKey = `attachments/personal/${regionId}/${ports.newId()}`;
      const byteSize = bytes.byteLength;
      await session.addPersonalFile({ fileId, accountId, kind, mediaType, byteSize, storageKey });
      await ports.files.put(storageKey, sealed, 'application/octet-stream');
      await session.auditAccount({ act: 'uploadPersonalFile', data: { fileId, kind } });
      return ok({ fileId, kind });
    });
  };
