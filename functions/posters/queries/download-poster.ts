import type { PaperSize } from '@shared/contract/posters';
import { ok, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { posterOf } from '../domain/poster/poster';
import type { PosterFilePorts } from '../ports';
import { bodyBlocks } from '../render/markdown';
import { toPdf } from '../render/to-pdf';
import { noticeFacts, type NoticeRequest } from './notice-facts';

/** 一条公开信息的张贴件。文件名用索引号，不带标题里可能有的姓名。 */
export const downloadPoster = async (
  ports: PosterFilePorts,
  request: NoticeRequest,
  size: PaperSize,
): Promise<Result<BinaryReply>> => {
  const facts = await noticeFacts(ports, request);
  if (!facts.ok) return facts;
  const { content } = facts.value;
  const body = bodyBlocks(content.bodyMarkdown);
  const bytes = await toPdf(await ports.fonts(), (measure) =>
    posterOf({ ...facts.value, body }, size, measure),
  );
  const fileName = `${content.indexNumber === '' ? 'notice' : content.indexNumber}-${size}.pdf`;
  return ok({ bytes, mediaType: 'application/pdf', fileName });
};
