// 把 Taro 的小程序产物编译成浏览器能载入的一个脚本；模板用微信自己的编译器。
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix, sep } from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import postcss from 'postcss';
import { builtInTags, moduleParameters } from './format';

export interface CompiledWeapp {
  /** 设置 globalThis.weappPackage 的脚本。 */
  readonly script: string;
  /** 模板编译器的告警；正常的产物没有。 */
  readonly warnings: readonly string[];
  /** 图标等原样提供的文件，按产物内的路径。 */
  readonly assets: ReadonlyMap<string, Buffer>;
}

interface Sources {
  readonly wxml: Map<string, string>;
  readonly wxs: Map<string, string>;
  readonly js: Map<string, string>;
  readonly json: Map<string, string>;
  readonly wxss: Map<string, string>;
  readonly assets: Map<string, Buffer>;
}

/** 编译一个小程序产物文件夹（其中有 app.json）。 */
export const compileWeapp = (folder: string): CompiledWeapp => {
  const sources = readSources(folder);
  const { templates, warnings } = compileTemplates(sources);
  const app = sources.json.get('app');
  if (app === undefined) throw new Error(`不是小程序产物：${folder} 中没有 app.json`);
  const script = [
    'globalThis.weappPackage = {',
    `app: ${app},`,
    `templates: ${templates},`,
    `modules: ${objectOf(sources.js, wrapModule)},`,
    `configs: ${objectOf(sources.json, (text) => text)},`,
    `styles: ${objectOf(sources.wxss, (_, key) => JSON.stringify(styleSheet(sources.wxss, key)))},`,
    '};',
  ].join('\n');
  return { script, warnings, assets: sources.assets };
};

const readSources = (folder: string): Sources => {
  const sources: Sources = {
    wxml: new Map(),
    wxs: new Map(),
    js: new Map(),
    json: new Map(),
    wxss: new Map(),
    assets: new Map(),
  };
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, entry);
    if (!statSync(full).isFile()) continue;
    const path = entry.split(sep).join('/');
    const kind = extname(path).slice(1);
    const text = sources[kind as keyof Sources] as Map<string, string> | undefined;
    if (text && kind !== 'assets')
      text.set(path.slice(0, -kind.length - 1), readFileSync(full, 'utf8'));
    else sources.assets.set(path, readFileSync(full));
  }
  return sources;
};

const compileTemplates = (sources: Sources): { templates: string; warnings: string[] } => {
  const group = new TmplGroup();
  const warnings: string[] = [];
  for (const [key, text] of sources.wxml) {
    const found = group.addTmpl(key, withColons(text)) as { message: string }[];
    warnings.push(...found.map((warning) => `${key}: ${warning.message}`));
  }
  for (const [key, text] of sources.wxs) group.addScript(key, text);
  return { templates: group.getTmplGenObjectGroups(), warnings };
};

/** 编译器只认 bind:tap 的写法，Taro 写的是 bindtap。 */
const withColons = (wxml: string): string =>
  wxml.replace(/(\s)(capture-bind|capture-catch|mut-bind|bind|catch)(?!:)([a-z]+)=/g, '$1$2:$3=');

/** 包成函数：微信没有的全局成为没有传入的参数，也就是 undefined。 */
const wrapModule = (code: string): string =>
  `function (${moduleParameters.join(', ')}) {\n${code}\n}`;

/** 一份样式表：@import 就地展开，rpx 换成视口宽度的比例，标签选择器换成宿主页面里的标签。 */
const styleSheet = (all: ReadonlyMap<string, string>, key: string): string => {
  const folder = posix.dirname(key);
  const expanded = (all.get(key) ?? '').replace(
    /@import\s+["']([^"']+)\.wxss["']\s*;?/g,
    (_, target: string) => {
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return styleSheet(all, posix.normalize(path));
    },
  );
  const sheet = postcss.parse(
    expanded.replace(/(-?[\d.]+)rpx/g, (_, length: string) => `calc(100vw * ${length} / 750)`),
  );
  sheet.walkRules((rule) => {
    rule.selector = rule.selector.replace(typeSelector, (_, before: string, tag: string) =>
      tag === 'page' ? `${before}body` : `${before}wx-${tag}`,
    );
  });
  return sheet.toString();
};

/** 选择器里的标签名；page 是页面，其余凡是微信组件的都以 wx- 开头。 */
const typeSelector = new RegExp(
  `(^|[\\s>+~,(])(page|${builtInTags.join('|')})(?=[\\s>+~,.:#[)]|$)`,
  'g',
);

const objectOf = (
  entries: ReadonlyMap<string, string>,
  write: (text: string, key: string) => string,
): string =>
  `{\n${[...entries].map(([key, text]) => `${JSON.stringify(key)}: ${write(text, key)}`).join(',\n')}\n}`;
