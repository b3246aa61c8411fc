import type { Context, Hono } from 'hono';
import { pageHeaders } from '../platform/http/page-headers';
import { hasTag } from '../platform/http/replies';
import { staticFiles, type Encoding, type StaticFile } from '../platform/http/static-files';

const REGION = /^[a-z][a-z0-9-]{1,30}$/;
const VILLAGE = /^[a-z0-9][a-z0-9-]{0,63}$/;

const encodingFor = (accepted: string): Encoding => {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
};

const send = async (c: Context, file: StaticFile): Promise<Response> => {
  const headers: Record<string, string> = {
    ...pageHeaders,
    'content-type': file.type,
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
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

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

const missing = (): Response =>
  new Response('没有找到这个文件', {
    status: 404,
    headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });

/** 一村一码的短地址 → 公开栏页面。 */
const serveVillageCode = (app: Hono): void => {
  app.get('/v/:region/:village', (c) => {
    const { region, village } = c.req.param();
    if (!REGION.test(region) || !VILLAGE.test(village)) return missing();
    return c.redirect(`/pages/board/index?region=${region}&village=${village}`, 302);
  });
};

/**
 * 提供网页：有这个文件就给文件，没有扩展名的地址一律给首页（由前端路由），其余 404。
 * @param folder 网页构建产物所在文件夹
 */
export const serveFrontEnd = (app: Hono, folder: string): void => {
  const find = staticFiles(folder);
  serveVillageCode(app);
  app.get('*', async (c) => {
    const path = decoded(new URL(c.req.url).pathname);
    const file = path === null ? null : await find(path);
    if (file) return send(c, file);
    if (path === null || /\.[^/]*$/.test(path)) return missing();
    const home = await find('/index.html');
    return home ? send(c, home) : missing();
  });
};
