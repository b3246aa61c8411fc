import { refused, type Refusal } from '@shared/result';
import type { PersonalFileKind } from '@shared/vocabulary/filing';
import type { WriteSession } from '../ports';

/** 材料挂不上：撤销整件，说明缘由。 */
export class FileNotUsable extends Error {
  constructor(readonly refusal: Refusal) {
    super('personal file is not usable');
  }
}

/** 把先上传好的一份材料挂到申请上；不是本人上传、用过了、种类不对的挂不上，整件撤销。 */
export const attachFile = async (
  session: WriteSession,
  { applicationId, accountId }: { readonly applicationId: string; readonly accountId: string },
  file: { fileId: string; kinds: readonly PersonalFileKind[]; field: string; message: string },
): Promise<void> => {
  const { fileId, kinds, field, message } = file;
  if (await session.attachPersonalFile(applicationId, { fileId, accountId, kinds })) return;
  const no = refused('ruleViolated', message, { field });
  if (!no.ok) throw new FileNotUsable(no.refusal);
};

/** 来件的扫描件挂到刚登记的一件上。依据：《条例》第四十五条（登记、归档）。 */
export const attachScans = async (
  session: WriteSession,
  { applicationId, accountId }: { readonly applicationId: string; readonly accountId: string },
  scanIds: readonly string[],
): Promise<void> => {
  const ids = [...new Set(scanIds)];
  for (const [index, fileId] of ids.entries())
    await attachFile(
      session,
      { applicationId, accountId },
      {
        fileId,
        kinds: ['paperScan'],
        field: 'scanIds',
        message: `第${String(index + 1)}张扫描件没有上传成功，或者已经用在别的申请上，请重新上传`,
      },
    );
};
