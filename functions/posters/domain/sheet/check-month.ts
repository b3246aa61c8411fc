import type { Refusal } from '@shared/result';
import type { Day } from '@shared/law/day';
import { monthText } from '../poster/wording';

/** 还没有到的月份没有清单。@param month YYYY-MM */
export const checkMonth = (month: string, today: Day): Refusal | null =>
  month <= today.slice(0, 7)
    ? null
    : {
        code: 'ruleViolated',
        message: `还没有到${monthText(month)}，请选本月或者以前的月份`,
        field: 'month',
      };
