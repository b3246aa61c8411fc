const LONGEST = 100;

const plain = (line: string): string =>
  line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,2}[.、]\s*)/, '')
    .replace(/\*\*|__|`|~~/g, '')
    .trim();

/** 没有填内容概述时，取正文第一段的开头；表格和“各位村民：”这样的称呼不算。 */
export const summaryOf = (bodyMarkdown: string): string => {
  const lines = bodyMarkdown
    .split('\n')
    .filter((line) => !line.trim().startsWith('|'))
    .map(plain)
    .filter((line) => line !== '' && !(line.length <= 30 && /[：:]$/.test(line)));
  const [first = ''] = lines;
  if (first.length <= LONGEST) return first;
  const end = first.slice(0, LONGEST).search(/[。！？；][^。！？；]*$/);
  return end >= 20 ? first.slice(0, end + 1) : `${first.slice(0, LONGEST - 1)}…`;
};
