import { ok, refused, type Result } from '@shared/result';
import { applicationStates } from '@shared/vocabulary/application-state';
import type { ApplicantDetails } from './applicant-rules';
import type { Application, Person } from './application';
import { isFinished } from './states';
import { barredBecauseOfWho } from './who';

const LEGAL_BASIS = '《个人信息保护法》第五条、第五十一条';

/**
 * 此人此刻可否看申请人的完整信息：公开办可以；认领的经办人在办理中和答复后（送达）可以。
 * 拒绝：notPermittedNow，写明缘由。依据：《个人信息保护法》第五条、第五十一条。
 */
export const checkReveal = (application: Application, person: Person): Result<null> => {
  const no = (message: string) => refused('notPermittedNow', message, { legalBasis: LEGAL_BASIS });
  if (person.roles.includes('disclosureOffice')) return ok(null);
  const barred = barredBecauseOfWho('claimingOfficer', application, person);
  if (barred !== undefined) return no(barred);
  const { state } = application;
  return isFinished(state) && state !== 'replied'
    ? no(`这件申请现在是“${applicationStates.labels[state]}”，不再需要申请人的联系方式`)
    : ok(null);
};

/**
 * 用途会记入审计，审计里不得有个人信息。@param others 别的人的姓名，如代办人
 * 拒绝：badInput，用途里写了申请人的姓名、号码或者地址。依据：《个人信息保护法》第六条。
 */
export const checkPurpose = (
  purpose: string,
  details: ApplicantDetails,
  others: readonly string[] = [],
): Result<null> => {
  const { name, identityNumber, contactPerson, phone, email, address } = details;
  const written = purpose.toLowerCase();
  const own = [name, identityNumber, contactPerson, phone, email, address];
  const isMentioned = [...own, ...others].some(
    (value) => value !== '' && written.includes(value.toLowerCase()),
  );
  return isMentioned
    ? refused('badInput', '用途会留在记录里，请不要写申请人、代办人的姓名、号码和地址', {
        field: 'purpose',
      })
    : ok(null);
};
