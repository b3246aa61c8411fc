import type { Transaction } from '../../platform/database/database';
import { isSameText, listedNames, withoutNames } from '../domain/privacy/end-of-publicity';
import type {
  EndedNotice,
  EndedRevision,
  MaskedRevision,
  PublicityPorts,
} from '../ports.publicity';

/** 各版隐去姓名；文字变了的，连同原来的校验值一并返回，印好的纸、登记头照样核对得出。 */
export const maskedRevisions = async (
  { store, checksums }: Pick<PublicityPorts, 'store' | 'checksums'>,
  tx: Transaction,
  { regionId, notice }: { readonly regionId: string; readonly notice: EndedNotice },
): Promise<MaskedRevision[]> => {
  const older = await store.revisions(tx, regionId, notice.noticeId);
  const originals = await checksums(tx, regionId, notice.noticeId);
  const versions: EndedRevision[] =
    notice.publicityEnding === 'maskNames' ? [...older, notice] : [...older];
  const names = [...new Set([...older, notice].flatMap(listedNames))];
  return versions.flatMap((each, index) => {
    const masked = withoutNames(each, names);
    const checksum = originals[index];
    if (checksum === undefined) throw new Error('a published revision has no checksum');
    return isSameText(each, masked) ? [] : [{ ...masked, revision: each.revision, checksum }];
  });
};
