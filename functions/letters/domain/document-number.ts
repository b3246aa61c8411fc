import { ok, refused, type Result } from '@shared/result';

/** 文号的各部分。serial 每年从 1 起。 */
export interface DocumentNumberParts {
  readonly code: string;
  readonly year: number;
  readonly serial: number;
  readonly suffix: string;
}

const PLACES = ['{code}', '{year}', '{serial}', '{suffix}'] as const;
const OTHER_BRACKETS = /[[\]()（）【】［］<>《》〔〕]/;

const countOf = (text: string, part: string) => text.split(part).length - 1;

const patternProblem = (pattern: string): string | null => {
  const missing = ['{year}', '{serial}'].filter((place) => countOf(pattern, place) === 0);
  if (missing.length > 0) return `文号要有年份{year}和顺序号{serial}，缺${missing.join('、')}`;
  const repeated = PLACES.filter((place) => countOf(pattern, place) > 1);
  if (repeated.length > 0) return `文号的每个位置只能写一次，${repeated.join('、')}重复了`;
  if (!pattern.includes('〔{year}〕')) return '文号的年份要写在六角括号里：〔{year}〕，不用方括号';
  const rest = PLACES.reduce((text, place) => text.replace(place, ''), pattern).replace('〔〕', '');
  if (/[{}]/.test(rest)) return `文号的花括号里只能是${PLACES.join('、')}`;
  return OTHER_BRACKETS.test(rest) ? '文号除了年份的六角括号〔〕，不用别的括号' : null;
};

/**
 * 核对文号的写法：年份、顺序号必有且各一次，年份写在六角括号（U+3014、U+3015）里。
 * 拒绝：缺年份或者顺序号；重复；用了别的括号。没有条文，依公文惯例。
 */
export const checkPattern = (pattern: string): Result<string> => {
  const problem = patternProblem(pattern);
  return problem === null ? ok(pattern) : refused('ruleViolated', problem, { field: 'pattern' });
};

/** 按写法排出文号，如“明湖公复〔2026〕12号-补告”；各部分一次填入，互不影响。 */
export const formatDocumentNumber = (
  pattern: string,
  { code, year, serial, suffix }: DocumentNumberParts,
): string => {
  const parts: Readonly<Record<string, string>> = {
    code,
    year: String(year),
    serial: String(serial),
    suffix,
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, place: string) => parts[place] ?? whole);
};
