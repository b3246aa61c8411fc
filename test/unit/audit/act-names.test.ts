// 公开信息、村务、目录的每一种事，审计记录里都有中文名
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actLabel } from '@functions/audit/domain/entry-words';
import { versionActs } from '@shared/vocabulary/catalogue-version';

const root = join(__dirname, '../../../functions');

/** 命令里写明的各种事。 */
const kindsIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8');
    return [...text.matchAll(/kind: '([a-zA-Z]+)'/g)].map(([, kind = '']) => kind);
  });

const NOT_EVENTS = new Set(['county']);
const catalogued = [...kindsIn('catalogue/commands'), ...versionActs.values, 'loaded']
  .filter((kind) => !NOT_EVENTS.has(kind))
  .map((kind) => `catalogue.${kind}`);
const acts = [
  ...new Set([
    ...kindsIn('notices/commands'),
    ...kindsIn('village-affairs/commands'),
    ...catalogued,
  ]),
];

test.each(acts)('%s 有中文名', (act) => {
  expect(actLabel(act)).toMatch(/^[一-龥（）：、，]+$/);
});

test('各模块的命令都扫到了', () => {
  expect(acts.length).toBeGreaterThan(40);
  expect(actLabel('toString')).toBe('toString');
});
