import type { IconName } from '@miniapp/components/icon';
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

type Entry = readonly [roles: readonly Role[], icon: IconName, label: string, to: () => string];

const village = ['villageEditor', 'supervisionMember'] as const;
const officers = ['caseOfficer', 'disclosureOffice'] as const;

/** 账号与安全一组的名称；“我的”把通知方式、登录的设备也放在这一组。 */
export const ACCOUNT_GROUP = '账号与安全';

/** 按组、组里最常用的在前：哪些角色、去哪里。没有组名的是村（居）民自己的。 */
const GROUPS: readonly (readonly [group: string | undefined, readonly Entry[]])[] = [
  [undefined, [[['resident'], 'info', '我的提问', routes.myQuestions]]],
  [
    '办件',
    [
      [['disclosureOffice'], 'branch', '分办台', routes.dispatch],
      [
        ['caseOfficer', 'reviewer', 'legalReviewer', 'approver'],
        'file',
        '待办申请',
        routes.officerDesk,
      ],
      [officers, 'plus', '登记来件', routes.officerRegister],
      [registerReaders, 'list', '登记本', routes.registerBook],
      [['assistant'], 'edit', '替村（居）民申请', () => routes.wizard()],
      [deskRoles, 'person', '不在岗代理', routes.officerAbsence],
      [deskRoles, 'info', '工作流程图', routes.workflow],
    ],
  ],
  [
    '村（居）务',
    [
      [village, 'edit', '村（居）务公开', routes.villageTasks],
      [village, 'list', '应公开事项清单', routes.villageList],
      [village, 'info', '答复提问', routes.villageQuestions],
      [village, 'check', '四议两公开', routes.villageDecisions],
      [village, 'file', '集体合同、资产、资源', routes.villageRegisters],
      [village, 'person', '监督委员会', routes.villageCommittee],
      [['townshipSupervisor'], 'eye', '村（居）务监督', routes.townshipSupervision],
      [['townshipSupervisor'], 'check', '留言复核', routes.textReviews],
      [['townshipSupervisor', ...village], 'search', '公开栏检查', routes.boardInspections],
      [['townshipSupervisor', 'disclosureOffice'], 'list', '村级清单样本', routes.listTemplate],
    ],
  ],
  [
    '目录与公开',
    [
      [
        ['caseOfficer', 'reviewer', 'approver', 'disclosureOffice'],
        'speaker',
        '主动公开',
        routes.officerNotices,
      ],
      [officers, 'refresh', '复核与转为主动公开', routes.attributeReviews],
      [catalogueRoles, 'list', '目录版本', routes.catalogueVersions],
      [officers, 'plus', '导入目录', routes.catalogueImport],
      [catalogueRoles, 'check', '权责清单', routes.powerList],
      [officers, 'info', '公开指南', routes.guideDesk],
      [['disclosureOffice'], 'file', '公开制度', routes.ruleDesk],
    ],
  ],
  [
    '年报与统计',
    [
      [['disclosureOffice', 'townshipSupervisor'], 'chart', '公开情况', routes.coverageMatrix],
      [['disclosureOffice'], 'eye', '政策解读情况', routes.interpretationFigures],
      [['caseOfficer', 'approver', 'disclosureOffice'], 'file', '年度报告', routes.reportDesk],
    ],
  ],
  [
    '人员与设置',
    [
      [
        ['disclosureOffice', 'systemAdmin', 'townshipSupervisor'],
        'person',
        '工作人员',
        routes.staff,
      ],
      [['disclosureOffice', 'systemAdmin'], 'warn', '没有送到的消息', routes.undelivered],
      [['disclosureOffice'], 'gear', '约定与设置', routes.settings],
      [['disclosureOffice'], 'calendar', '工作日历', routes.workingCalendar],
    ],
  ],
  [
    '审计与保护',
    [
      [['auditor'], 'search', '审计记录', routes.audit],
      [['disclosureOffice', 'auditor'], 'lock', '个人信息保护影响评估', routes.privacyAssessments],
    ],
  ],
  [ACCOUNT_GROUP, [[staffRoles, 'lock', '两步验证', routes.secondFactor]]],
];

/** 一个人能去的工作页面，按角色给出，分组、常用的在前；侧边导航和“我的”共用。 */
export const deskEntries = (account: Account | null): readonly NavigationEntry[] =>
  GROUPS.flatMap(([group, entries]) =>
    entries
      .filter(([roles]) => roles.some((role) => account?.roles.includes(role) === true))
      .map(([, icon, label, to]) => ({ group, icon, label, to: to() })),
  );
