/** 不能放在行首的标点。 */
const NOT_FIRST = new Set('、，。；：）》〕！？”');

/** 一个字的宽度，以字号为单位：汉字与全角标点一个字，其余约半个字。 */
const widthOf = (character: string): number =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || '“”‘’—…'.includes(character) ? 1 : 0.56;

/** 按宽度折行；标点不放在行首、数字不拆开，宁可挤进上一行。 @param columns 一行多少个汉字 */
export const wrap = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const isFull = width + widthOf(character) > columns;
    const isInNumber = /\d/.test(character) && /\d$/.test(line);
    if (isFull && !NOT_FIRST.has(character) && !isInNumber && line !== '') {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += widthOf(character);
  }
  return line === '' ? lines : [...lines, line];
};
