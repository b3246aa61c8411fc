import { expect, test } from '@jest/globals';
import { importsOf, sourcesUnder, textOf } from './files';

const functions = sourcesUnder('functions');
const miniapp = sourcesUnder('miniapp/src');
const shared = sourcesUnder('shared');

const moduleOf = (path: string): string => /^functions\/([^/]+)\//.exec(path)?.[1] ?? '';
const infrastructure = new Set(['platform', 'entrypoints', 'launcher', 'demonstration']);

const offences = (
  files: readonly string[],
  isWrong: (file: string, target: string) => boolean,
): string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((target) => isWrong(file, target))
      .map((target) => `${file} → ${target}`),
  );

test('shared 只依赖 zod，且只经由 shared/zod.ts', () => {
  expect(
    offences(
      shared,
      (file, target) =>
        !target.startsWith('shared/') && !(file === 'shared/zod.ts' && target === 'zod'),
    ),
  ).toEqual([]);
});

test('小程序与后端互不引用', () => {
  expect(offences(miniapp, (_, target) => target.startsWith('functions/'))).toEqual([]);
  expect(offences(functions, (_, target) => target.startsWith('miniapp/'))).toEqual([]);
});

test('模块互不引用；只有 entrypoints 把它们接起来', () => {
  const isForeign = (file: string, target: string) => {
    const [own, other] = [moduleOf(file), moduleOf(`${target}/`)];
    return !infrastructure.has(own) && other !== '' && other !== own && other !== 'platform';
  };
  expect(offences(functions, isForeign)).toEqual([]);
});

test('platform 不认识任何模块', () => {
  const isModule = (file: string, target: string) =>
    file.startsWith('functions/platform/') &&
    target.startsWith('functions/') &&
    !target.startsWith('functions/platform');
  expect(offences(functions, isModule)).toEqual([]);
});

test('规则是纯的：domain 只依赖 shared、日历和自己', () => {
  const isImpure = (file: string, target: string) =>
    /^functions\/[^/]+\/domain\//.test(file) &&
    !target.startsWith('shared/') &&
    !target.startsWith('functions/platform/calendar') &&
    // 散列是纯的；随机数不是。
    !(target === 'node:crypto' && !/random/i.test(textOf(file))) &&
    !target.startsWith(`functions/${moduleOf(file)}/`);
  expect(offences(functions, isImpure)).toEqual([]);
});

test('一个 feature 不引用另一个 feature', () => {
  const featureOf = (path: string) => /^miniapp\/src\/features\/([^/]+)/.exec(path)?.[1] ?? '';
  // 长辈版是全局外观，人人可用。
  const isForeign = (file: string, target: string) => {
    const [own, other] = [featureOf(file), featureOf(target)];
    return own !== '' && other !== '' && own !== other && other !== 'elder-mode';
  };
  expect(offences(miniapp, isForeign)).toEqual([]);
});

test('SQL 只在 store 与 platform/database 里', () => {
  const speaksSql = (file: string) => /\b(sql|tx)(<[^`]*>)?`/.test(textOf(file));
  const isStore = (file: string) =>
    file.startsWith('functions/platform/database/') ||
    /^functions\/(platform\/)?[^/]+\/store/.test(file) ||
    file.startsWith('functions/launcher/');
  expect(functions.filter((file) => speaksSql(file) && !isStore(file))).toEqual([]);
});

test('只有 platform/clock.ts 读钟', () => {
  const readsClock = (file: string) => /new Date\(\)|Date\.now\(\)/.test(textOf(file));
  const allowed = new Set(['functions/platform/clock.ts']);
  expect(
    [...functions, ...shared].filter(
      (file) => readsClock(file) && !allowed.has(file) && !file.startsWith('functions/launcher/'),
    ),
  ).toEqual([]);
});

test('只有 api/transport.ts 发请求；zod 只有 shared/zod.ts 引用', () => {
  expect(miniapp.filter((file) => /Taro\.(request|uploadFile)\b/.test(textOf(file)))).toEqual([
    'miniapp/src/api/transport.ts',
  ]);
  expect(
    offences(
      [...functions, ...miniapp, ...shared],
      (file, target) => /^zod(\/|$)/.test(target) && file !== 'shared/zod.ts',
    ),
  ).toEqual([]);
});
