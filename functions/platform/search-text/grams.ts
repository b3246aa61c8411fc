import { joinDocumentNumbers } from './document-number';
import { fold } from './fold';

/** 一段文字里出现的单字与二元字组（不跨空白），去重。 */
export const gramsOf = (text: string): string[] => {
  const grams = new Set<string>();
  for (const run of fold(text).split(/\s+/)) {
    const characters = Array.from(run);
    characters.forEach((character, index) => {
      grams.add(character);
      const next = characters[index + 1];
      if (next !== undefined) grams.add(character + next);
    });
  }
  return [...grams];
};

/** 一个词要命中，文档必须含有的字组：一个字就是它自己，多个字是各个二元字组。 */
export const gramsOfWord = (word: string): string[] => {
  const characters = Array.from(fold(word));
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((next, index) => (characters[index] ?? '') + next))];
};

/** 按空白切成词并归并、去重；AND 的关系。文号里的空格不算隔开。 */
export const wordsOf = (query: string): string[] => [
  ...new Set(
    joinDocumentNumbers(fold(query))
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
];

/** LIKE 的“包含”模式，通配符按字面。 */
export const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/** LIKE 的“有一段以此开头”模式：各段之间是空格，整个文字前面另加一个空格。 */
export const prefixPattern = (word: string): string => `% ${likePattern(word).slice(1)}`;
