import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { checkPermitted } from '../permitted-actions';

/** 认领：主办单位的一位经办人接手，其后由他拟写答复、报批。依据：《条例》第四十五条。 */
export const claim = ({ application, person }: Situation): Result<Decision> => {
  const permitted = checkPermitted('claim', application, person);
  if (!permitted.ok) return permitted;
  return ok({
    act: 'claim',
    change: { caseOfficerId: person.accountId },
    event: {},
    messages: [],
  });
};
