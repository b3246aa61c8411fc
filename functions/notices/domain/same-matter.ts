import type { NoticeCheck } from '@shared/contract/notice-parts';

/** 要比的文字。 */
export interface MatterText {
  readonly title: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
}

const BASIS = '泉鲤政办〔2020〕27号（政务公开与居务公开的相同事项，公开内容要对应一致）';

/** 带单位的数：钱、人、户、面积、比例、日子。 */
const FIGURE =
  /(\d{4}年\d{1,2}月\d{1,2}日)|(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万元|元|人|户|亩|平方米|公里|米|%|个工作日)/g;

interface Figure {
  /** 同一种量才比，如钱与钱。 */
  readonly measure: string;
  readonly amount: string;
  readonly shown: string;
}

const figureOf = ([shown, date, digits = '', unit = '']: RegExpMatchArray): Figure => {
  if (date !== undefined) return { measure: '日期', amount: date, shown };
  const number = Number(digits.replace(/,/g, ''));
  const [measure, amount] = unit === '万元' ? ['元', number * 10_000] : [unit, number];
  return { measure, amount: String(Math.round(amount * 100) / 100), shown };
};

const figuresIn = (matter: MatterText): Figure[] => {
  const elements = matter.contentElements.map(({ value }) => value);
  const text = [matter.title, matter.bodyMarkdown, ...elements].join('\n');
  return [...text.matchAll(FIGURE)].map(figureOf);
};

/**
 * 村里写了、政府的同一事项里没有的数；政府没有写过这一种量的不比。
 * @returns 村里写的样子，如“12000元”，不重复
 */
export const differingFigures = (own: MatterText, government: MatterText): string[] => {
  const known = figuresIn(government);
  const measures = new Set(known.map(({ measure }) => measure));
  const amounts = new Set(known.map(({ measure, amount }) => `${measure}/${amount}`));
  const differing = figuresIn(own).filter(
    ({ measure, amount }) => measures.has(measure) && !amounts.has(`${measure}/${amount}`),
  );
  return [...new Set(differing.map(({ shown }) => shown))];
};

/**
 * 指着一条政府信息的：那一条要还公开着，写到的数要对得上；对不上的提醒核对，不拦。
 * 依据：泉鲤政办〔2020〕27号。
 * @param government 所指的政府信息；已经不公开的为 null
 */
export const sameMatterChecks = (own: MatterText, government: MatterText | null): NoticeCheck[] => {
  const warn = (message: string): NoticeCheck[] => [
    { level: 'warn', field: 'mirrorsId', message, legalBasis: BASIS },
  ];
  if (!government) return warn('所对应的政府信息没有公开或者已经撤下，请另选一条或者不选');
  const differing = differingFigures(own, government);
  return differing.length === 0
    ? []
    : warn(
        `这些数在对应的政府信息“${government.title}”里没有，请核对：${differing.slice(0, 10).join('、')}`,
      );
};
