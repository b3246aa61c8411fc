import * as invitations from '@shared/contract/staff-invitations';
import * as staff from '@shared/contract/staff';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { acceptInvitation } from './commands/staff-accept-invitation';
import { acceptPasswordReset } from './commands/staff-accept-reset';
import { changeStaff } from './commands/staff-change';
import { inviteStaff } from './commands/staff-invite';
import { issuePasswordReset } from './commands/staff-issue-reset';
import { recordStaffLeaving } from './commands/staff-leave';
import { resetStaffSecondFactor } from './commands/staff-reset-second-factor';
import { revokeInvitation } from './commands/staff-revoke-invitation';
import type { StaffOccasion, StaffPorts } from './ports.staff';
import { listInvitations } from './queries/invitation-view';
import { listStaff } from './queries/list-staff';
import { listSuccessors } from './queries/list-successors';
import { openInvitation } from './queries/open-invitation';

const groundOf = ({ regionId, now, correlationId }: RequestContext) => ({
  regionId,
  at: now,
  correlationId,
});

const occasionOf = (context: RequestContext): StaffOccasion => ({
  ...groundOf(context),
  manager: actorOf(context),
});

/** 工作人员账号的接口。 */
const memberRoutes = (ports: StaffPorts): Route[] => [
  route(staff.listStaff, ({ query }, context) =>
    listStaff(ports)(
      {
        organisationId: query.organisationId,
        role: query.role,
        name: query.name,
        state: query.state,
        cursor: query.cursor,
        limit: query.limit,
      },
      occasionOf(context),
    ),
  ),
  route(staff.changeStaff, ({ params, body }, context) =>
    changeStaff(ports, { ...body, accountId: params.accountId }, occasionOf(context)),
  ),
  route(staff.listSuccessors, ({ params }, context) =>
    listSuccessors(ports)(params.accountId, occasionOf(context)),
  ),
  route(staff.recordStaffLeaving, ({ params, body }, context) =>
    recordStaffLeaving(ports, { ...body, accountId: params.accountId }, occasionOf(context)),
  ),
  route(staff.resetStaffSecondFactor, ({ params }, context) =>
    resetStaffSecondFactor(ports, params.accountId, occasionOf(context)),
  ),
  route(invitations.issuePasswordReset, ({ params }, context) =>
    issuePasswordReset(ports, params.accountId, occasionOf(context)),
  ),
];

/** 邀请、接受邀请、凭链接重设密码的接口。 */
const invitationRoutes = (ports: StaffPorts): Route[] => [
  route(invitations.inviteStaff, ({ body }, context) =>
    inviteStaff(ports, body, occasionOf(context)),
  ),
  route(invitations.listInvitations, (_, context) => listInvitations(ports, occasionOf(context))),
  route(invitations.revokeInvitation, ({ params }, context) =>
    revokeInvitation(ports, params.invitationId, occasionOf(context)),
  ),
  route(invitations.openInvitation, ({ body }, context) =>
    openInvitation(ports, body.code, groundOf(context)),
  ),
  route(invitations.acceptInvitation, ({ body }, context) =>
    acceptInvitation(ports, body, groundOf(context)),
  ),
  route(invitations.acceptPasswordReset, ({ body }, context) =>
    acceptPasswordReset(ports, body, groundOf(context)),
  ),
];

/** 工作人员账号与邀请的接口。 */
export const staffRoutesOf = (ports: StaffPorts): Route[] => [
  ...memberRoutes(ports),
  ...invitationRoutes(ports),
];
