// 坏的值：什么都可能填进来的字、数、结构。
import fc from 'fast-check';

/** 只会出现在坏的输入里的一句；日志里看见它，就是把输入写进了日志。 */
export const ECHO = '欧阳漏进日志19900000093';

const TEXTS = [
  '',
  ' ',
  ECHO,
  '\u0000',
  '有\u0000空字符',
  '\ud800',
  '\udfff尾',
  '\ufffe\uffff',
  '\u202e倒着写\u202c',
  '\u200b\u200d\ufeff',
  '👨‍👩‍👧‍👦🇨🇳',
  'e\u0301\u0301\u0301\u0301',
  '９９９９９９１９９００１０１１２３８',
  "' or 1=1 --",
  "'; drop table applications; --",
  '") or pg_sleep(3) --',
  '\\',
  '%',
  '_%_%_',
  '%s%n%x',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%c0%ae%c0%ae',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></description><script/>',
  '[点我](javascript:alert(1))',
  '![](http://127.0.0.1:1/x.png)',
  '{{7*7}}',
  '${7*7}',
  '<%= 7*7 %>',
  '{{constructor.constructor("return 1")()}}',
  '=1+1',
  '+cmd|calc!A0',
  '@sum(a1)',
  'a\r\nset-cookie: x=1',
  'true',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '-1',
  '0',
  '1e309',
  '0x10',
  '9007199254740993',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '-271821-04-20',
  '+275760-09-13',
  '9999-12-31',
  '2026-02-29T25:61:61Z',
  '99999-01-01',
  '2026-11-20T02:00:00+99:99',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'minghu',
  'yanhu',
];

const NUMBERS = [
  0, -0, -1, 1, 0.1, -0.5, 32767, 65536, 2147483647, 2147483648, -2147483649, 4294967296,
  9007199254740991, 9007199254740992, 1e15, 1e16, 1e21, 1e300, 5e-324, -1e308,
];

const nested = (depth: number, leaf: unknown): unknown => {
  let value = leaf;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

/** 原型上的名字当作自有的键。 */
const poison = (key: string): unknown =>
  JSON.parse(`{"${key}":{"isAdmin":true,"roles":["disclosureOffice"]},"length":-1,"toString":1}`);

const structures: readonly (() => unknown)[] = [
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => nested(30, 1),
  () => nested(2000, 'x'),
  () => poison('__proto__'),
  () => poison('constructor'),
  () => poison('prototype'),
  () => Array.from({ length: 300 }, (_, index) => index),
  () => Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${String(index)}`, ''])),
  () => '长'.repeat(1001),
  () => 'x'.repeat(20_001),
  () => 'a'.repeat(200_000),
  () => '-'.repeat(5000) + '1',
  () => '| '.repeat(3000),
  () => '('.repeat(3000),
];

/** 任意一个坏的值。 */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...structures).map((make) => make()) },
);

/** 坏的键。 */
export const hostileKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'isAdmin',
  'roles',
  'regionId',
  'accountId',
  '$where',
  '',
  '键',
  'a'.repeat(300),
);
