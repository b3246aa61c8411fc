import { ok, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { longPictureOf, shareCardOf } from '../domain/poster/picture';
import type { PosterFilePorts } from '../ports';
import { bodyBlocks } from '../render/markdown';
import { toPng } from '../render/to-png';
import { noticeFacts, type NoticeRequest } from './notice-facts';

/** 一条公开信息的图片：转发卡片，或者发群的长图。 */
export const downloadPicture = async (
  ports: PosterFilePorts,
  request: NoticeRequest,
  shape: 'card' | 'long',
): Promise<Result<BinaryReply>> => {
  const found = await noticeFacts(ports, request);
  if (!found.ok) return found;
  const { content } = found.value;
  const facts = { ...found.value, body: bodyBlocks(content.bodyMarkdown) };
  const draw = shape === 'card' ? shareCardOf : longPictureOf;
  const bytes = toPng(await ports.fonts(), (measure) => draw(facts, measure));
  const fileName = `${content.indexNumber === '' ? 'notice' : content.indexNumber}-${shape}.png`;
  return ok({ bytes, mediaType: 'image/png', fileName });
};
