import type { CounterpartKind } from '@shared/vocabulary/village';

/**
 * 公开时对方的写法：单位照写，个人只留姓，其余用星号。
 * 依据：《个人信息保护法》第六条（公开处理限于实现目的的最小范围）。
 */
export const publicCounterpart = (name: string, kind: CounterpartKind): string => {
  if (kind === 'none') return '';
  if (kind === 'organisation') return name;
  return name
    .split(/(?<=[、，,；;])/)
    .map((part) => {
      const [, person = '', mark = ''] = /^(.*?)([、，,；;]?)$/s.exec(part.trim()) ?? [];
      const [surname = '', ...given] = [...person.trim()];
      return surname + '*'.repeat(Math.max(given.length, surname === '' ? 0 : 1)) + mark;
    })
    .join('');
};
