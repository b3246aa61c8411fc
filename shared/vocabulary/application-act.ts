import { closedList } from './closed-list';

/** 依申请公开中的行为，与 functions/applications/domain/actions 下的文件一一对应。 */
export const applicationActs = closedList({
  confirmReceipt: '确认收到',
  dispatch: '分办',
  claim: '认领',
  reassign: '交给同事办理',
  transfer: '转办',
  sendBack: '退回公开办',
  splitApplication: '按一事一申请拆分',
  mergeDuplicate: '并入同一申请人的另一件',
  requestAmendment: '要求补正',
  receiveAmendment: '补正申请内容',
  deemAbandoned: '视为放弃，不再处理',
  askReasons: '要求说明理由',
  receiveReasons: '说明理由',
  fixDelayedPeriod: '确定延迟答复的期限',
  consultThirdParty: '征求第三方意见',
  consultJointAuthority: '征求共同制作机关意见',
  requestAssistance: '请其他机关协助',
  inquireAttribute: '向起草单位征询公开属性',
  recordConsultationDelivery: '登记对方收到征求意见书',
  recordOpinion: '登记意见',
  overrideObjection: '对方不同意，仍决定公开',
  proposeExtension: '报请延期',
  approveExtension: '同意延期',
  rejectExtension: '不同意延期',
  noticeFee: '通知缴费',
  recordFeePayment: '登记缴费',
  recordSearch: '登记检索',
  answerPart: '协办单位答复',
  reviewConfidentiality: '保密审查',
  requestLegalityReview: '送合法性审查',
  giveLegalityOpinion: '出具合法性审查意见',
  draftReply: '拟写答复',
  submitForApproval: '报批',
  returnDraft: '退回修改',
  approve: '签发',
  deliver: '登记送达',
  supplementReply: '补充答复',
  revokeReply: '撤销原答复，重新办理',
  decideRecordCorrection: '答复更正申请',
  suggestProactive: '建议纳入主动公开',
  convertToProactive: '转为主动公开',
  recordRemedy: '登记复议、诉讼、投诉',
  recordRemedyResult: '登记复议、诉讼、投诉结果',
  withdraw: '撤回申请',
  archive: '归档',
});

export type ApplicationAct = (typeof applicationActs.values)[number];

/** 本是申请人做的事，工作人员收到纸面的来代为登记时怎么说。 */
const REGISTERED_BY_STAFF: Partial<Record<ApplicationAct, string>> = {
  receiveAmendment: '登记收到的补正',
  receiveReasons: '登记申请人说明的理由',
  withdraw: '登记申请人撤回',
};

/** 一件事对看的人怎么说：申请人看到的是自己做，工作人员看到的是代为登记。 */
export const actLabelFor = (viewer: 'resident' | 'staff', act: ApplicationAct): string =>
  (viewer === 'staff' ? REGISTERED_BY_STAFF[act] : undefined) ?? applicationActs.labels[act];
