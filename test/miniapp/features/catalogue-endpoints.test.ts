/** 目录的每个接口都有页面用：没有页面的接口，人就办不成那件事。 */
import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as catalogue from '@shared/contract/catalogue';
import * as history from '@shared/contract/catalogue-history';
import * as imports from '@shared/contract/catalogue-import';
import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import * as versions from '@shared/contract/catalogue-versions';
import * as powerList from '@shared/contract/power-list';

const source = path.resolve(__dirname, '../../../miniapp/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(path.join(source, name), 'utf8'));

const isEndpoint = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'audience' in value;

const ids = [catalogue, history, imports, acts, edits, versions, powerList]
  .flatMap((contract) => Object.values(contract) as unknown[])
  .filter(isEndpoint)
  .map(({ id }) => id);

test('数得到目录的接口', () => {
  expect(ids.length).toBeGreaterThanOrEqual(30);
});

test.each(ids)('%s', (id) => {
  const word = new RegExp(`\\b${id}\\b`);
  expect(files.some((text) => word.test(text))).toBe(true);
});
