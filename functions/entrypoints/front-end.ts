import type { Hono } from 'hono';
import { pageHeaders } from '../platform/http/page-headers';
import { sendStatic } from '../platform/http/send-static';
import { staticFiles } from '../platform/http/static-files';

const REGION = /^[a-z][a-z0-9-]{1,30}$/;
const VILLAGE = /^[a-z0-9][a-z0-9-]{0,63}$/;

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

const NOT_FOUND = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>没有这个页面 · 明栏</title><body style="margin:0;padding:15vh 24px;font:18px/1.7 sans-serif;background:#f6f5f1;color:#1b2130"><h1 style="font-size:26px">没有这个页面</h1><p>网址可能写错了，或者页面已经换了地方。</p><p><a href="/" style="color:#1a4d92">回公开栏</a></p></body></html>`;

const missing = (): Response =>
  new Response(NOT_FOUND, {
    status: 404,
    headers: { ...pageHeaders, 'content-type': 'text/html; charset=utf-8' },
  });

/** 前端的页面都在这几个文件夹下；别的地址不是页面。 */
const isPage = (path: string): boolean =>
  path === '/' || /^\/(pages|resident|village|officer|supervision)\/[^.]*$/.test(path);

const NOTICE = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const CODE = /^[0-9a-f]{16,64}$/;
const SEAL = /^\d{8}\.[0-9a-f]{8}\.[\w-]{86}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** 一村一码、张贴件、公开清单上二维码的短地址 → 公开栏、核对的页面。 */
const serveCodes = (app: Hono): void => {
  app.get('/c/:region/:notice/:code', (c) => {
    const { region, notice, code } = c.req.param();
    if (!REGION.test(region) || !NOTICE.test(notice) || !CODE.test(code)) return missing();
    const seal = c.req.query('s') ?? '';
    const signed = SEAL.test(seal) ? `&seal=${seal}` : '';
    return c.redirect(
      `/resident/verify/index?region=${region}&noticeId=${notice}&checksum=${code}${signed}`,
      302,
    );
  });
  app.get('/r/:region/:village/:month/:code', (c) => {
    const { region, village, month, code } = c.req.param();
    const isKnown = REGION.test(region) && VILLAGE.test(village);
    if (!isKnown || !MONTH.test(month) || !CODE.test(code)) return missing();
    return c.redirect(
      `/resident/verify/index?region=${region}&village=${village}&month=${month}&head=${code}`,
      302,
    );
  });
  app.get('/v/:region/:village', (c) => {
    const { region, village } = c.req.param();
    if (!REGION.test(region) || !VILLAGE.test(village)) return missing();
    return c.redirect(`/pages/board/index?region=${region}&village=${village}`, 302);
  });
};

/**
 * 提供网页：有这个文件就给文件，页面的地址一律给首页（由前端路由），其余 404。
 * @param folder 网页构建产物所在文件夹
 */
export const serveFrontEnd = (app: Hono, folder: string): void => {
  const find = staticFiles(folder);
  app.notFound(missing);
  serveCodes(app);
  app.get('*', async (c) => {
    const path = decoded(new URL(c.req.url).pathname);
    const file = path === null ? null : await find(path);
    if (file) return sendStatic(c, file);
    if (path === null || !isPage(path)) return missing();
    const home = await find('/index.html');
    return home ? sendStatic(c, home) : missing();
  });
};
