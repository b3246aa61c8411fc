import type { InputOf } from '@shared/contract/endpoint';
import type { downloadRegister } from '@shared/contract/register-book';
import { todayInShanghai } from '../../platform/calendar';
import type { Occasion, RegisterFilter } from '../ports';

export type RegisterQuery = InputOf<typeof downloadRegister>['query'];

/** 登记本看哪些：公开办看全县；部门只看本单位主办、协办的，没有单位的什么也看不到。 */
export const registerFilter = (
  { year, state, outcome, departmentId, overdue }: RegisterQuery,
  { person, now }: Occasion,
): RegisterFilter => {
  const today = todayInShanghai(now);
  const isOffice = person.roles.includes('disclosureOffice');
  return {
    year: year ?? Number(today.slice(0, 4)),
    organisationId: isOffice ? null : (person.organisationId ?? ''),
    departmentId: departmentId ?? null,
    state: state ?? null,
    outcome: outcome ?? null,
    isOverdue: overdue === undefined ? null : overdue === 'true',
    today,
  };
};

/** 表头。 */
export const registerTitle = (regionName: string, year: number): string =>
  `${regionName}政府信息公开申请登记本（${String(year)}年）`;
