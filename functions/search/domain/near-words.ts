import { otherWords } from './other-words';

const MOST = 24;
const LATIN = /^[a-z]{3,12}$/;

/** 一个词切成两截，各至少两个字；地名之后切开的在前。 */
const splits = (word: string, places: readonly string[]): string[][] => {
  const characters = Array.from(word);
  const all = Array.from({ length: Math.max(0, characters.length - 3) }, (_, index) => [
    characters.slice(0, index + 2).join(''),
    characters.slice(index + 2).join(''),
  ]);
  const isAtPlace = ([head = '']: string[]) => places.includes(head);
  return [...all.filter(isAtPlace), ...all.filter((parts) => !isAtPlace(parts))];
};

/** 一个词的各个短一些的片段，长的在前；至少两个字。拼音可以漏掉或多打一个字母。 */
const shorter = (word: string): string[][] => {
  const characters = Array.from(word);
  const size = characters.length;
  if (LATIN.test(word))
    return characters.map((_, index) => [word.slice(0, index) + word.slice(index + 1)]);
  const lengths = Array.from({ length: Math.max(0, size - 2) }, (_, index) => size - 1 - index);
  return lengths.flatMap((length) =>
    Array.from({ length: size - length + 1 }, (_, start) => [
      characters.slice(start, start + length).join(''),
    ]),
  );
};

/**
 * 没有搜到时可以换的几组词，近的在前：换个说法、去掉其中一个词、把一个长词断开、缩短。
 * @param words 已归并的词 @param places 本县的地名
 */
export const nearWords = (words: readonly string[], places: readonly string[]): string[][] => {
  const replaced = words.flatMap((word, index) =>
    otherWords(word).map((other) => words.map((each, at) => (at === index ? other : each))),
  );
  const fewer =
    words.length > 1 ? words.map((_, index) => words.filter((__, at) => at !== index)) : [];
  const [only = ''] = words;
  const looser = words.length > 1 ? [] : [...splits(only, places), ...shorter(only)];
  const sets = [...replaced, ...fewer, ...looser];
  const distinct = new Map(sets.map((set) => [set.join(' '), set]));
  distinct.delete(words.join(' '));
  return [...distinct.values()].slice(0, MOST);
};

/** 只留搜得到的，近的在前；已列的里面含有的短词不再列。 */
export const usefulWords = <T extends { readonly q: string; readonly count: number }>(
  counted: readonly T[],
  most: number,
): T[] => {
  const kept: T[] = [];
  for (const each of counted)
    if (each.count > 0 && kept.length < most && !kept.some(({ q }) => q.includes(each.q)))
      kept.push(each);
  return kept;
};
