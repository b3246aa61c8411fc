import type { NavigationEntry } from '@miniapp/components/page';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';
import {
  catalogueRoles,
  deskRoles,
  registerReaders,
  staffRoles,
  type Role,
} from '@shared/vocabulary/role';

type Entry = readonly [label: string, to: () => string];

/** 哪些角色 → 去哪些页面，按显示次序。 */
const ENTRIES: readonly (readonly [readonly Role[], readonly Entry[]])[] = [
  [
    ['villageEditor', 'supervisionMember'],
    [
      ['村（居）务公开', routes.villageTasks],
      ['应公开事项清单', routes.villageList],
      ['四议两公开', routes.villageDecisions],
      ['集体合同、资产、资源', routes.villageRegisters],
      ['监督委员会', routes.villageCommittee],
      ['答复提问', routes.villageQuestions],
    ],
  ],
  [
    ['townshipSupervisor'],
    [
      ['村（居）务监督', routes.townshipSupervision],
      ['留言复核', routes.textReviews],
    ],
  ],
  [
    ['townshipSupervisor', 'villageEditor', 'supervisionMember'],
    [['公开栏检查', routes.boardInspections]],
  ],
  [['townshipSupervisor', 'disclosureOffice'], [['村级清单样本', routes.listTemplate]]],
  [['resident'], [['我的提问', routes.myQuestions]]],
  [['caseOfficer', 'reviewer', 'legalReviewer', 'approver'], [['待办申请', routes.officerDesk]]],
  [
    ['caseOfficer', 'reviewer', 'approver', 'disclosureOffice'],
    [['主动公开', routes.officerNotices]],
  ],
  [['disclosureOffice'], [['分办台', routes.dispatch]]],
  [['caseOfficer', 'disclosureOffice'], [['登记来件', routes.officerRegister]]],
  [['disclosureOffice', 'townshipSupervisor'], [['公开情况', routes.coverageMatrix]]],
  [registerReaders, [['登记本', routes.registerBook]]],
  [catalogueRoles, [['目录版本', routes.catalogueVersions]]],
  [['caseOfficer', 'disclosureOffice'], [['导入目录', routes.catalogueImport]]],
  [
    deskRoles,
    [
      ['不在岗代理', routes.officerAbsence],
      ['工作流程图', routes.workflow],
    ],
  ],
  [
    ['caseOfficer', 'disclosureOffice'],
    [
      ['公开指南', routes.guideDesk],
      ['复核与转为主动公开', routes.attributeReviews],
    ],
  ],
  [['caseOfficer', 'approver', 'disclosureOffice'], [['年度报告', routes.reportDesk]]],
  [
    ['disclosureOffice'],
    [
      ['公开制度', routes.ruleDesk],
      ['约定与设置', routes.settings],
      ['政策解读情况', routes.interpretationFigures],
      ['工作日历', routes.workingCalendar],
    ],
  ],
  [['disclosureOffice', 'systemAdmin', 'townshipSupervisor'], [['工作人员', routes.staff]]],
  [['disclosureOffice', 'systemAdmin'], [['没有送到的消息', routes.undelivered]]],
  [['auditor'], [['审计记录', routes.audit]]],
  [['disclosureOffice', 'auditor'], [['个人信息保护影响评估', routes.privacyAssessments]]],
  [staffRoles, [['两步验证', routes.secondFactor]]],
];

/** 一个人能去的工作页面，按角色给出；侧边导航和“我的”共用。 */
export const deskEntries = (account: Account | null): readonly NavigationEntry[] =>
  ENTRIES.filter(([roles]) => roles.some((role) => account?.roles.includes(role) === true)).flatMap(
    ([, entries]) => entries.map(([label, to]) => ({ label, to: to() })),
  );
