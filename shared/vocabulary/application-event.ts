import { closedList } from './closed-list';

/** 依申请公开中已经发生的事，只追加、不修改；时间轴、期限与统计都从它得出。 */
export const applicationEvents = closedList({
  submitted: '申请人提交申请',
  receiptConfirmed: '双方确认收到申请',
  dispatched: '分办到承办单位',
  claimed: '经办人认领',
  transferred: '转办到其他单位',
  sentBack: '退回公开办重新分办',
  replyDrafted: '拟写答复',
  submittedForApproval: '报请签发',
  draftReturned: '退回修改',
  replied: '签发并送达答复',
  withdrawn: '申请人撤回申请',
});

export type ApplicationEventKind = (typeof applicationEvents.values)[number];
