import { expect, test } from '@jest/globals';
import * as z from '@shared/zod';
import { text, uuid } from '@shared/contract/common';
import { explainInput } from '@functions/platform/http/explain-input';
import { stripInvisible, withoutInvisible } from '@functions/platform/http/invisible';

test.each([
  ['方向控制', '张\u202E三\u2066四\u2069\u200F', '张三四'],
  ['零宽的字', '\uFEFF低\u200B保\u2060\u200C', '低保'],
  ['倒着显示的文件名', '通知\u202Efdp.exe', '通知fdp.exe'],
  ['没有用处的连接符', '张\u200D三', '张三'],
  [
    '合成的表情不动',
    '👨\u200D👩\u200D👧 ❤️\u200D🔥 👩🏽\u200D🌾',
    '👨\u200D👩\u200D👧 ❤️\u200D🔥 👩🏽\u200D🌾',
  ],
  ['平常的字、换行、全角空格不动', '一\n二\t三　é', '一\n二\t三　é'],
])('%s', (_, given, shown) => {
  expect(withoutInvisible(given)).toBe(shown);
});

test('入参里每一层的文字都去掉；嵌套得再深也看完', () => {
  const input = { 姓名: '甲\u202E', 明细: [{ 事由: ['\u200B乙', 3, null, true] }] };
  stripInvisible(input);
  expect(input).toEqual({ 姓名: '甲', 明细: [{ 事由: ['乙', 3, null, true] }] });
  let deep: unknown = { 底: '\u200B丙' };
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  stripInvisible(deep);
  while (Array.isArray(deep)) deep = deep[0];
  expect(deep).toEqual({ 底: '丙' });
  for (const plain of [null, undefined, 1, '甲']) expect(() => stripInvisible(plain)).not.toThrow();
});

test('校验的话读得通：名称不重说一遍，问句、短语作名称也通', () => {
  const schema = z.object({
    code: text(5).describe('微信给的登录凭证，wx.login 取得'),
    how: text(5).describe('哪里记录得不准确、应当怎样记'),
    is: z.boolean().describe('是不是村'),
    kind: z.enum(['甲', '乙']).describe('种类'),
    id: uuid().describe('材料的编号'),
    reason: z.string().max(2, '缘由不能超过2字').describe('缘由'),
    list: z.array(z.string()).min(1).max(2).describe('各条'),
    mail: z.string().regex(/@/, '邮箱地址的格式不对').describe('工作邮箱'),
  });
  const good = {
    ...{ code: 'a', how: '乙', is: true, kind: '甲', reason: '甲', list: ['甲'], mail: '@' },
    id: 'c0ffee00-1234-4000-8000-00000000abcd',
  };
  const said = (change: object) => {
    const outcome = schema.safeParse({ ...good, ...change }, { reportInput: true });
    return outcome.success ? '' : explainInput(schema, outcome.error.issues, 'body').message;
  };
  expect(said({})).toBe('');
  const cases: [object, string][] = [
    [{ code: undefined }, '请填写「微信给的登录凭证」'],
    [{ how: ' ' }, '请填写「哪里记录得不准确、应当怎样记」'],
    [{ is: undefined }, '请选择「是不是村」'],
    [{ is: 1 }, '「是不是村」应为是或否'],
    [{ kind: undefined }, '请选择「种类」'],
    [{ kind: '丙' }, '「种类」不在可选范围内，请重新选择'],
    [{ id: 'x' }, '「材料的编号」格式不对'],
    [{ reason: '一二三' }, '「缘由」不能超过2字'],
    [{ list: [] }, '「各条」至少要有1项'],
    [{ list: ['1', '2', '3'] }, '「各条」至多2项'],
    [{ mail: 'x' }, '「工作邮箱」：邮箱地址的格式不对'],
  ];
  for (const [change, message] of cases) expect(said(change)).toBe(message);
});
