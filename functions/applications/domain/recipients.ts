import type { Role } from '@shared/vocabulary/role';
import type { Application } from './application';
import type { Recipient } from './decision';

/** 收消息的人选：账号、单位、角色。 */
export interface Member {
  readonly accountId: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

/** 一条消息发给哪些账号；不重复。 */
export const recipientsOf = (
  recipient: Recipient,
  application: Pick<Application, 'accountId' | 'helperIds'>,
  members: readonly Member[],
): string[] => {
  const withRole = (role: Role, organisationId?: string) =>
    members
      .filter(
        (member) =>
          member.roles.includes(role) &&
          (organisationId === undefined || member.organisationId === organisationId),
      )
      .map(({ accountId }) => accountId);
  switch (recipient.to) {
    case 'applicant':
      return [...new Set([application.accountId, ...(application.helperIds ?? [])])].filter(
        (id): id is string => id !== null,
      );
    case 'account':
      return [recipient.accountId];
    case 'office':
      return withRole('disclosureOffice');
    case 'legalReviewers':
      return withRole('legalReviewer');
    case 'officersOf':
      return withRole('caseOfficer', recipient.organisationId);
    case 'approversOf':
      return withRole('approver', recipient.organisationId);
  }
};
