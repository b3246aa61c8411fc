import { readClause } from './clause';
import type { ReadClause } from './clauses/rule';
import { withHolidays, withoutHolidays, type HolidayWords } from './holidays';
import { clausesOf, normalised, withoutDeference } from './normalise';
import type { TimeLimit, TimeLimitPart } from './time-limit';

/** 只是说明条件、场所的话，不是时限。 */
const CONDITION = /的$|定期公开$/;
/** “除行政处罚信息外”说的是管哪些信息；说节假日的不在此列。 */
const EXCEPT = /^除(?!.*(?:[节假休]|另有规定))(.+?)[之以]?外$/;
const PLACE = /^在.{1,12}(?:公开|公示|公布)$/;

/** 时限里的数不会大到几年、几十年，也不会是零；这样的多半是写错了，要问。 */
const LARGEST = 1000;
const isSane = (n: number | undefined): boolean => n === undefined || (n >= 1 && n <= LARGEST);

interface Reading {
  readonly read: readonly ReadClause[];
  readonly unread: readonly string[];
}

const readAll = (clauses: readonly string[]): Reading => {
  const read: ReadClause[] = [];
  const unread: string[] = [];
  let condition = '';
  for (const clause of clauses) {
    const found = readClause(clause);
    if (found && isSane(found.part.n)) {
      const scope = condition === '' ? {} : { scope: condition };
      read.push({ ...found, part: { ...scope, ...found.part } });
      condition = '';
    } else if (EXCEPT.test(clause)) condition = '其他信息';
    else if (CONDITION.test(clause))
      condition = clause.replace(/^一般/, '').replace(/定期公开$/, '');
    else if (!PLACE.test(clause)) unread.push(clause);
  }
  return { read, unread };
};

/** 关于节假日的话用到各部分上；一部分也没有读出来的，这些话也算没有读懂。 */
const applied = ({ read, unread }: Reading, words: readonly HolidayWords[]): Reading => ({
  read: read.map((each) => withHolidays(each, words)),
  unread: read.length > 0 ? unread : [...unread, ...words.map(({ phrase }) => phrase)],
});

const headline = (parts: readonly TimeLimitPart[]) => {
  const first = parts.find(({ n }) => n !== undefined) ?? parts[0];
  const single = parts.length === 1 || first?.n !== undefined;
  if (first === undefined || !single) return {};
  const { n, period, from } = first;
  return {
    ...(n === undefined ? {} : { n }),
    ...(period === undefined ? {} : { period }),
    ...(from === undefined ? {} : { from }),
  };
};

/** 两种并列而不知取哪一种：只有“及时”“长期”，没有日数。 */
const isVague = (parts: readonly TimeLimitPart[]): boolean =>
  parts.length > 1 && parts.every(({ n, scope }) => n === undefined && scope === undefined);

const questionsOf = ({ read, unread }: Reading, parts: readonly TimeLimitPart[]): string[] => [
  ...unread.map((clause) => `“${clause}”没有读懂，请确认`),
  ...new Set(read.flatMap(({ question }) => (question === undefined ? [] : [question]))),
  ...(isVague(parts) ? ['几种时限并列，请确认用哪一种'] : []),
  ...(read.length === 0 && unread.length === 0 ? ['没有写公开时限，请写明'] : []),
];

/**
 * 公开时限的一句话 → 它的意思。读不懂的原样保留，种类为 unknown，并写明要确认什么。
 * 依据：《政府信息公开条例》第二十六条；各地标准目录的通常写法。
 * @param phrase “公开时限”一栏的原文
 */
export const parseTimeLimit = (phrase: string): TimeLimit => {
  const { text, defersToLaw } = withoutDeference(normalised(phrase));
  const { text: plain, words } = withoutHolidays(text);
  const reading = applied(readAll(clausesOf(plain)), words);
  const parts = reading.read.map(({ part }) => part);
  const kind = parts.length > 1 ? 'composite' : (parts[0]?.kind ?? 'unknown');
  return {
    phrase,
    kind,
    ...headline(parts),
    parts,
    defersToLaw,
    questions: questionsOf(reading, parts),
  };
};
