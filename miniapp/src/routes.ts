import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { AffairsKind, ProcessStage } from '@shared/vocabulary/notice';
import type { NoticeTextKind } from '@shared/vocabulary/village';

/** 每个页面的路径，只在这里写一次；app.config.ts 与 routes 都从它得出。 */
export const paths = {
  board: 'pages/board/index',
  catalogue: 'pages/catalogue/index',
  apply: 'pages/apply/index',
  mine: 'pages/mine/index',
  pick: 'pages/pick/index',
  notice: 'resident/notice/index',
  notices: 'resident/notices/index',
  search: 'resident/search/index',
  domain: 'resident/domain/index',
  entry: 'resident/entry/index',
  wizard: 'resident/wizard/index',
  application: 'resident/application/index',
  receipt: 'resident/receipt/index',
  signIn: 'resident/sign-in/index',
  inbox: 'resident/inbox/index',
  privacy: 'resident/privacy/index',
  myData: 'resident/my-data/index',
  notificationSettings: 'resident/notification-settings/index',
  devices: 'resident/devices/index',
  workflow: 'resident/workflow/index',
  verify: 'resident/verify/index',
  registerChain: 'resident/register-chain/index',
  villageAffairs: 'resident/village-affairs/index',
  myQuestions: 'resident/my-questions/index',
  disclosure: 'resident/disclosure/index',
  disclosureGuide: 'resident/disclosure-guide/index',
  disclosureRules: 'resident/disclosure-rules/index',
  disclosureClasses: 'resident/disclosure-classes/index',
  annualReports: 'resident/annual-reports/index',
  villageTasks: 'village/tasks/index',
  villageList: 'village/list/index',
  listTemplate: 'village/template/index',
  villageDecisions: 'village/decisions/index',
  villageDecision: 'village/decision/index',
  villageRegisters: 'village/registers/index',
  villageCommittee: 'village/committee/index',
  villageQuestions: 'village/questions/index',
  textReviews: 'village/text-reviews/index',
  townshipSupervision: 'village/township/index',
  boardInspections: 'village/inspections/index',
  villageCompose: 'village/compose/index',
  villagePreview: 'village/preview/index',
  officerDesk: 'officer/desk/index',
  officerCase: 'officer/case/index',
  officerRegister: 'officer/register/index',
  officerAbsence: 'officer/absence/index',
  officerNotices: 'officer/notices/index',
  officerNotice: 'officer/notice/index',
  officerCompose: 'officer/compose/index',
  dispatch: 'supervision/dispatch/index',
  settings: 'supervision/settings/index',
  undelivered: 'supervision/undelivered/index',
  workingCalendar: 'supervision/calendar/index',
  coverage: 'resident/coverage/index',
  coverageMatrix: 'supervision/coverage/index',
  registerBook: 'supervision/register-book/index',
  guideDesk: 'supervision/guide-desk/index',
  ruleDesk: 'supervision/rule-desk/index',
  reportDesk: 'supervision/report-desk/index',
  attributeReviews: 'supervision/attribute-reviews/index',
  interpretationFigures: 'supervision/interpretation/index',
  catalogueVersions: 'supervision/catalogue/index',
  catalogueImport: 'supervision/import/index',
  catalogueEntry: 'supervision/catalogue-entry/index',
  catalogueAdjust: 'supervision/catalogue-adjust/index',
  powerList: 'supervision/power-list/index',
  powerListImport: 'supervision/power-list-import/index',
  catalogueHistory: 'resident/catalogue-history/index',
  staff: 'supervision/staff/index',
  secondFactor: 'supervision/second-factor/index',
  audit: 'supervision/audit/index',
  privacyAssessments: 'supervision/privacy-assessments/index',
  invitation: 'resident/invitation/index',
} as const;

export type PageName = keyof typeof paths;

/** 底部标签页，按显示次序。 */
export const tabNames = ['board', 'catalogue', 'apply', 'mine'] as const;
export type TabName = (typeof tabNames)[number];

/** 标签页的名称，底部标签与宽屏侧边导航共用。 */
export const tabLabels: Readonly<Record<TabName, string>> = {
  board: '公开栏',
  catalogue: '目录',
  apply: '申请',
  mine: '我的',
};

type Query = Readonly<Record<string, string | undefined>>;

const build = (name: PageName, query: Query = {}): string => {
  const pairs = Object.entries(query)
    .filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `/${paths[name]}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
};

/** 信息列表的筛选条件。 */
export interface NoticesFilter {
  region: string;
  organisationId?: string | undefined;
  affairsKind?: AffairsKind | undefined;
  section?: CatalogueSection | undefined;
  processStage?: ProcessStage | undefined;
}

/** 页面地址。每个页面收什么参数，看这里；参数里不放任何个人信息。 */
export const routes = {
  /** 公开栏；village 是村（社区）的组织编号，来自一村一码。 */
  board: (at: { region?: string; village?: string } = {}) => build('board', at),
  catalogue: (at: { region?: string } = {}) => build('catalogue', at),
  apply: () => build('apply'),
  mine: () => build('mine'),
  pick: (at: { region?: string } = {}) => build('pick', at),
  notice: (at: { region: string; noticeId: string }) => build('notice', at),
  notices: (filter: NoticesFilter) => build('notices', { ...filter }),
  search: (at: { region: string; q?: string }) => build('search', at),
  domain: (at: { region: string; section: CatalogueSection }) => build('domain', at),
  /** versionId 表示看某一版目录里的标准，不写是现行的。 */
  entry: (at: { region: string; entryId: string; versionId?: string }) => build('entry', at),
  /** 申请向导；aboutNotice、aboutEntry 表示从哪条信息或目录事项来，aboutWords 是没有搜到的词。 */
  wizard: (
    at: { region?: string; aboutNotice?: string; aboutEntry?: string; aboutWords?: string } = {},
  ) => build('wizard', at),
  application: (at: { region: string; applicationId: string }) => build('application', at),
  receipt: (at: { region: string; applicationId: string }) => build('receipt', at),
  /** 登录；next 是登录后要去的地址。 */
  signIn: (at: { next?: string } = {}) => build('signIn', at),
  inbox: () => build('inbox'),
  /** 隐私指引。 */
  privacy: () => build('privacy'),
  /** 我的信息：存了什么、下载、更正、注销。 */
  myData: () => build('myData'),
  /** 我的通知方式。 */
  notificationSettings: () => build('notificationSettings'),
  /** 登录的设备。 */
  devices: () => build('devices'),
  /** 工作流程图；kind 是 application 或者 proactive。 */
  workflow: (at: { region?: string; kind?: string } = {}) => build('workflow', at),
  /** 核对张贴的纸；扫码来的带着编号与校验码。 */
  verify: (at: { region?: string; noticeId?: string; checksum?: string } = {}) =>
    build('verify', at),
  registerChain: (at: { region?: string } = {}) => build('registerChain', at),
  /** 一个村（社区）的大事、三资、监督委员会。 */
  villageAffairs: (at: { region: string; organisationId: string }) => build('villageAffairs', at),
  /** 我的提问与反映；noticeId 表示从哪条公开信息来，可以反映它。 */
  myQuestions: (at: { noticeId?: string } = {}) => build('myQuestions', at),
  villageDecisions: () => build('villageDecisions'),
  villageDecision: (at: { decisionId: string }) => build('villageDecision', at),
  villageRegisters: () => build('villageRegisters'),
  villageCommittee: () => build('villageCommittee'),
  villageQuestions: () => build('villageQuestions'),
  /** 乡镇（街道）看过才能公开的提问。 */
  textReviews: () => build('textReviews'),
  boardInspections: () => build('boardInspections'),
  /** 乡镇（街道）看所属各村（社区）。 */
  townshipSupervision: () => build('townshipSupervision'),
  /** 政府信息公开专栏：首页、指南、制度、法定主动公开内容、年报。 */
  disclosure: (at: { region: string }) => build('disclosure', at),
  disclosureGuide: (at: { region: string; organisationId: string }) => build('disclosureGuide', at),
  /** 公开制度；给了 ruleId 的看那一件。 */
  disclosureRules: (at: { region: string; ruleId?: string }) => build('disclosureRules', at),
  /** 法定主动公开内容；给了 classKey 的看那一类，给了 organisationId 的只看那个机关。 */
  disclosureClasses: (at: { region: string; classKey?: string; organisationId?: string }) =>
    build('disclosureClasses', at),
  /** 年报；给了机关与年份的看那一份。 */
  annualReports: (at: { region: string; organisationId?: string; year?: string }) =>
    build('annualReports', at),
  villageTasks: () => build('villageTasks'),
  /** 村（社区）的应公开事项清单。 */
  villageList: () => build('villageList'),
  /** 乡镇（街道）编清单的样本。 */
  listTemplate: () => build('listTemplate'),
  /** 拟写公开信息；noticeId 表示接着写已有的草稿，textKind、recordId 表示由村（居）务记录拟出。 */
  villageCompose: (
    at: {
      entryId?: string;
      obligationId?: string;
      noticeId?: string;
      textKind?: NoticeTextKind | undefined;
      recordId?: string;
    } = {},
  ) => build('villageCompose', at),
  villagePreview: (at: { noticeId: string }) => build('villagePreview', at),
  officerDesk: () => build('officerDesk'),
  officerCase: (at: { applicationId: string }) => build('officerCase', at),
  /** 登记来件。 */
  officerRegister: () => build('officerRegister'),
  /** 不在岗代理。 */
  officerAbsence: () => build('officerAbsence'),
  /** 机关公开信息：办理台、一条、拟写。 */
  officerNotices: () => build('officerNotices'),
  officerNotice: (at: { noticeId: string }) => build('officerNotice', at),
  /** subjectOf 是多人申请的一条提示里的申请编号，用它的主题作标题；obligationId、entryId 是从应公开事项来。 */
  officerCompose: (
    at: { noticeId?: string; subjectOf?: string; obligationId?: string; entryId?: string } = {},
  ) => build('officerCompose', at),
  dispatch: (at: { applicationId?: string } = {}) => build('dispatch', at),
  settings: () => build('settings'),
  /** 没有送到的消息。 */
  undelivered: () => build('undelivered'),
  workingCalendar: () => build('workingCalendar'),
  registerBook: () => build('registerBook'),
  /** 一个村（社区）或者单位该公开的公开了没有。 */
  coverage: (at: { region: string; organisationId: string }) => build('coverage', at),
  /** 各单位的公开情况。 */
  coverageMatrix: () => build('coverageMatrix'),
  guideDesk: () => build('guideDesk'),
  ruleDesk: () => build('ruleDesk'),
  reportDesk: (at: { organisationId?: string; year?: string } = {}) => build('reportDesk', at),
  attributeReviews: () => build('attributeReviews'),
  /** 政策解读情况。 */
  interpretationFigures: () => build('interpretationFigures'),
  /** 目录版本；带着 versionId 的是那一版。 */
  catalogueVersions: (at: { versionId?: string } = {}) => build('catalogueVersions', at),
  /** 导入目录的表格。 */
  catalogueImport: () => build('catalogueImport'),
  /** 目录版本里的一条；没有 entryKey 的是新加一条。 */
  catalogueEntry: (at: {
    versionId: string;
    entryKey?: string;
    section?: CatalogueSection | undefined;
  }) => build('catalogueEntry', at),
  /** 动态调整现行目录的一条；没有 entryId 的是新增。 */
  catalogueAdjust: (at: { entryId?: string } = {}) => build('catalogueAdjust', at),
  /** 权责清单与目录的对照；带着 versionId 的与那一版对照。 */
  powerList: (at: { versionId?: string } = {}) => build('powerList', at),
  /** 导入权责清单。 */
  powerListImport: () => build('powerListImport'),
  /** 公布过的目录版本，下载目录。 */
  catalogueHistory: (at: { region: string }) => build('catalogueHistory', at),
  /** 工作人员账号与邀请。 */
  staff: () => build('staff'),
  /** 我的两步验证。 */
  secondFactor: () => build('secondFactor'),
  /** 审计记录。 */
  audit: () => build('audit'),
  /** 个人信息保护影响评估。 */
  privacyAssessments: () => build('privacyAssessments'),
  /** 接受邀请；邀请码在网址的 # 之后。 */
  invitation: (at: { region?: string } = {}) => build('invitation', at),
} as const;

const tabPaths: readonly string[] = tabNames.map((name) => `/${paths[name]}`);

/** 这个地址是不是标签页（标签页只能切换，不能压栈，也不带参数）。 */
export const isTabRoute = (url: string): boolean => tabPaths.includes(url.split('?')[0] ?? '');
