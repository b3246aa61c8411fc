const DIGITS = '零一二三四五六七八九';

/** 中文数目（一百以内）→ 数；不是数目得 NaN。 */
const chineseNumber = (text: string): number => {
  const [tens, ones] = text.replaceAll('两', '二').split('十');
  if (ones === undefined) return DIGITS.indexOf(tens ?? '');
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens ?? '');
  return ten * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
};

const NUMBER_WORD = /[一二两三四五六七八九十]+(?=个?(?:工作日|月|周|日|天|年|次|季度))/g;
const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '。': '.',
  '（': '(',
  '）': ')',
  '：': ':',
  '／': '/',
};

/** “不超过20个工作日”就是“20个工作日内”；“最长不超过三个月”是周期，不在此列。 */
const AT_MOST =
  /(?:一般|原则上)?(?:最迟|最长|至多)?(?:应当?)?不(?:得|能)?超过(\d+(?:个?工作日|日|天))(?:[以之]?内)?/g;

/** 归一：全角标点与数字变半角，去空白，中文数目变数字。 */
export const normalised = (phrase: string): string =>
  phrase
    .replace(/[，；。（）：／]/g, (mark) => HALF[mark] ?? mark)
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(NUMBER_WORD, (word) => String(chineseNumber(word)))
    .replace(AT_MOST, '$1内')
    .replace(/[.;,]+$/, '');

const DEFERRING =
  /除(?:相关|国家)?(?:法律|法规|政策)[^,;()]*另有规定的?[之以]?外,?|[,;.(]?(?:相关)?(?:法律|法规|政策)[^,;()]*另有规定(?:的)?,?(?:应)?(?:从其规定|除外)\)?/g;

/** 去掉“法律法规另有规定的从其规定”，并说有没有。 */
export const withoutDeference = (text: string): { text: string; defersToLaw: boolean } => {
  const stripped = text.replace(DEFERRING, '').replace(/[.;,]+$/, '');
  return { text: stripped, defersToLaw: stripped !== text };
};

const ASIDE = /\(([^()]*(?:[,;]|\d+次)[^()]*)\)/g;
const PARALLEL =
  /^((?:长期|永久|常年|随时|及时|实时)公开)、((?:长期|永久|常年|随时|及时|实时)公开)$/;

/** 分成一句一句：括号里成句的、“或”连着两种时限的也分开。 */
export const clausesOf = (text: string): readonly string[] =>
  text
    .replace(ASIDE, ',$1')
    .replace(PARALLEL, '$1,$2')
    .replace(/(^|;)\d+\.(?=\D)/g, '$1')
    .split(/[,;.]|(?<=[月内前次])或/)
    .map((clause) => clause.replace(/^[①-⑳]/, '').trim())
    .filter((clause) => clause !== '');
