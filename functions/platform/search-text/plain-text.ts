const TABLE_RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?$/;

const plainLine = (line: string): string =>
  line
    .replace(/!?\[([^[\]]*)\]\([^()\n]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '')
    .replace(/\*\*|__|`|~~/g, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\\?\|/g, ' ')
    .replace(/\\([\\*_#[\]()>~`-])/g, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .trim();

/** 去掉 Markdown 记号，只留读得到的字；一行仍是一行，表格的格子之间留一个空格。 */
export const plainText = (markdown: string): string =>
  markdown
    .split(/\r?\n/)
    .filter((line) => !TABLE_RULE.test(line.trim()))
    .map(plainLine)
    .filter((line) => line !== '')
    .join('\n');
