const OPENING = '（(《“"‘【〔[';
const CLOSING = '）)》”"’】〕]';
const NUMBERING =
  /^\s*(?:[（(]?\d{1,2}[)）.．、]|[①-⑳]|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)\s*/;
const INLINE_NUMBERING = /(?<=^|[。；;，,\s])(?=\d{1,2}[.．、](?!\d))/;

/** 在括号、书名号、引号之外按分隔符切开。 */
const splitOutside = (text: string, isSeparator: (character: string) => boolean): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const character of text) {
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isSeparator(character)) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  return [...pieces, piece];
};

/** “申请条件、申请材料、申请流程、法定依据”这样的并列名词：四项以上、每项都短，没有“的”和其他标点。 */
const splitNouns = (text: string): string[] => {
  const pieces = splitOutside(text, (character) => character === '、');
  const isList =
    pieces.length >= 4 && pieces.every((piece) => piece.length <= 16 && !/[，。：:的]/.test(piece));
  return isList ? pieces : [text];
};

/**
 * 把“公开内容（要素）”一格拆成一个个要素：按分号、换行、编号，或四项以上的并列名词。
 * 字句一律照原文，只去掉编号和首尾空白。
 */
export const splitContentElements = (content: string): string[] => {
  const lines = splitOutside(content.replace(/\r\n?/g, '\n'), (character) =>
    '；;\n'.includes(character),
  ).flatMap((piece) => piece.split(INLINE_NUMBERING));
  const elements = lines
    .map((piece) =>
      piece
        .replace(NUMBERING, '')
        .replace(/[。；;]$/, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
  return elements.length === 1 ? splitNouns(elements[0] ?? '') : elements;
};
