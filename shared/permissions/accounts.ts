import { roles, staffRoles } from '../vocabulary/role';
import { can, type Capability } from './capability';

/** 账号、登录、审计。 */
export const ACCOUNTS: readonly Capability[] = [
  can('ownAccount', '管自己的登录、收消息', {
    roles: roles.values,
    endpoints:
      'listInbox markInboxRead signOut whoAmI endOtherSessions endSession listMySessions notificationSettings readMessage recordSubscriptions saveNotificationSettings subscriptionChoices',
  }),
  can('ownSecondFactor', '绑定自己的两步验证', {
    roles: staffRoles,
    endpoints:
      'beginSecondFactor confirmSecondFactor getSecondFactor renewRecoveryCodes bindStaffWechat unbindStaffWechat',
  }),
  can('manageStaff', '管工作人员账号：邀请、改岗位、离岗', {
    roles: ['disclosureOffice', 'systemAdmin', 'townshipSupervisor'],
    endpoints:
      'changeStaff listStaff listSuccessors recordStaffLeaving resetStaffSecondFactor issuePasswordReset inviteStaff listInvitations revokeInvitation',
  }),
  can('readAudit', '看审计记录', { roles: ['auditor'], endpoints: 'listAuditEntries' }),
  can('readRegisterState', '看登记链的状况', {
    roles: ['auditor', 'disclosureOffice', 'systemAdmin'],
    endpoints: 'getRegisterState',
  }),
  can('readAssessments', '看个人信息保护影响评估', {
    roles: ['disclosureOffice', 'auditor'],
    endpoints: 'listPrivacyAssessments readPrivacyAssessment',
  }),
  can('makeAssessment', '生成个人信息保护影响评估', {
    roles: ['disclosureOffice'],
    endpoints: 'makePrivacyAssessment',
  }),
  can('handleUndelivered', '处理没有送到的消息', {
    roles: ['systemAdmin', 'disclosureOffice'],
    endpoints: 'discardMessage listUndelivered replayMessage',
  }),
];
