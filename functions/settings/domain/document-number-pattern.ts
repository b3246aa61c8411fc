const PLACES = ['{code}', '{year}', '{serial}', '{suffix}'] as const;

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/**
 * 文号的写法有什么不对；没有问题为 null。
 * 年份、顺序号必有且各一次，年份写在六角括号里；别的括号不用。
 */
export const documentNumberProblem = (pattern: string): string | null => {
  const missing = ['{year}', '{serial}'].filter((place) => countOf(pattern, place) === 0);
  if (missing.length > 0) return `要有年份{year}和顺序号{serial}，缺${missing.join('、')}`;
  const repeated = PLACES.filter((place) => countOf(pattern, place) > 1);
  if (repeated.length > 0) return `每个位置只能写一次，${repeated.join('、')}重复了`;
  if (!pattern.includes('〔{year}〕')) return '年份要写在六角括号里：〔{year}〕';
  const rest = PLACES.reduce((text, place) => text.replace(place, ''), pattern).replace('〔〕', '');
  if (/[{}]/.test(rest)) return `花括号里只能是${PLACES.join('、')}`;
  if (/[[\]()（）【】［］<>《》〔〕]/.test(rest)) return '除了年份的六角括号〔〕，不用别的括号';
  return null;
};
