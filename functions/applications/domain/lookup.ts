import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import {
  citizenIdProblem,
  creditCodeProblem,
  normaliseCitizenId,
  normaliseCreditCode,
} from '@shared/validation';
import type { Person } from './application';

/** 要找谁的，为什么找。 */
export interface Lookup {
  readonly identityNumber: string;
  readonly purpose: string;
}

/** 连着十一位以上的号码：手机号、证件号码。 */
const LONG_NUMBER = /\d{11}/;

/**
 * 整理成登记时的写法；只认完整、校验位对得上的号码，不能拿半截号码去试。
 * 拒绝：badInput，号码不对；用途里写了号码（用途会留在审计里）。
 * 依据：《个人信息保护法》第六条、第五十一条。
 */
export const checkLookup = ({ identityNumber, purpose }: Lookup, today: Day): Result<string> => {
  const problem = citizenIdProblem(identityNumber, today);
  const number =
    problem === undefined
      ? normaliseCitizenId(identityNumber)
      : normaliseCreditCode(identityNumber);
  if (problem !== undefined && creditCodeProblem(identityNumber) !== undefined)
    return refused('badInput', `${problem}；单位请填完整的统一社会信用代码`, {
      field: 'identityNumber',
    });
  return normaliseCitizenId(purpose).includes(number) || LONG_NUMBER.test(purpose.normalize('NFKC'))
    ? refused('badInput', '用途会留在记录里，请不要写申请人的号码', { field: 'purpose' })
    : ok(number);
};

/** 找哪些单位的：公开办全县（null）；经办人只找本单位的，没有单位的一件也没有（空串）。 */
export const lookupPlace = ({ roles, organisationId }: Person): string | null =>
  roles.includes('disclosureOffice') ? null : (organisationId ?? '');
