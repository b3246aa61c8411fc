/** 办理台的键盘与筛选：打字时一概不管；方向键只在列表里用；条件的增减。 */
import { expect, test } from '@jest/globals';
import {
  alarmsOf,
  cleared,
  isFiltered,
  moreCount,
  toggleAlarm,
} from '@miniapp/features/desk/filter';
import { commandOf } from '@miniapp/features/desk/keys';

const press = (key: string, where: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, isModified: false, isTyping: false, isInList: true, ...where });

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['/', 'search'],
  ['x', 'select'],
  ['?', 'help'],
  ['Enter', undefined],
  ['a', undefined],
] as const)('按 %s：%s', (key, command) => {
  expect(press(key)).toBe(command);
});

test.each(['j', '/', 'x', '?', 'ArrowDown'])('正在打字、连着控制键时不管 %s', (key) => {
  expect(press(key, { isTyping: true })).toBeUndefined();
  expect(press(key, { isModified: true })).toBeUndefined();
});

test('焦点在标签上时，上下方向键留给标签；j、k 仍然有用', () => {
  expect(press('ArrowDown', { isInList: false })).toBeUndefined();
  expect(press('j', { isInList: false })).toBe('next');
});

test('期限可以选几档，全取消就不再有这一项；清除只留视图', () => {
  const two = toggleAlarm(toggleAlarm({ view: 'all' }, 'soon'), 'overdue');
  expect(alarmsOf(two)).toEqual(['overdue', 'soon']);
  expect(two.alarms).toBe('overdue,soon');
  const none = toggleAlarm(toggleAlarm(two, 'soon'), 'overdue');
  expect(none.alarms).toBeUndefined();
  expect(isFiltered(none)).toBe(false);
  const more = { ...two, dueTo: '2026-11-30', channel: 'fax' as const };
  expect(moreCount(more)).toBe(2);
  expect(cleared(more)).toEqual({ view: 'all' });
});
