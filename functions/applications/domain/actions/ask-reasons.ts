import { chineseDay, type Day } from '@shared/law/day';
import { cite, PERIODS } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { toApplicant } from '../letter-orders';

export interface AskReasonsInput {
  readonly finding: string;
  readonly until: Day | null;
  /** 由读库得到：本自然月内这位申请人的件数。 */
  readonly itemsInMonth: number;
}

/**
 * 要求说明理由：申请的数量、频次明显超过合理范围的；要求说明理由不影响答复期限。
 * 拒绝：说明理由的期限不在今天以后。
 * 依据：《条例》第三十五条。
 */
export const askReasons = (
  { application, calendar, today }: Situation,
  { finding, until: chosen, itemsInMonth: requestsThisMonth }: AskReasonsInput,
): Result<Decision> => {
  const until = chosen ?? calendar.workingDaysAfter(today, PERIODS.reasons.amount).day;
  if (until <= today)
    return refused('ruleViolated', '说明理由的期限应当在今天以后', {
      field: 'until',
      legalBasis: cite('disclosureRegulation', '第三十五条'),
    });
  const number = application.registrationNumber;
  return ok({
    act: 'askReasons',
    change: {},
    tracks: [{ track: 'reasonsAsked', on: today, until }],
    note: finding,
    letters: [
      toApplicant('reasonsLetter', application, {
        count: requestsThisMonth,
        finding,
        untilDay: until,
      }),
    ],
    messages: [
      {
        to: 'applicant',
        title: '请说明申请的理由',
        body: `请在${chineseDay(until, Number(today.slice(0, 4)))}以前就${number}说明理由，见告知书。`,
      },
    ],
  });
};
