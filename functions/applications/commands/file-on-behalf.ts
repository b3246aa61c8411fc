import { consentEvidenceKinds } from '@shared/vocabulary/filing';
import type { Filing } from '../domain/on-behalf';
import type { NewApplication, WriteSession } from '../ports';
import { attachFile } from './attach-file';

/** 随申请挂上身份证照片、同意凭据，登记代办的人；都与登记在同一个事务里。 */
export const fileOnBehalf = async (
  session: WriteSession,
  { applicationId }: Pick<NewApplication, 'applicationId'>,
  task: {
    readonly accountId: string;
    readonly filing: Filing | null;
    readonly pictureId?: string | null | undefined;
  },
): Promise<void> => {
  const { accountId, filing, pictureId = null } = task;
  const at = { applicationId, accountId };
  if (pictureId !== null)
    await attachFile(session, at, {
      fileId: pictureId,
      kinds: ['identityPicture'],
      field: 'identityPictureId',
      message: '身份证照片没有上传成功，请重新拍一张；也可以不交照片',
    });
  if (filing === null) return;
  const { relation, label, consentVersion, evidenceId, filerName } = filing;
  await attachFile(session, at, {
    fileId: evidenceId,
    kinds: consentEvidenceKinds,
    field: 'onBehalf.evidenceId',
    message: '请附上本人同意的凭据：签了字的纸拍一张，或者录一段话',
  });
  const vaultId = await session.storeParty(accountId, { name: filerName, contact: '' });
  await session.addFiler(applicationId, {
    accountId,
    relation,
    label,
    vaultId,
    consentVersion,
    evidenceId,
  });
  const data = { relation, consentVersion };
  await session.audit({ act: 'fileOnBehalf', applicationId, data });
};
