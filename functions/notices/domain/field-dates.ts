import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { checkFigures } from './finance-rules';

type Dated = Pick<NoticeFields, 'producedOn' | 'changedOn' | 'clarification' | 'progress'>;

/** 变更、澄清、进展的日期说得通：变更不早于生成、不晚于今天；原来的说法不晚于今天；进展的末日在今天以后。 */
export const checkDates = (
  { producedOn, changedOn, clarification, progress }: Dated,
  today: Day,
): Result<null> => {
  const wrong = (field: string, message: string) => refused('ruleViolated', message, { field });
  if (changedOn !== null && changedOn < producedOn)
    return wrong('changedOn', '「变更日期」不能早于生成日期，请核对');
  if (changedOn !== null && changedOn > today)
    return wrong('changedOn', '「变更日期」不能晚于今天，请核对');
  if (clarification !== null && clarification.claimedOn > today)
    return wrong('clarification.claimedOn', '「原来的说法出现的日期」不能晚于今天，请核对');
  return progress !== null && progress.until <= today
    ? wrong('progress.until', '「工作进展到哪天为止」应在今天以后，请核对')
    : ok(null);
};

/** 草稿的数目和日期都说得通：先看收支，再看日期。 */
export const checkFacts = (
  fields: Dated & Pick<NoticeFields, 'finance'>,
  today: Day,
): Result<null> => {
  const figures = checkFigures(fields, today);
  return figures.ok ? checkDates(fields, today) : figures;
};
