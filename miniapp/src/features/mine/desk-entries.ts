import type { NavigationEntry } from '@miniapp/components/page';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';
import { catalogueRoles, deskRoles, registerReaders } from '@shared/vocabulary/role';

/** 一个人能去的工作页面，按角色给出；侧边导航和“我的”共用。 */
export const deskEntries = (account: Account | null): readonly NavigationEntry[] => {
  const has = (...wanted: Account['roles']) =>
    wanted.some((role) => account?.roles.includes(role) === true);
  return [
    ...(has('villageEditor', 'supervisionMember')
      ? [
          { label: '村（居）务公开', to: routes.villageTasks() },
          { label: '四议两公开', to: routes.villageDecisions() },
          { label: '集体合同、资产、资源', to: routes.villageRegisters() },
          { label: '监督委员会', to: routes.villageCommittee() },
          { label: '答复提问', to: routes.villageQuestions() },
        ]
      : []),
    ...(has('townshipSupervisor')
      ? [{ label: '村（居）务监督', to: routes.townshipSupervision() }]
      : []),
    ...(has('resident') ? [{ label: '我的提问', to: routes.myQuestions() }] : []),
    ...(has('caseOfficer', 'reviewer', 'legalReviewer', 'approver')
      ? [{ label: '待办申请', to: routes.officerDesk() }]
      : []),
    ...(has('caseOfficer', 'reviewer', 'approver', 'disclosureOffice')
      ? [{ label: '主动公开', to: routes.officerNotices() }]
      : []),
    ...(has('disclosureOffice') ? [{ label: '分办台', to: routes.dispatch() }] : []),
    ...(has('caseOfficer', 'disclosureOffice')
      ? [{ label: '登记来件', to: routes.officerRegister() }]
      : []),
    ...(has('disclosureOffice', 'townshipSupervisor')
      ? [{ label: '公开情况', to: routes.coverageMatrix() }]
      : []),
    ...(has(...registerReaders) ? [{ label: '登记本', to: routes.registerBook() }] : []),
    ...(has(...catalogueRoles) ? [{ label: '目录版本', to: routes.catalogueVersions() }] : []),
    ...(has('caseOfficer', 'disclosureOffice')
      ? [{ label: '导入目录', to: routes.catalogueImport() }]
      : []),
    ...(has(...deskRoles)
      ? [
          { label: '不在岗代理', to: routes.officerAbsence() },
          { label: '工作流程图', to: routes.workflow() },
        ]
      : []),
    ...(has('caseOfficer', 'disclosureOffice')
      ? [
          { label: '公开指南', to: routes.guideDesk() },
          { label: '复核与转为主动公开', to: routes.attributeReviews() },
        ]
      : []),
    ...(has('caseOfficer', 'approver', 'disclosureOffice')
      ? [{ label: '年度报告', to: routes.reportDesk() }]
      : []),
    ...(has('disclosureOffice')
      ? [
          { label: '公开制度', to: routes.ruleDesk() },
          { label: '约定与设置', to: routes.settings() },
          { label: '政策解读情况', to: routes.interpretationFigures() },
          { label: '工作日历', to: routes.workingCalendar() },
        ]
      : []),
  ];
};
