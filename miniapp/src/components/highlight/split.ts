/** 一段文字，是否命中。 */
export interface TextPart {
  text: string;
  isHit: boolean;
}

const OPENING = '〔［【[（';
const CLOSING = '〕］】]）';

/** 一个字与搜索时归并成同样的写法：全角变半角，几种括号变圆括号，大写变小写；长度不变。 */
const plain = (character: string): string => {
  if (OPENING.includes(character)) return '(';
  if (CLOSING.includes(character)) return ')';
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const lower = half.toLowerCase();
  return lower.length === character.length ? lower : character;
};

const plainText = (text: string): string => text.split('').map(plain).join('');

/** 把文字按命中的词切成段；长词优先，不分大小写、全角半角、括号的写法；没有词时整段未命中。 */
export const splitByWords = (text: string, words: readonly string[]): TextPart[] => {
  const wanted = [...new Set(words.map((word) => plainText(word.trim())))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  const lower = plainText(text);
  const parts: TextPart[] = [];
  let start = 0;
  let at = 0;
  const push = (until: number, isHit: boolean) => {
    if (until > start) parts.push({ text: text.slice(start, until), isHit });
    start = until;
  };
  while (at < text.length) {
    const from = at;
    const hit = wanted.find((word) => lower.startsWith(word, from));
    if (hit === undefined) {
      at += 1;
    } else {
      push(at, false);
      at += hit.length;
      push(at, true);
    }
  }
  push(text.length, false);
  return parts;
};
