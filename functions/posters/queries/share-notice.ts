import type { OutputOf } from '@shared/contract/endpoint';
import type { shareNotice as endpoint } from '@shared/contract/posters';
import { ok, type Result } from '@shared/result';
import { noticeAddress } from '../domain/addresses';
import { printedChecksum } from '../domain/printed-checksum';
import { shareText, shareTitle } from '../domain/share-text';
import type { PosterPorts } from '../ports';
import { noticeFacts, type NoticeRequest } from './notice-facts';

/** 转发一条公开信息要用的标题、网址、文字与校验码。 */
export const shareNotice = async (
  ports: PosterPorts,
  request: NoticeRequest,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const facts = await noticeFacts(ports, request);
  if (!facts.ok) return facts;
  const at = { regionId: request.regionId, origin: ports.publicOrigin };
  const address = noticeAddress(at, request.noticeId);
  return ok({
    title: shareTitle(facts.value),
    address,
    text: shareText(facts.value, address),
    checksum: printedChecksum(facts.value.checksum),
  });
};
