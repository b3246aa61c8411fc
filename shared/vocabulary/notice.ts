import { closedList } from './closed-list';

/** 三务。 */
export const affairsKinds = closedList({ party: '党务', village: '村务', finance: '财务' });
export type AffairsKind = (typeof affairsKinds.values)[number];

/** 公开过程。依据：临兰政办发〔2018〕15号附件。 */
export const processStages = closedList({
  decision: '决策',
  execution: '执行',
  administration: '管理',
  service: '服务',
  outcome: '结果',
  release: '发布',
  interpretation: '解读',
  response: '回应',
  interaction: '互动',
  other: '其他',
});
export type ProcessStage = (typeof processStages.values)[number];

/** 公开信息由谁公开：村（居）务，还是行政机关。 */
export const noticeTracks = closedList({ village: '村（居）务公开', department: '政府信息公开' });
export type NoticeTrack = (typeof noticeTracks.values)[number];

/** 公开信息的种类。 */
export const noticeKinds = closedList({
  general: '一般信息',
  policyDocument: '政策文件',
  interpretation: '政策解读',
  clarification: '澄清信息',
});
export type NoticeKind = (typeof noticeKinds.values)[number];

/** 公开信息的状态。 */
export const noticeStates = closedList({
  draft: '草稿',
  submitted: '待审核',
  confidentialityReview: '待保密审查',
  disclosureReview: '待公开审查',
  signOff: '待签发',
  returned: '已退回',
  published: '已公开',
  filed: '不主动公开',
  takenDown: '已撤下',
});
export type NoticeState = (typeof noticeStates.values)[number];

/** 公开信息上的行为，照办理的次序。 */
export const noticeActs = closedList({
  edit: '修改',
  submit: '提交审核',
  passConfidentiality: '保密审查通过',
  passDisclosure: '公开审查通过',
  signOff: '签发',
  publish: '审核通过并公开',
  return: '退回',
  discard: '删除草稿',
  proposeCorrection: '提出更正',
  approveCorrection: '同意更正',
  rejectCorrection: '不同意更正',
  takeDown: '撤下',
  reclassify: '改为主动公开',
  keepAttribute: '复核后维持',
});
export type NoticeAct = (typeof noticeActs.values)[number];

/** 个人信息的种类（发布前检查）。 */
export const personalDataKinds = closedList({
  idNumber: '居民身份证号码',
  phone: '手机号码',
  bankCard: '银行卡号',
  homeAddress: '家庭住址',
  homePhone: '家庭电话',
  hardshipCause: '困难原因',
  minor: '未成年人姓名',
  unreadable: '没能检查的文件',
});
export type PersonalDataKind = (typeof personalDataKinds.values)[number];

/** 公开事项的到期状态。 */
export const dueStates = closedList({ published: '已公开', due: '待公开', overdue: '已逾期' });
export type DueState = (typeof dueStates.values)[number];
