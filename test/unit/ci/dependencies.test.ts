import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isOlder,
  isPermitted,
  licenceProblems,
  versionProblems,
} from '../../../.ci/dependencies.mjs';
import { billOfMaterials } from '../../../.ci/sbom.mjs';
import { root } from '../../architecture/files';

describe('依赖的许可', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND OFL-1.1', true],
    ['GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['MIT AND GPL-2.0', false],
    ['SEE LICENSE IN LICENSE', false],
  ])('%s', (expression, expected) => expect(isPermitted(expression)).toBe(expected));

  test('运行时依赖逐个查，构建与测试用的不查；没有写的也算不合', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/good': { license: 'MIT' },
        'node_modules/bad': { license: 'AGPL-3.0' },
        'node_modules/silent': {},
        'node_modules/tool': { license: 'AGPL-3.0', dev: true },
      },
    };
    expect(licenceProblems(lock, () => undefined)).toEqual([
      'bad 的许可 AGPL-3.0 不在名单里',
      'silent 没有写明许可',
    ]);
  });
});

describe('有过安全公告的依赖', () => {
  test('版本的先后按数字', () => {
    expect(isOlder('4.9.7', '4.12.4')).toBe(true);
    expect(isOlder('4.12.4', '4.12.4')).toBe(false);
    expect(isOlder('10.0.0', '9.1.0')).toBe(false);
  });

  test('低于修好的版本就说是哪些公告；写明缘由暂且接受的放过', () => {
    const safe = {
      hono: { minimum: '4.12.4', advisories: ['CVE-2026-29045'] },
      webpack: { minimum: '5.94.0', advisories: ['GHSA-4vvj-4cpr-p986'], accepted: '缘由' },
    };
    expect(versionProblems({ hono: '4.9.0', webpack: '5.91.0' }, safe)).toEqual([
      'hono 4.9.0 低于 4.12.4，有已知漏洞：CVE-2026-29045',
    ]);
    expect(versionProblems({ hono: '4.13.19' }, safe)).toEqual([]);
  });
});

test('依赖清单：每个运行时的直接依赖都在，带版本、许可、散列，指向的都列出了', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as never;
  const bill = billOfMaterials(read('package-lock.json'), new Date('2026-11-21T00:00:00Z'));
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const listed = new Map(bill.components.map((each) => [`${each.name}@${each.version}`, each]));
  for (const [name, version] of Object.entries(dependencies)) {
    const component = listed.get(`${name}@${version}`);
    expect([name, component?.hashes?.[0]?.content.length]).toEqual([name, 128]);
    expect(component?.purl).toContain(version);
  }
  const refs = new Set(bill.components.map((each) => each['bom-ref']));
  expect(
    bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref)),
  ).toEqual([]);
  expect([...listed.keys()].some((name) => name.startsWith('jest@'))).toBe(false);
});
