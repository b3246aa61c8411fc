import { ok, refused, type Result } from '@shared/result';

/** 密码至少这么长（字）。 */
export const MIN_PASSWORD = 12;
/** 密码至多这么长（字）。 */
export const MAX_PASSWORD = 200;
/** 至少有几个不同的字。 */
const MIN_DISTINCT = 5;
/** 顺着键盘、数字、字母表排的。 */
const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
];
/** 各种泄露名单里最常见的词根；去掉它们剩不下几个字的密码，一试就中。 */
const COMMON =
  /password|passw0rd|p@ssw0rd|p@ssword|admin(istrator)?|root|welcome|letmein|iloveyou|woaini|5201314|1314|qwerty|asdfgh|zxcvbn|minglan|mima|gongkai|zhengwu|system|test|guest|master|dragon|monkey|sunshine|princess|football|superman|changeme|default|secret|login|user|abc123|abcd|123456789|12345678|123456|12345|1234|123123|123|666666|888888|000000|111111|(19|20)\d\d/g;
const MIN_REST = 6;

const repeats = (text: string) => /^(.{1,6}?)\1+.{0,5}$/u.test(text);

const longestRun = (text: string): number => {
  let longest = 0;
  for (let start = 0; start < text.length; start += 1)
    for (let end = start + longest + 1; end <= text.length; end += 1) {
      const part = text.slice(start, end);
      if (!RUNS.some((run) => run.includes(part))) break;
      longest = end - start;
    }
  return longest;
};

const isGuessable = (text: string): boolean =>
  new Set(text).size < MIN_DISTINCT ||
  repeats(text) ||
  longestRun(text) > text.length - MIN_REST ||
  text.replace(COMMON, '').length < MIN_REST;

/**
 * 密码够不够好：够长，不含自己的账号、姓名，不是常见的、连着的、重复的。
 * 不要求大小写和符号，不要求定期换。依据：NIST SP 800-63B 第 3.1.1.2 条。
 * 拒绝：哪一样不够，写明怎样改。
 */
export const checkPassword = (
  password: string,
  { loginName, displayName }: { readonly loginName: string; readonly displayName: string },
): Result<null> => {
  const no = (message: string) => refused('ruleViolated', message, { field: 'password' });
  if (password.length < MIN_PASSWORD) return no(`密码太短，至少${MIN_PASSWORD}个字`);
  if (password.length > MAX_PASSWORD) return no(`密码太长，至多${MAX_PASSWORD}个字`);
  const text = password.normalize('NFKC').toLowerCase();
  const own = [loginName, displayName].filter((name) => name.length >= 2);
  if (own.some((name) => text.includes(name.toLowerCase())))
    return no('密码里不要有自己的账号、姓名，请换一个');
  return isGuessable(text)
    ? no('这个密码太常见，容易被猜中；请用几个不相干的词连起来，或者让浏览器生成一个')
    : ok(null);
};
