import { describe, expect, test } from '@jest/globals';
import { installedMatches, nodeComplaint } from '../../../functions/launcher/install.mjs';

describe('Node 版本', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s 可用', (version) => {
    expect(nodeComplaint(version)).toBeUndefined();
  });

  test.each(['18.20.4', '20.18.3', '16.0.0'])('%s 太旧，说明需要的版本', (version) => {
    expect(nodeComplaint(version)).toContain('20.19');
    expect(nodeComplaint(version)).toContain(version);
  });
});

describe('已装的依赖与锁定文件', () => {
  const locked = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/other-system': { version: '2.0.0', integrity: 'y', optional: true },
    },
  };

  test('一致时不必重装；不属于本平台的可选包可以没有', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } };
    expect(installedMatches(locked, installed)).toBe(true);
  });

  test('版本、内容不同或缺少时要重装', () => {
    const other = (found: object) => installedMatches(locked, { packages: { ...found } });
    expect(other({ 'node_modules/a': { version: '1.0.1', integrity: 'x' } })).toBe(false);
    expect(other({ 'node_modules/a': { version: '1.0.0', integrity: 'z' } })).toBe(false);
    expect(other({})).toBe(false);
    expect(installedMatches(locked, {})).toBe(false);
  });
});
