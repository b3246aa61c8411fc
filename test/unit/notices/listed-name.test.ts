/** H-15：姓名一栏里的全名，少见的姓也认得；合计、单位、已经隐去的不算。 */
import { expect, test } from '@jest/globals';
import { isListedName } from '@functions/notices/domain/privacy/listed-name';
import { namesIn } from '@functions/notices/domain/privacy/published-names';

test.each(['仝玉梅', '景秀芬', '贺满囤', '成立', '应 佳', '农建国', '都 敏', '欧阳春', '易小川'])(
  '%s 是姓名',
  (name) => {
    expect(isListedName(name)).toBe(true);
  },
);

test.each([
  '合计',
  '小计',
  '张某某',
  '张＊',
  '王氏',
  '第三组',
  '供销社',
  '幸福养老院',
  '3',
  '',
  '全体',
])('%s 不是', (text) => {
  expect(isListedName(text)).toBe(false);
});

test('户主一栏里的都取出', () => {
  const table = '| 户主 | 金额 |\n|---|---|\n| 仝玉梅 | 300 |\n| 景秀芬 | 200 |\n| 合计 | 500 |';
  expect(namesIn(table)).toEqual(['仝玉梅', '景秀芬']);
});

test('表格以外写明是谁的也取出', () => {
  expect(namesIn('户主：钱多多，2人；拟保障对象：司马相如、仝玉梅')).toEqual([
    '钱多多',
    '司马相如',
    '仝玉梅',
  ]);
});
