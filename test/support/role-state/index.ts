import type { StageName } from '../case-stages';
import { consultingRoleState } from './consulting';
import { decidingRoleState } from './deciding';
import { endingRoleState } from './ending';
import { intakeRoleState } from './intake';
import type { RoleState } from './role-state';

/** 全部地步；漏一个不能通过编译。 */
export const roleStateTable: Required<RoleState> & Record<StageName, object> = {
  ...intakeRoleState,
  ...consultingRoleState,
  ...decidingRoleState,
  ...endingRoleState,
};
