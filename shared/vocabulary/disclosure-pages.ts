import { closedList } from './closed-list';

/** 政府信息公开平台的各栏目。依据：国办公开办函〔2019〕61号。 */
export const disclosureColumns = closedList({
  guide: '政府信息公开指南',
  rules: '政府信息公开制度',
  statutory: '法定主动公开内容',
  catalogue: '政府信息公开目录',
  annualReports: '政府信息公开年报',
  application: '依申请公开',
});
export type DisclosureColumn = (typeof disclosureColumns.values)[number];

/** 公开指南里要写的各项，传真以外缺一不可。依据：《条例》第十二条第二款。 */
export const guideTexts = closedList({
  categories: '政府信息的分类',
  arrangement: '编排体系',
  waysToGet: '获取方式',
  officeName: '政府信息公开工作机构的名称',
  address: '办公地址',
  hours: '办公时间',
  phone: '联系电话',
  fax: '传真号码',
  internetContact: '互联网联系方式',
});
export type GuideText = (typeof guideTexts.values)[number];

/** 政府信息查阅场所。依据：《条例》第二十五条。 */
export const readingPlaceKinds = closedList({
  archive: '国家档案馆',
  library: '公共图书馆',
  serviceHall: '政务服务场所',
  other: '其他查阅场所',
});
export type ReadingPlaceKind = (typeof readingPlaceKinds.values)[number];

/** 公开制度管的是哪一样事。 */
export const ruleKinds = closedList({
  proactive: '主动公开流程',
  onRequest: '依申请公开办理',
  attribute: '公开属性认定与管理',
  secrecyReview: '保密审查',
  participation: '公众参与',
  interpretation: '解读回应',
  readingPlaces: '查阅场所管理',
  accountability: '监督考核与责任追究',
  other: '其他',
});
export type RuleKind = (typeof ruleKinds.values)[number];

/** 年度报告办到哪一步。 */
export const reportStates = closedList({
  notStarted: '还没有编写',
  draft: '编写中',
  published: '已发布',
});
export type ReportState = (typeof reportStates.values)[number];
