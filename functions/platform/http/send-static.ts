import type { Context } from 'hono';
import { pageHeaders } from './page-headers';
import { hasTag } from './replies';
import type { Encoding, StaticFile } from './static-files';

const encodingFor = (accepted: string): Encoding => {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

/** 交出一个静态文件：对方收压缩的就给压缩的，没有变化时答 304。@param caching 不给时看文件变不变 */
export const sendStatic = async (
  c: Context,
  file: StaticFile,
  caching = file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
): Promise<Response> => {
  const headers: Record<string, string> = {
    ...pageHeaders,
    'content-type': file.type,
    'cache-control': caching,
    etag: file.tag,
    vary: 'accept-encoding',
  };
  if (hasTag(c.req.header('if-none-match') ?? null, file.tag))
    return new Response(null, { status: 304, headers });
  const { bytes, encoding } = await file.encoded(
    encodingFor(c.req.header('accept-encoding') ?? ''),
  );
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  return new Response(new Uint8Array(bytes), { headers });
};
