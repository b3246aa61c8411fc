import { actLabelFor, type ApplicationAct } from '@shared/vocabulary/application-act';
import type { Person } from '../domain/application';
import type { Viewer } from '../domain/timeline';
import { transitionOf } from '../domain/workflow';

/** 申请本人看到的是本人的样子，其余是工作人员的样子。 */
export const viewerOf = (accountId: string | null, person: Person): Viewer =>
  person.accountId === accountId && person.roles.includes('resident') ? 'resident' : 'staff';

/** 可以做的一件事：名称与依据；工作人员代申请人登记的，名称照登记的说。 */
export const offerTo = (viewer: Viewer) => (act: ApplicationAct) => ({
  act,
  label: actLabelFor(viewer, act),
  legalBasis: transitionOf(act).legalBasis,
});
