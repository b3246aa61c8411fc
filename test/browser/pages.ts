// 每个页面一行：看什么、以谁的身份、地址。截图、读屏检查与小程序的逐页打开都走这张表；加页面就加一行。
import { routes } from '@miniapp/routes';
import type { Scenery } from '../support/browser/scenery';
import { catalogueDesk } from './catalogue-pages';
import { villageAffairs } from './village-pages';

export interface PageEntry {
  /** 截图的文件名。 */
  readonly name: string;
  /** 看的是什么。 */
  readonly shows: string;
  /** 以什么角色看；不写是没有登录的访客。 */
  readonly who?: keyof Scenery['people'];
  /** 地址，用 routes 生成。 */
  readonly at: (scenery: Scenery) => string;
  /** 打开前还没有选过村（社区）。 */
  readonly isNewcomer?: boolean;
}

const region = 'minghu';

const resident: readonly PageEntry[] = [
  { name: 'board', shows: '公开栏', at: () => routes.board() },
  { name: 'board-newcomer', shows: '还没选村', isNewcomer: true, at: () => routes.board() },
  { name: 'pick', shows: '选县', isNewcomer: true, at: () => routes.pick() },
  { name: 'pick-region', shows: '选乡镇与村', at: () => routes.pick({ region }) },
  { name: 'notices', shows: '信息列表', at: () => routes.notices({ region }) },
  {
    name: 'notice',
    shows: '一条公开信息',
    at: ({ noticeId }) => routes.notice({ region, noticeId }),
  },
  { name: 'search', shows: '搜索前', at: () => routes.search({ region }) },
  { name: 'search-results', shows: '搜索结果', at: () => routes.search({ region, q: '低保' }) },
  { name: 'search-nothing', shows: '没有结果', at: () => routes.search({ region, q: '火星' }) },
  { name: 'catalogue', shows: '目录', at: () => routes.catalogue() },
  {
    name: 'domain',
    shows: '一个领域的事项',
    at: () => routes.domain({ region, section: 'village-affairs' }),
  },
  { name: 'entry', shows: '一个公开事项', at: ({ entryId }) => routes.entry({ region, entryId }) },
  { name: 'apply-visitor', shows: '申请（未登录）', at: () => routes.apply() },
  { name: 'apply', shows: '我的申请', who: 'resident', at: () => routes.apply() },
  { name: 'wizard', shows: '申请向导', who: 'resident', at: () => routes.wizard({ region }) },
  {
    name: 'receipt',
    shows: '申请回执',
    who: 'resident',
    at: ({ submitted }) => routes.receipt({ region, applicationId: submitted }),
  },
  {
    name: 'application',
    shows: '办理中的申请',
    who: 'resident',
    at: ({ inProgress }) => routes.application({ region, applicationId: inProgress }),
  },
  {
    name: 'application-replied',
    shows: '已答复的申请',
    who: 'resident',
    at: ({ replied }) => routes.application({ region, applicationId: replied }),
  },
  { name: 'invitation', shows: '接受邀请', at: () => routes.invitation({ region }) },
  { name: 'sign-in', shows: '登录', at: () => routes.signIn() },
  { name: 'mine-visitor', shows: '我的（未登录）', at: () => routes.mine() },
  { name: 'mine', shows: '我的', who: 'resident', at: () => routes.mine() },
  {
    name: 'mine-office',
    shows: '我的（公开办，去处分组）',
    who: 'disclosureOffice',
    at: () => routes.mine(),
  },
  { name: 'inbox', shows: '我的消息', who: 'resident', at: () => routes.inbox() },
  { name: 'privacy', shows: '隐私指引', at: () => routes.privacy() },
  { name: 'my-data', shows: '我的信息', who: 'resident', at: () => routes.myData() },
  {
    name: 'notification-settings',
    shows: '通知方式',
    who: 'resident',
    at: () => routes.notificationSettings(),
  },
  {
    name: 'notification-settings-staff',
    shows: '工作人员的通知方式',
    who: 'caseOfficer',
    at: () => routes.notificationSettings(),
  },
  { name: 'devices', shows: '登录的设备', who: 'resident', at: () => routes.devices() },
  { name: 'workflow', shows: '工作流程图', at: () => routes.workflow({ region }) },
  { name: 'disclosure', shows: '公开专栏', at: () => routes.disclosure({ region }) },
  {
    name: 'disclosure-guide',
    shows: '公开指南',
    at: () => routes.disclosureGuide({ region, organisationId: 'minzheng' }),
  },
  { name: 'disclosure-rules', shows: '公开制度', at: () => routes.disclosureRules({ region }) },
  {
    name: 'disclosure-classes',
    shows: '法定主动公开内容',
    at: () => routes.disclosureClasses({ region }),
  },
  {
    name: 'disclosure-class',
    shows: '法定主动公开内容的一类',
    at: () => routes.disclosureClasses({ region, classKey: 'county-07' }),
  },
  { name: 'annual-reports', shows: '公开年报', at: () => routes.annualReports({ region }) },
  {
    name: 'coverage',
    shows: '一个村该公开的公开了没有',
    at: () => routes.coverage({ region, organisationId: 'liushuping' }),
  },
  { name: 'verify', shows: '核对张贴的纸', at: () => routes.verify({ region }) },
  { name: 'register-chain', shows: '登记链与签章', at: () => routes.registerChain({ region }) },
  {
    name: 'verify-scanned',
    shows: '扫码核对，对不上',
    at: ({ noticeId }) => routes.verify({ region, noticeId, checksum: '0123456789abcdef' }),
  },
];

const staff: readonly PageEntry[] = [
  {
    name: 'staff',
    shows: '工作人员',
    who: 'disclosureOffice',
    at: () => routes.staff(),
  },
  {
    name: 'second-factor',
    shows: '两步验证',
    who: 'approver',
    at: () => routes.secondFactor(),
  },
  {
    name: 'audit',
    shows: '审计记录',
    who: 'auditor',
    at: () => routes.audit(),
  },
  {
    name: 'privacy-assessments',
    shows: '个人信息保护影响评估',
    who: 'disclosureOffice',
    at: () => routes.privacyAssessments(),
  },
  {
    name: 'guide-desk',
    shows: '各机关的公开指南',
    who: 'disclosureOffice',
    at: () => routes.guideDesk(),
  },
  {
    name: 'rule-desk',
    shows: '公开制度的公布',
    who: 'disclosureOffice',
    at: () => routes.ruleDesk(),
  },
  {
    name: 'report-desk',
    shows: '年度报告的编写',
    who: 'disclosureOffice',
    at: () => routes.reportDesk({ year: '2025' }),
  },
  {
    name: 'report-editor',
    shows: '编写一份年度报告',
    who: 'disclosureOffice',
    at: () => routes.reportDesk({ organisationId: 'minzheng', year: '2025' }),
  },
  {
    name: 'attribute-reviews',
    shows: '复核与转为主动公开',
    who: 'disclosureOffice',
    at: () => routes.attributeReviews(),
  },
  {
    name: 'village-tasks',
    shows: '村待办的公开事项',
    who: 'villageEditor',
    at: () => routes.villageTasks(),
  },
  {
    name: 'village-compose',
    shows: '拟写公开信息',
    who: 'villageEditor',
    at: ({ entryId }) => routes.villageCompose({ entryId }),
  },
  {
    name: 'village-draft',
    shows: '接着写草稿',
    who: 'villageEditor',
    at: ({ draftNotice }) => routes.villageCompose({ noticeId: draftNotice }),
  },
  {
    name: 'village-preview',
    shows: '审核公开信息',
    who: 'supervisionMember',
    at: ({ submittedNotice }) => routes.villagePreview({ noticeId: submittedNotice }),
  },
  {
    name: 'officer-desk',
    shows: '部门经办台',
    who: 'caseOfficer',
    at: () => routes.officerDesk(),
  },
  {
    name: 'officer-case',
    shows: '部门办件',
    who: 'caseOfficer',
    at: ({ inProgress }) => routes.officerCase({ applicationId: inProgress }),
  },
  {
    name: 'approver-case',
    shows: '签发',
    who: 'approver',
    at: ({ awaitingApproval }) => routes.officerCase({ applicationId: awaitingApproval }),
  },
  {
    name: 'register',
    shows: '登记来件',
    who: 'caseOfficer',
    at: () => routes.officerRegister(),
  },
  {
    name: 'register-office',
    shows: '公开办登记来件',
    who: 'disclosureOffice',
    at: () => routes.officerRegister(),
  },
  {
    name: 'officer-notices',
    shows: '机关主动公开的办理台',
    who: 'caseOfficer',
    at: () => routes.officerNotices(),
  },
  {
    name: 'officer-compose',
    shows: '机关拟写公开信息',
    who: 'caseOfficer',
    at: () => routes.officerCompose(),
  },
  {
    name: 'officer-notice',
    shows: '保密审查一条公开信息',
    who: 'reviewer',
    at: ({ departmentNotice }) => routes.officerNotice({ noticeId: departmentNotice }),
  },
  {
    name: 'interpretation-figures',
    shows: '政策解读情况',
    who: 'disclosureOffice',
    at: () => routes.interpretationFigures(),
  },
  {
    name: 'absence',
    shows: '不在岗代理',
    who: 'caseOfficer',
    at: () => routes.officerAbsence(),
  },
  {
    name: 'dispatch',
    shows: '分办台',
    who: 'disclosureOffice',
    at: () => routes.dispatch(),
  },
  {
    name: 'dispatch-case',
    shows: '分办一件申请',
    who: 'disclosureOffice',
    at: ({ submitted }) => routes.dispatch({ applicationId: submitted }),
  },
  {
    name: 'undelivered',
    shows: '没有送到的消息',
    who: 'disclosureOffice',
    at: () => routes.undelivered(),
  },
  {
    name: 'settings',
    shows: '约定与设置',
    who: 'disclosureOffice',
    at: () => routes.settings(),
  },
  {
    name: 'working-calendar',
    shows: '工作日历',
    who: 'disclosureOffice',
    at: () => routes.workingCalendar(),
  },
  {
    name: 'register-book',
    shows: '登记本',
    who: 'disclosureOffice',
    at: () => routes.registerBook(),
  },
  {
    name: 'coverage-matrix',
    shows: '各单位的公开情况',
    who: 'disclosureOffice',
    at: () => routes.coverageMatrix(),
  },
];

export const pages: readonly PageEntry[] = [
  ...resident,
  ...staff,
  ...catalogueDesk,
  ...villageAffairs,
];
