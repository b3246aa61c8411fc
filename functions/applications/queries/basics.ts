import type { ApplicationView } from '@shared/contract/application-view';
import type { Organisations } from '../domain/organisations';
import type { Viewer } from '../domain/timeline';
import type { Case } from '../ports';
import { officerNameOf } from './officer-name';

type Basics = Omit<
  ApplicationView,
  | 'applicant'
  | 'expectedDueOn'
  | 'clock'
  | 'whoseTurn'
  | 'timeline'
  | 'reply'
  | 'availableActions'
  | 'ownClocks'
  | 'remedyClocks'
  | 'tracks'
  | 'letters'
  | 'comments'
  | 'parentNumber'
  | 'mergedIntoNumber'
>;

/** 一件申请的基本情况；查询码只给申请人，经办人姓名只给工作人员。 */
export const basicsOf = (
  { application, events }: Case,
  organisations: Organisations,
  viewer: Viewer,
): Basics => {
  const { nameOf } = organisations;
  const ref = (organisationId: string) => ({ organisationId, name: nameOf(organisationId) });
  const { leadDepartmentId, villageId, caseOfficerId } = application;
  return {
    applicationId: application.applicationId,
    registrationNumber: application.registrationNumber,
    queryCode: viewer === 'resident' ? application.queryCode : null,
    state: application.state,
    version: application.version,
    matter: application.matter,
    outcome: application.outcome,
    archivedOn: application.archivedOn,
    channel: application.channel,
    description: application.description,
    desiredForm: application.desiredForm,
    deliveryMethod: application.deliveryMethod,
    nature: application.nature,
    insists: application.insists,
    suggestedDepartments: application.suggestedIds.map(ref),
    addressee: ref(application.addresseeId),
    leadDepartment: leadDepartmentId === null ? null : ref(leadDepartmentId),
    supportingDepartments: application.supportingDepartmentIds.map(ref),
    caseOfficerName: viewer === 'staff' ? officerNameOf(caseOfficerId, events) : null,
    villageName: villageId === null ? null : nameOf(villageId),
    submittedAt: application.submittedAt,
    confirmedAt: application.confirmedAt,
  };
};
