import type { Application } from './application';
import type { Recipient } from './decision';

type Assigned = Pick<Application, 'leadDepartmentId' | 'caseOfficerId'>;

/** 经办人；未认领的是主办单位全体经办人，未分办的是公开办。 */
export const officerOf = ({ leadDepartmentId, caseOfficerId }: Assigned): Recipient => {
  if (leadDepartmentId === null) return { to: 'office' };
  return caseOfficerId === null
    ? { to: 'officersOf', organisationId: leadDepartmentId }
    : { to: 'account', accountId: caseOfficerId };
};

/** 提醒发给谁：经办人（未认领的，主办单位全体经办人）、主办单位签发人、公开办。 */
export const alarmRecipients = (assigned: Assigned): Recipient[] => {
  const { leadDepartmentId } = assigned;
  const office: Recipient = { to: 'office' };
  if (leadDepartmentId === null) return [office];
  return [officerOf(assigned), { to: 'approversOf', organisationId: leadDepartmentId }, office];
};
