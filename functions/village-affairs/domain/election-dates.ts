import { addDays, type Day } from '@shared/law/day';

/** 已经发生的日期；没有为 undefined。 */
export interface ElectionFacts {
  readonly electionOn: Day;
  readonly publishedOn?: Day | undefined;
  readonly objectionOn?: Day | undefined;
}

export interface ElectionDates {
  readonly listBy: Day;
  readonly objectionUntil: Day;
  readonly decideBy: Day | null;
  readonly isListLate: boolean;
  readonly isObjectionLate: boolean;
  readonly explanation: readonly string[];
  readonly legalBasis: string;
}

const LIST_DAYS = 20;
const OBJECTION_DAYS = 5;
const DECISION_DAYS = 3;

/**
 * 选民名单的日期：选举日二十日前公布；公布之日起五日内可以申诉；收到申诉三日内处理。都是日历日，起算当日不计。
 * 依据：《村民委员会组织法》（2018年文本）第十四条。
 */
export const electionDates = ({
  electionOn,
  publishedOn,
  objectionOn,
}: ElectionFacts): ElectionDates => {
  const listBy = addDays(electionOn, -LIST_DAYS);
  const published = publishedOn ?? listBy;
  const objectionUntil = addDays(published, OBJECTION_DAYS);
  const decideBy = objectionOn === undefined ? null : addDays(objectionOn, DECISION_DAYS);
  return {
    listBy,
    objectionUntil,
    decideBy,
    isListLate: published > listBy,
    isObjectionLate: objectionOn !== undefined && objectionOn > objectionUntil,
    explanation: [
      `选举日${electionOn}的${LIST_DAYS}日前公布名单：最迟${listBy}。`,
      `自公布之日${published}起${OBJECTION_DAYS}日内可以申诉（当日不计）：到${objectionUntil}为止。`,
      ...(decideBy === null
        ? []
        : [`收到申诉之日${objectionOn ?? ''}起${DECISION_DAYS}日内处理：最迟${decideBy}。`]),
    ],
    legalBasis:
      '《村民委员会组织法》关于选民名单的规定，第十四条（条文按2018年文本；2025年修订后序号有变动）',
  };
};
