import { closedList } from './closed-list';

/** 依申请公开的主状态。征求意见、延期等是并行的进程，不是状态。 */
export const applicationStates = closedList({
  submitted: '已提交，待确认',
  awaitingAmendment: '待申请人补正',
  inProgress: '办理中',
  awaitingApproval: '待签发',
  awaitingDelivery: '已签发，待送达',
  replied: '已答复',
  abandoned: '视为放弃',
  withdrawn: '申请人已撤回',
  merged: '已并入另一件',
});

export type ApplicationState = (typeof applicationStates.values)[number];
