import { closedList } from './closed-list';

/** 依申请公开中的行为，与 functions/applications/domain/actions 下的文件一一对应。 */
export const applicationActs = closedList({
  confirmReceipt: '确认收到',
  dispatch: '分办',
  claim: '认领',
  transfer: '转办',
  sendBack: '退回公开办',
  draftReply: '拟写答复',
  submitForApproval: '报批',
  returnDraft: '退回修改',
  approve: '签发并送达',
  withdraw: '撤回申请',
});

export type ApplicationAct = (typeof applicationActs.values)[number];
