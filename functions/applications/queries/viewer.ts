import { actLabelFor, type ApplicationAct } from '@shared/vocabulary/application-act';
import type { Application, Person } from '../domain/application';
import type { Viewer } from '../domain/timeline';
import { isApplicantSide } from '../domain/who';
import { transitionOf } from '../domain/workflow';

/** 申请本人（和替他办的人）看到的是本人的样子，其余是工作人员的样子。 */
export const viewerOf = (
  application: Pick<Application, 'accountId' | 'helperIds'>,
  person: Person,
): Viewer => (isApplicantSide(application, person) ? 'resident' : 'staff');

/** 可以做的一件事：名称与依据；工作人员代申请人登记的，名称照登记的说。 */
export const offerTo = (viewer: Viewer) => (act: ApplicationAct) => ({
  act,
  label: actLabelFor(viewer, act),
  legalBasis: transitionOf(act).legalBasis,
});
