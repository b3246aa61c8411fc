import type { NoticeFields } from '@shared/contract/notice-draft-view';
import { yuanOf } from '@shared/finance/money';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { checkLines } from './finance/check-lines';

/**
 * 数目和日期说得通：收入、支出不为负，期末结余等于期初加收入减支出，明细逐行算得上，制作日期不晚于今天。
 * 依据：《村民委员会组织法》第三十一条：应当保证所公布事项的真实性。
 */
export const checkFigures = (
  { finance, producedOn }: Pick<NoticeFields, 'finance' | 'producedOn'>,
  today: Day,
): Result<null> => {
  const wrong = (field: string, message: string) => refused('ruleViolated', message, { field });
  if (producedOn > today) return wrong('producedOn', '「制作日期」不能晚于今天，请核对');
  if (!finance) return ok(null);
  if (finance.incomeFen < 0)
    return wrong('finance.incomeFen', '「收入」不能是负数；退回、冲减的请记在支出里');
  if (finance.expenseFen < 0)
    return wrong('finance.expenseFen', '「支出」不能是负数；退回、冲减的请记在收入里');
  const balance = finance.openingFen + finance.incomeFen - finance.expenseFen;
  return balance === finance.balanceFen
    ? checkLines(finance, producedOn)
    : wrong(
        'finance.balanceFen',
        `「期末结余」应是期初结余加收入减支出，算得${yuanOf(balance)}元，填的是${yuanOf(finance.balanceFen)}元，请核对`,
      );
};
