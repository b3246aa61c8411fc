import { ok, refused, type Result } from '@shared/result';
import type { Day } from '@shared/law/day';
import { noticeSeal, noticeText } from '@shared/signing/notice-code';
import { codedChecksum } from '../domain/printed-checksum';
import { verificationAddress } from '../domain/addresses';
import type { PosterFacts } from '../domain/poster/facts';
import { contentChecksum } from '../domain/published-content';
import type { PosterPorts } from '../ports';

/** 一条公开信息，以及今天的日期：在签名里。 */
export interface NoticeRequest {
  readonly regionId: string;
  readonly noticeId: string;
  readonly today: Day;
}

/** 一条公开信息的事实，正文还没有切块。 */
export type NoticeFacts = Omit<PosterFacts, 'body'>;

/** 读一条公开着的信息，算出校验值与核对的网址。拒绝：没有公开或者已经撤下。 */
export const noticeFacts = async (
  { store, publicOrigin, signer }: Pick<PosterPorts, 'store' | 'publicOrigin' | 'signer'>,
  { regionId, noticeId, today }: NoticeRequest,
): Promise<Result<NoticeFacts>> => {
  const found = await store.notice(regionId, noticeId);
  if (!found) return refused('notFound', '没有这条公开信息，可能尚未公开、已经撤下或者网址有误');
  const checksum = contentChecksum(found.content);
  const at = { regionId, origin: publicOrigin };
  const signed = {
    ...{ region: regionId, noticeId },
    ...{ checksum: codedChecksum(checksum), signedOn: today },
  };
  const signature = signer.sign(noticeText(signed));
  const seal = noticeSeal(today, { keyId: signer.keyId, signature });
  return ok({ ...found, checksum, address: verificationAddress(at, noticeId, { checksum, seal }) });
};
