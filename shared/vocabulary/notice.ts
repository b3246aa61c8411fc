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

/** 公开信息的状态。 */
export const noticeStates = closedList({
  draft: '草稿',
  submitted: '待审核',
  returned: '已退回',
  published: '已公开',
});
export type NoticeState = (typeof noticeStates.values)[number];

/** 公开信息上的行为。 */
export const noticeActs = closedList({
  edit: '修改',
  submit: '提交审核',
  return: '退回',
  publish: '审核通过并公开',
  discard: '删除草稿',
});
export type NoticeAct = (typeof noticeActs.values)[number];

/** 个人信息的种类（发布前检查）。 */
export const personalDataKinds = closedList({
  idNumber: '居民身份证号码',
  phone: '手机号码',
  bankCard: '银行卡号',
});
export type PersonalDataKind = (typeof personalDataKinds.values)[number];

/** 公开事项的到期状态。 */
export const dueStates = closedList({ published: '已公开', due: '待公开', overdue: '已逾期' });
export type DueState = (typeof dueStates.values)[number];
