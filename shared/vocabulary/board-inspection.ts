import { closedList } from './closed-list';

/** 怎样检查公开栏。 */
export const inspectionWays = closedList({
  onSite: '到现场看公开栏',
  online: '在网上看',
});
export type InspectionWay = (typeof inspectionWays.values)[number];

/** 检查发现的问题。依据：《村民委员会组织法》关于村务公开内容、时间、真实性的规定。 */
export const boardFaults = closedList({
  incomplete: '该公开的没有公开全',
  late: '没有按时公开',
  untrue: '内容不真实',
  unclear: '写得不清楚，看不懂',
  differs: '网上的和墙上的不一致',
  personalData: '露出了个人信息',
  damaged: '公开栏破损、被遮挡或者不方便看',
  unreviewed: '没有经监督委员会审查',
  other: '其他问题',
});
export type BoardFault = (typeof boardFaults.values)[number];

/** 检查之后。 */
export const inspectionStates = closedList({
  clean: '没有发现问题',
  rectifying: '等待整改',
  overdue: '超期没有整改',
  rectified: '已整改',
});
export type InspectionState = (typeof inspectionStates.values)[number];
