/** 页面地址：每条路径都有页面文件与配置，参数经过编码。 */
import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isTabRoute, paths, routes, tabNames } from '@miniapp/routes';

const source = path.resolve(__dirname, '../../../miniapp/src');

describe('页面地址', () => {
  test.each(Object.values(paths))('%s 有页面与配置', (page) => {
    expect(existsSync(path.join(source, `${page}.tsx`))).toBe(true);
    expect(existsSync(path.join(source, `${page}.config.ts`))).toBe(true);
  });

  test.each(tabNames)('标签 %s 有普通与选中两个图标', (name) => {
    expect(existsSync(path.join(source, `assets/tabs/${name}.png`))).toBe(true);
    expect(existsSync(path.join(source, `assets/tabs/${name}-on.png`))).toBe(true);
  });

  test('参数编码，空的不写', () => {
    expect(routes.search({ region: 'minghu', q: '低保 & 救助' })).toBe(
      '/resident/search/index?region=minghu&q=%E4%BD%8E%E4%BF%9D%20%26%20%E6%95%91%E5%8A%A9',
    );
    expect(routes.notices({ region: 'minghu', affairsKind: 'finance', section: undefined })).toBe(
      '/resident/notices/index?region=minghu&affairsKind=finance',
    );
    expect(routes.board()).toBe('/pages/board/index');
  });

  test('认得出标签页', () => {
    expect(isTabRoute(routes.board({ region: 'minghu', village: 'liuxi' }))).toBe(true);
    expect(isTabRoute(routes.inbox())).toBe(false);
  });
});
