import type { CallOf } from '@shared/contract/endpoint';
import type { downloadRegister } from '@shared/contract/register-book';

/** 登记本的筛选；不限的为空串。 */
export interface RegisterFilter {
  readonly year: string;
  readonly state: string;
  readonly outcome: string;
  readonly departmentId: string;
  readonly overdue: string;
}

export const NO_FILTER: RegisterFilter = {
  year: '',
  state: '',
  outcome: '',
  departmentId: '',
  overdue: '',
};

/** 写成接口的查询；不限的不写。 */
export const queryOf = (filter: RegisterFilter) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as NonNullable<
    CallOf<typeof downloadRegister>['query']
  >;
