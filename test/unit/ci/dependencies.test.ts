import { describe, expect, test } from '@jest/globals';
import {
  isOlder,
  isPermitted,
  licenceProblems,
  versionProblems,
} from '../../../.ci/dependencies.mjs';

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
