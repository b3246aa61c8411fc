const NOT_PLAIN = /[^\u0020-\u0040\u005c\u005e-\u007e\u4e00-\u9fff]/gu;
/** 文号的年份有几种括号，都归并成圆括号。 */
const BRACKETS = new Map<string, string>([
  ...Array.from('〔［【[', (bracket): [string, string] => [bracket, '(']),
  ...Array.from('〕］】]', (bracket): [string, string] => [bracket, ')']),
]);
const known = new Map<string, string>(BRACKETS);

/** 一个字的归并；归并后不是恰好一个字的保持原样，位置才不会错开。 */
const foldCharacter = (character: string): string => {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = /[\s\p{Cc}\p{Cs}]/u.test(character)
    ? ' '
    : character.normalize('NFKC').toLowerCase();
  const isOne = folded.length === character.length && Array.from(folded).length === 1;
  const kept = isOne ? (BRACKETS.get(folded) ?? folded) : character;
  known.set(character, kept);
  return kept;
};

/**
 * 归并文字，供检索比对：全角变半角，大写变小写，方括号、六角括号变圆括号，各种空白和控制字符变空格。
 * 归并前后长度相同，同一位置就是同一个字。
 */
export const fold = (text: string): string => text.replace(NOT_PLAIN, foldCharacter);
