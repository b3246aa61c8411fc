/** “我的”：工作人员的去处分组、常用的在前；村（居）民的一张简单的单子；图标不全是一个样。 */
import { beforeEach, expect, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { render, screen, within } from '@testing-library/react';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { Places } from '@miniapp/features/mine/places';
import type { Account } from '@shared/contract/identity';
import { staffRoles, type Role } from '@shared/vocabulary/role';
import { resetTaro } from '../../support/taro-stubs/taro';

const accountOf = (...roles: Role[]): Account => ({
  accountId: '00000000-0000-4000-8000-000000000001',
  displayName: '李晓梅',
  roles,
  organisation: { organisationId: 'gongkaiban', name: '区人民政府办公室' },
  region: 'minghu',
});

beforeEach(() => {
  process.env.TARO_ENV = 'h5';
  resetTaro();
});

/** 页面上的各张单子：名称 → 各行的字。 */
const shown = (...roles: Role[]): ReadonlyMap<string, (string | null)[]> => {
  const account = accountOf(...roles);
  render(<Places account={account} entries={deskEntries(account)} unread="3条未读" />);
  const lists = screen.getAllByRole('list').map((list): [string, (string | null)[]] => {
    const rows = within(list).getAllByRole('listitem');
    return [list.getAttribute('aria-label') ?? '', rows.map((row) => row.textContent)];
  });
  return new Map(lists);
};

test('公开办：消息在最前，别的按组，组里最常用的在前，账号与安全在最后', () => {
  const lists = shown('disclosureOffice');
  expect([...lists.keys()]).toEqual([
    '去处',
    '办件',
    '村（居）务',
    '目录与公开',
    '年报与统计',
    '人员与设置',
    '审计与保护',
    '账号与安全',
  ]);
  expect(lists.get('去处')).toEqual(['我的消息3条未读']);
  expect(lists.get('办件')?.slice(0, 2)).toEqual(['分办台', '登记来件']);
  expect(lists.get('账号与安全')).toEqual(['两步验证', '通知方式', '登录的设备']);
  expect(screen.getByRole('heading', { name: '年报与统计' })).toBeVisible();
});

test('代办员：先看到替村（居）民申请', () => {
  expect(shown('assistant').get('办件')).toEqual(['替村（居）民申请']);
});

test('村民：一张单子，没有标题', () => {
  expect([...shown('resident')]).toEqual([
    ['去处', ['我的消息3条未读', '我的提问', '我的信息', '通知方式', '登录的设备']],
  ]);
  expect(screen.queryAllByRole('heading')).toEqual([]);
});

test.each(staffRoles)('%s：一组里没有两行是同一个图标，没有一个去处出现两次', (role) => {
  const entries = deskEntries(accountOf(role));
  expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length);
  const pairs = entries.map(({ group, icon }) => `${String(group)} ${String(icon)}`);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});
