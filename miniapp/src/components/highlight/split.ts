/** 一段文字，是否命中。 */
export interface TextPart {
  text: string;
  isHit: boolean;
}

/** 把文字按命中的词切成段；长词优先，不区分大小写；没有词时整段未命中。 */
export const splitByWords = (text: string, words: readonly string[]): TextPart[] => {
  const wanted = [...new Set(words.map((word) => word.trim().toLowerCase()))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  const lower = text.toLowerCase();
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
