import { closedList } from './closed-list';

/** 角色。访客（未登录）不是角色。 */
export const roles = closedList({
  resident: '村（居）民',
  assistant: '村（社区）代办员',
  villageEditor: '村（居）务公开经办人',
  supervisionMember: '村（居）务监督委员会成员',
  caseOfficer: '部门经办人',
  reviewer: '部门保密审查人',
  legalReviewer: '合法性审查人（司法局）',
  approver: '部门签发人',
  disclosureOffice: '政府信息公开工作机构',
  townshipSupervisor: '乡镇（街道）村（居）务监督管理',
  systemAdmin: '系统管理员',
  auditor: '审计',
});

export type Role = (typeof roles.values)[number];

/** 工作人员的角色（除村（居）民外）。 */
export const staffRoles = roles.values.filter((role) => role !== 'resident');

/** 依申请公开办理人员的角色。 */
export const deskRoles = [
  'caseOfficer',
  'reviewer',
  'legalReviewer',
  'approver',
  'disclosureOffice',
] as const satisfies readonly Role[];

/** 编制、汇总、批准目录的人。 */
export const catalogueRoles = [
  'caseOfficer',
  'disclosureOffice',
  'approver',
] as const satisfies readonly Role[];

/** 看得到登记本的人：公开办看全县，部门看本单位主办、协办的。 */
export const registerReaders = [
  'caseOfficer',
  'approver',
  'reviewer',
  'disclosureOffice',
] as const satisfies readonly Role[];
