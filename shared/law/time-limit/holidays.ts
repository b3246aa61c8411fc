import type { ReadClause } from './clauses/rule';
import type { TimeLimitPart } from './time-limit';

/** 时限里关于节假日的话：excluded 不算在内，rolls 最后一天顺延，keeps 不顺延。 */
export interface HolidayWords {
  readonly effect: 'excluded' | 'rolls' | 'keeps';
  /** 双休日也写明了。 */
  readonly coversWeekends: boolean;
  readonly phrase: string;
}

const REST = '(?:国家)?(?:法定)?的?(?:节假日|休息日|双休日|公休日|周末|节日)';
const LIST = `${REST}(?:(?:[、和及或与]|以及)${REST})*`;
const EXCLUDED = `(?:不含|不包括|不包含|不计|扣除|除去|剔除|除)${LIST}(?:之外|以外|外)?|遇?${LIST}均?(?:除外|不计算?(?:在内)?|不算(?:在内)?|不包括在内)`;
const MET = `(?:最后1?[日天])?(?:含|如?遇到?|逢|如为|为|是)?(?:${LIST})的?,?则?`;
const ROLLS = `${MET}(?:依次|相应|自动|往后|向后)?顺延(?:至?(?:节后|其后|之后|下)的?第?[1首]?个?工作日)?`;
const KEEPS = `${MET}不(?:再)?顺延`;
const KINDS = [
  ['keeps', KEEPS],
  ['rolls', ROLLS],
  ['excluded', EXCLUDED],
] as const;

/** 把关于节假日的话从时限里取出来；没有的 words 为空。@param text 归一后的时限 */
export const withoutHolidays = (text: string): { text: string; words: HolidayWords[] } => {
  const words: HolidayWords[] = [];
  let rest = text;
  for (const [effect, pattern] of KINDS)
    rest = rest.replace(
      new RegExp(`\\((${pattern})\\)|(?:^|[,;.])(${pattern})(?=$|[,;.])`, 'g'),
      (_, aside: string | undefined, clause: string | undefined) => {
        const phrase = aside ?? clause ?? '';
        words.push({ effect, phrase, coversWeekends: /双休日|休息日|公休日|周末/.test(phrase) });
        return '';
      },
    );
  return { text: rest.replace(/^[,;.]+|[,;.]+$/g, ''), words };
};

const asked = ({ phrase }: HolidayWords, why: string): string => `“${phrase}”${why}，请确认`;

const excluded = (part: TimeLimitPart, words: HolidayWords): ReadClause => {
  const question = words.coversWeekends
    ? {}
    : { question: asked(words, '没有说双休日算不算，暂按工作日') };
  if (part.kind === 'workingDays') return { part };
  if (part.kind === 'calendarDays') return { part: { ...part, kind: 'workingDays' }, ...question };
  if (part.kind !== 'publicity') return { part, question: asked(words, '没有读懂') };
  return part.unit === 'workingDays'
    ? { part }
    : { part: { ...part, unit: 'workingDays' }, ...question };
};

const rolled = (part: TimeLimitPart, words: HolidayWords): ReadClause => {
  // 按工作日计的不会落在节假日，按日计的最后一日本来就顺延。
  if (part.kind === 'workingDays' || part.kind === 'calendarDays') return { part };
  if (part.kind === 'byDate') return { part: { ...part, rolls: true } };
  return part.kind === 'publicity' && part.unit === 'workingDays'
    ? { part }
    : { part, question: asked(words, '没有读懂') };
};

const kept = (part: TimeLimitPart, words: HolidayWords): ReadClause =>
  part.kind === 'byDate' || part.kind === 'workingDays'
    ? { part }
    : { part, question: asked(words, '与期限最后一日遇休息日顺延的规定不同') };

const EFFECTS = { excluded, rolls: rolled, keeps: kept } as const;

/**
 * 节假日的话用到读出的一部分上：按日计又不算节假日的，就是按工作日计；某日以前的遇节假日顺延。
 * 说不准的照样用，并写明要确认什么。依据：《民法典》第二百零三条。
 */
export const withHolidays = (read: ReadClause, words: readonly HolidayWords[]): ReadClause =>
  words.reduce<ReadClause>((so, each) => {
    const next = EFFECTS[each.effect](so.part, each);
    const questions = [so.question, next.question].filter((one) => one !== undefined);
    return questions.length === 0
      ? { part: next.part }
      : { part: next.part, question: questions.join('；') };
  }, read);
