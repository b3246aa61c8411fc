const LONGEST = 120;

const plain = (line: string): string =>
  line
    .replace(/\*\*/g, '')
    .replace(/^#+\s*/, '')
    .replace(/^\s*(?:[-*]|\d{1,2}[.．、])\s*/, '')
    .replace(/^[一二三四五六七八九十]+、/, '')
    .trim();

const isTable = (line: string): boolean => line.trim().startsWith('|');
/** “各位村民：”这样的称呼，不作概述。 */
const isSalutation = (line: string): boolean => line.length <= 30 && /[：:]$/.test(line);

/** 会议纪要开头的“时间：”“应到：”几行，不作概述。 */
const isMinutesHeading = (line: string): boolean =>
  /^(?:时间|地点|主持|记录|应到|实到|出席|列席)[：:]/.test(line);

const firstSentences = (line: string): string => {
  const sentences = line.match(/[^。！？]*[。！？]?/g) ?? [];
  let summary = '';
  for (const sentence of sentences) {
    if (summary !== '' && summary.length + sentence.length > 80) break;
    summary += sentence;
  }
  return summary.length <= LONGEST ? summary : `${summary.slice(0, LONGEST - 1)}…`;
};

/** 由正文得出内容概述：第一段的开头一两句，不含表格、称呼。正文须是已隐去号码的。 */
export const summarise = (bodyMarkdown: string): string => {
  const lines = bodyMarkdown
    .split('\n')
    .filter((line) => !isTable(line))
    .map(plain)
    .filter((line) => line !== '' && !isSalutation(line) && !isMinutesHeading(line));
  return firstSentences(lines.find((line) => line.length >= 20) ?? lines[0] ?? '');
};
