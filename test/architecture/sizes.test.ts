import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { linesOf, root, sourcesUnder, textOf } from './files';

const norms: readonly (readonly [string, RegExp, number])[] = [
  ['规则', /^functions\/[^/]+\/domain\//, 100],
  ['命令与查询', /^functions\/[^/]+\/(commands|queries)\//, 60],
  ['合同与词表', /^shared\/(contract|vocabulary)\//, 150],
  ['存取', /^functions\/[^/]+\/store/, 200],
  ['页面', /^miniapp\/src\/(pages|village|officer|supervision)\/.*index\.tsx$/, 120],
  ['组件与钩子', /^miniapp\/src\/(components|features)\//, 150],
  ['测试', /^test\/.*\.test\.tsx?$/, 300],
];

const all = ['functions', 'miniapp/src', 'shared', 'test'].flatMap(sourcesUnder);

test.each(norms)('%s的长短', (_, pattern, limit) => {
  const long = all
    .filter((file) => pattern.test(file) && linesOf(file) > limit)
    .map((file) => `${file}: ${String(linesOf(file))}`);
  expect(long).toEqual([]);
});

test('Lambda 入口 3–15 行', () => {
  const entries = sourcesUnder('functions/entrypoints').filter((file) =>
    /export const handler\b/.test(textOf(file)),
  );
  expect(entries.length).toBeGreaterThanOrEqual(8);
  expect(entries.filter((file) => linesOf(file) > 15)).toEqual([]);
});

test('没有以“主名词 + Service / Manager / Helper / Utils”命名的文件', () => {
  expect(all.filter((file) => /(service|manager|helpers?|utils?)\.tsx?$/i.test(file))).toEqual([]);
});

test('顶层只有说好的文件夹与文件', () => {
  const visible = readdirSync(root).filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  expect(visible.sort()).toEqual(
    [
      'README.md',
      'functions',
      'miniapp',
      'package-lock.json',
      'package.json',
      'serverless.yml',
      'shared',
      'test',
      'tsconfig.json',
    ].sort(),
  );
});

test('没有 any、没有未完成的记号、没有无缘由的检查豁免', () => {
  const source = [
    ...sourcesUnder('functions'),
    ...sourcesUnder('miniapp/src'),
    ...sourcesUnder('shared'),
  ];
  expect(
    source.filter((file) =>
      /\bas any\b|: any\b|TO[D]O|FIX[M]E|@ts-[i]gnore|@ts-[n]ocheck/.test(textOf(file)),
    ),
  ).toEqual([]);
  const bare = source.flatMap((file) =>
    textOf(file)
      .split('\n')
      .filter((line) => line.includes('eslint-disable') && !/--\s*\S/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});
