import { closedList } from './closed-list';

/** 办理台的视图。 */
export const deskViews = closedList({
  unrouted: '待分办',
  department: '本部门',
  mine: '我经办',
  awaitingApproval: '待签发',
  awaitingDelivery: '待送达',
  awaitingAmendment: '待补正',
  all: '全部在办',
  finished: '已办结',
});

export type DeskView = (typeof deskViews.values)[number];

/** 在办的各视图，各有件数。 */
export const openDeskViews = [
  'unrouted',
  'department',
  'mine',
  'awaitingApproval',
  'awaitingDelivery',
  'awaitingAmendment',
  'all',
] as const satisfies readonly DeskView[];

/** 期限的紧急程度，重的在前。 */
export const deskAlarms = closedList({
  overdue: '已逾期',
  today: '今天到期',
  urgent: '紧急',
  soon: '临近',
  unconfirmed: '未及时确认',
  none: '暂无提醒',
});

export type DeskAlarm = (typeof deskAlarms.values)[number];
