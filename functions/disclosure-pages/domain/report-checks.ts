import type { ReportFinding } from '@shared/contract/annual-report-acts';
import type { ReportContent } from '@shared/contract/annual-reports';
import type { Day } from '@shared/law/day';
import { reportTexts } from '@shared/vocabulary/annual-report';
import type { ReportFigures, TableViolation } from '../ports';
import { differsFrom } from './report-content';

/** 核对要看的几样。 */
export interface ReportFacts {
  readonly content: ReportContent;
  readonly figures: ReportFigures;
  readonly violations: readonly TableViolation[];
  readonly year: number;
}

const blocking = (message: string): ReportFinding => ({ message, isBlocking: true });

/**
 * 发布以前的核对：统计期满、六个部分齐全、各表逐列勾稽、与系统统计不同的写明原因。
 * 依据：《条例》第四十九条、第五十条，国办公开办函〔2021〕30号。
 */
export const reportFindings = (
  { content, figures, violations, year }: ReportFacts,
  today: Day,
): ReportFinding[] => [
  ...(Number(today.slice(0, 4)) > year
    ? []
    : [blocking(`${String(year)}年还没有过完，统计期满以后才能发布`)]),
  ...reportTexts.values
    .filter((key) => content.texts[key] === '')
    .map((key) => blocking(`“${reportTexts.labels[key]}”还没有写；没有的请写“无”`)),
  ...violations.map(({ message }) => blocking(message)),
  ...(differsFrom(content, figures)
    ? [
        content.adjustmentNote === ''
          ? blocking('表中的数字与系统统计的不同，请写明原因，或者重新按办件记录填写')
          : { message: `与系统统计的不同：${content.adjustmentNote}`, isBlocking: false },
      ]
    : []),
];
