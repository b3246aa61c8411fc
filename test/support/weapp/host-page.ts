// 宿主页面：一张网页、编译好的小程序与客户端脚本，都从内存提供，不写文件、不另开端口。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright-core';
import { compileWeapp, type CompiledWeapp } from './compile';
import type { LaunchSettings } from './format';

/** 宿主页面放在接口的同一来源之下，请求便是真实的同源请求。 */
const mount = '/__weapp__/';

const html = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="host.css">
<script src="settings.js"></script>
<script src="package.js"></script>
</head>
<body>
<header id="navigation-bar"></header>
<div id="pages"></div>
<nav id="tab-bar" role="tablist"></nav>
<div id="layer"></div>
<script type="module" src="client.js"></script>
</body>
</html>`;

/** 与真机一样不准 eval 与 new Function。 */
const policy = "script-src 'self'; script-src-attr 'unsafe-inline'";

let clientScript: Promise<string> | undefined;
const compiled = new Map<string, CompiledWeapp>();

const bundleClient = async (): Promise<string> => {
  const result = await build({
    entryPoints: [join(__dirname, 'client/main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error('客户端脚本没有打包出来');
  return output.text;
};

/** 编译小程序；同一个文件夹在一个进程里只编译一次。 */
export const packageOf = (folder: string): CompiledWeapp => {
  const known = compiled.get(folder) ?? compileWeapp(folder);
  compiled.set(folder, known);
  if (known.warnings.length > 0)
    throw new Error(
      `模板有 ${known.warnings.length} 处不合规：${known.warnings.slice(0, 3).join('；')}`,
    );
  return known;
};

/** 让 page 能打开宿主页面，返回它的地址。 */
export const serveHostPage = async (
  page: Page,
  folder: string,
  settings: LaunchSettings,
): Promise<string> => {
  const weapp = packageOf(folder);
  clientScript ??= bundleClient();
  const files: Record<string, readonly [type: string, body: string]> = {
    '': ['text/html', html],
    'host.css': ['text/css', readFileSync(join(__dirname, 'host.css'), 'utf8')],
    'settings.js': ['text/javascript', `globalThis.weappSettings = ${JSON.stringify(settings)};`],
    'package.js': ['text/javascript', weapp.script],
    'client.js': ['text/javascript', await clientScript],
  };
  const root = new URL(mount, settings.apiBase).href;
  await page.route(`${root}**`, (route) => {
    const name = route.request().url().slice(root.length).split('?')[0] ?? '';
    const file = files[name];
    if (file) return respond(route, file[0], file[1]);
    const asset = weapp.assets.get(decodeURIComponent(name.replace(/^assets\//, '')));
    return asset ? route.fulfill({ body: asset }) : route.fulfill({ status: 404 });
  });
  return root;
};

const respond = (route: Route, type: string, body: string): Promise<void> =>
  route.fulfill({
    body,
    headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy },
  });
