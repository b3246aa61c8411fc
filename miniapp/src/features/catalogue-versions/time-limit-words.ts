import { parseTimeLimit, type TimeLimitPart } from '@shared/law/time-limit';

const withScope = ({ scope }: TimeLimitPart, words: string): string =>
  scope === undefined ? words : `${scope}：${words}`;

const since = ({ from, isBefore }: TimeLimitPart): string => {
  if (from === undefined) return isBefore === true ? '提前' : '';
  return isBefore === true ? `${from}之前` : `自${from}之日起`;
};

const daysText = (part: TimeLimitPart, unit: string): string =>
  `${since(part)}${String(part.n ?? '')}${unit}${part.isBefore === true ? '' : '内'}公开`;

const immediateText = ({ from, isSameDay, isBefore }: TimeLimitPart): string => {
  if (isBefore === true) return '事前公开';
  if (isSameDay !== true) return '及时公开，没有写明几天';
  return from === undefined ? '当日公开' : `${from}的当日公开`;
};

const periodText = ({ n = 1, period = '' }: TimeLimitPart, phrase: string): string => {
  if (period.endsWith('工作日')) return `每${period.replace('工作日', '个工作日')}公开一次`;
  const unit = period.replace(/^每/, '');
  const isTimes = /次\/|至少.*次/.test(phrase);
  if (isTimes) return `每${unit}公开${String(n)}次`;
  const counted = unit === '月' ? `${String(n)}个月` : `${String(n)}${unit}`;
  return n === 1 ? `每${unit}公开一次` : `每${counted}公开一次`;
};

const publicityText = ({ n, unit }: TimeLimitPart): string =>
  `公示${String(n ?? '')}${unit === 'workingDays' ? '个工作日' : '日'}`;

const partText = (part: TimeLimitPart, phrase: string): string => {
  switch (part.kind) {
    case 'workingDays':
      return daysText(part, '个工作日');
    case 'calendarDays':
      return daysText(part, '日');
    case 'immediate':
      return immediateText(part);
    case 'periodic':
      return periodText(part, phrase);
    case 'longTerm':
      return '长期公开';
    case 'byDate':
      return part.from === undefined
        ? '某日以前公开'
        : `${part.period === '每年' ? '每年' : ''}${part.from}以前公开`;
    case 'publicity':
      return publicityText(part);
    case 'unknown':
      return '没有读懂';
  }
};

/** 公开时限读成了什么。 */
export interface TimeLimitWords {
  /** 各部分的意思，一句一条。 */
  readonly meanings: readonly string[];
  /** 要请人确认的话。 */
  readonly questions: readonly string[];
}

/** 公开时限的原文读作什么、要确认什么；没有写的，两样都空。@param phrase 公开时限的原文 */
export const timeLimitWords = (phrase: string): TimeLimitWords => {
  if (phrase.trim() === '') return { meanings: [], questions: [] };
  const { parts, defersToLaw, questions } = parseTimeLimit(phrase);
  const meanings = parts
    .filter(({ kind }) => kind !== 'unknown')
    .map((part) => withScope(part, partText(part, phrase)));
  return {
    meanings: defersToLaw ? [...meanings, '法律法规另有规定的，从其规定'] : meanings,
    questions,
  };
};
