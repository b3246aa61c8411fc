import { knownChannel } from './channel-names';
import { compact } from './plain-text';

const ENDS = /^[;；:：,，、。.\s]+|[;；:：,，、。.\s_＿]+$/gu;
const NUMBERING = /^(?:\d{1,2}[.．、)）](?!\d)|[①-⑳]|[（(]\d{1,2}[)）])/u;

const clean = (text: string): string =>
  compact(text.replace(ENDS, ''))
    .replace(NUMBERING, '')
    .replace(/^其他[:：](.+)$/u, '其他（$1）');

/** 写成规范名称；不认得的去掉空白后照原样。 */
export const channelName = (text: string): string => {
  const name = clean(text);
  return knownChannel(name) ?? name;
};

/** 一个名称至多断成几段。 */
const MOST_PIECES = 16;

/** 几段连起来是一个认得的名称时并成一段（词中间断了行、空了格），尽量多并。 */
const joinKnown = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let at = 0;
  while (at < words.length) {
    let end = Math.min(words.length, at + MOST_PIECES);
    while (end > at + 1 && knownChannel(clean(words.slice(at, end).join(''))) === undefined)
      end -= 1;
    joined.push(words.slice(at, end).join(''));
    at = end;
  }
  return joined;
};

/** 括号里的分隔符不拆。 */
const splitBy = (text: string, separator: RegExp): string[] =>
  text
    .split(new RegExp(`(?:${separator.source})(?![^（(]{0,200}[)）])`, 'u'))
    .filter((piece) => clean(piece) !== '');

/** 认得的整段不拆；否则依次按分号逗号、顿号、空白、斜线拆，拆开的要有认得的才拆斜线。 */
const pieces = (text: string): string[] => {
  if (knownChannel(clean(text)) !== undefined) return [text];
  return joinKnown(splitBy(text, /[\s\u3000]+/u)).flatMap((word) => {
    if (knownChannel(clean(word)) !== undefined) return [word];
    const parts = splitBy(word, /、/u);
    if (parts.length > 1) return joinKnown(parts).flatMap(pieces);
    const halves = splitBy(word, /[/／]/u);
    return halves.length > 1 && halves.every((half) => knownChannel(clean(half)) !== undefined)
      ? halves
      : [word];
  });
};

/** 一串没有方框的渠道，一个个拆开，写成规范名称。 */
export const plainChannels = (text: string): string[] => {
  const named = splitBy(text, /[;；,，。]+|[:：](?=[^\s])/u)
    .flatMap(pieces)
    .map(channelName)
    .filter((name) => name !== '');
  return [...new Set(named)];
};
