import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

/** 认领：主办单位的一位经办人接手，其后由他拟写答复、报批。依据：《条例》第四十五条。 */
export const claim = ({ person }: Situation): Result<Decision> => {
  return ok({
    act: 'claim',
    change: { caseOfficerId: person.accountId },
    messages: [],
  });
};
