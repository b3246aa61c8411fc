import { fold } from './fold';

const SENTENCE_END = /[。！？；\n]/;
const MARGIN = 30;

const firstHit = (folded: string, words: readonly string[]): number =>
  words
    .map((word) => folded.indexOf(word))
    .filter((at) => at >= 0)
    .reduce((first, at) => Math.min(first, at), Number.POSITIVE_INFINITY);

/** 不把一个代理对从中间切开。 */
const safe = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

const startOf = (text: string, hit: number, length: number): number => {
  const from = Math.max(0, hit - MARGIN);
  for (let at = hit - 1; at >= from; at -= 1) if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  return hit <= MARGIN ? 0 : safe(text, Math.max(from, Math.min(from, text.length - length)));
};

const endOf = (text: string, start: number, length: number): number => {
  const limit = Math.min(text.length, start + length);
  if (limit === text.length) return limit;
  for (let at = limit - 1; at > start + length * 0.75; at -= 1)
    if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  return safe(text, limit);
};

/**
 * 第一处命中前后的片段，尽量从一句的开头到一句的结尾；没有命中时取开头。
 * @param words 已归并的词 @param length 片段的大致字数
 */
export const snippetOf = (text: string, words: readonly string[], length = 80): string => {
  const hit = firstHit(fold(text), words);
  const start = Number.isFinite(hit) && text.length > length ? startOf(text, hit, length) : 0;
  const end = endOf(text, start, length);
  const cut = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return `${start > 0 ? '…' : ''}${cut}${end < text.trimEnd().length ? '…' : ''}`;
};
