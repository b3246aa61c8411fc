import { closedList } from './closed-list';
import type { OrganisationKind } from './organisation';

/** “四议两公开”的各步，按先后。依据：中央关于“四议两公开”工作法的规定；两次公开见《村民委员会组织法》关于村务公开的规定。 */
export const decisionStages = closedList({
  proposal: '村党组织提议',
  consultation: '村“两委”商议',
  review: '党员大会审议',
  decision: '村民会议或村民代表会议决议',
  decisionDisclosure: '决议公开',
  implementation: '组织实施',
  outcomeDisclosure: '实施结果公开',
});
export type DecisionStage = (typeof decisionStages.values)[number];

/** 两次公开。 */
export const disclosureStages = closedList({
  decisionDisclosure: '决议公开',
  outcomeDisclosure: '实施结果公开',
});
export type DisclosureStage = (typeof disclosureStages.values)[number];

/** 须经村民会议讨论决定（可以授权村民代表会议）的九类事项。依据：《村民委员会组织法》（2018年文本）第二十四条。 */
export const decisionMatters = closedList({
  workSubsidy: '误工补贴的人员和标准',
  collectiveIncome: '集体收益的使用',
  publicWelfare: '公益事业的筹资筹劳和承包',
  landContracting: '土地承包经营方案',
  collectiveProject: '集体项目的立项和承包',
  homestead: '宅基地的使用',
  landCompensation: '征地补偿费的使用和分配',
  collectiveProperty: '处分集体财产',
  other: '其他应当由村民会议决定的事项',
});
export type DecisionMatter = (typeof decisionMatters.values)[number];

/** 决议的会议形式。 */
export const meetingKinds = closedList({
  villagers: '村民会议（十八周岁以上村民参加）',
  households: '村民会议（每户代表参加）',
  representatives: '村民代表会议',
});
export type MeetingKind = (typeof meetingKinds.values)[number];

/** 一件事办到哪里了。 */
export const decisionStates = closedList({
  deliberating: '正在商议',
  rejected: '没有通过',
  awaitingDisclosure: '等待公开决议',
  implementing: '正在实施',
  awaitingOutcomeDisclosure: '等待公开结果',
  completed: '已经办结',
});
export type DecisionState = (typeof decisionStates.values)[number];

/** 与村（居）民委员会成员的关系；前六种是近亲属。 */
export const kinships = closedList({
  none: '没有亲属关系',
  spouse: '配偶',
  parentOrChild: '父母、子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
  otherKin: '其他亲属',
});
export type Kinship = (typeof kinships.values)[number];

/** 监督委员会自己的记录。 */
export const supervisionRecordKinds = closedList({
  sitIn: '列席会议',
  opinion: '提出意见',
  recusal: '回避',
  evaluation: '主持民主评议',
});
export type SupervisionRecordKind = (typeof supervisionRecordKinds.values)[number];

/** 三资登记里可以公开的三种（资金另有财务公开）。 */
export const registerKinds = closedList({ contract: '合同', asset: '资产', resource: '资源' });
export type RegisterKind = (typeof registerKinds.values)[number];

/** 怎样定的。 */
export const contractingMethods = closedList({
  tender: '公开招标',
  auction: '拍卖、竞价',
  comparison: '比选、询价',
  negotiation: '公开协商',
  household: '家庭承包',
  none: '没有发包',
});
export type ContractingMethod = (typeof contractingMethods.values)[number];

/** 一项登记现在的状况。 */
export const registerStates = closedList({
  active: '履行中、使用中',
  idle: '闲置',
  ended: '已经到期或者终止',
});
export type RegisterState = (typeof registerStates.values)[number];

/** 一项登记的状况写成给人看的字：合同说“履行中”，资产、资源说“使用中”。 */
export const registerStateText = (kind: RegisterKind, state: RegisterState): string =>
  state === 'active' ? (kind === 'contract' ? '履行中' : '使用中') : registerStates.labels[state];

/** 对方是谁：自然人的姓名公开时隐去。 */
export const counterpartKinds = closedList({
  person: '个人',
  organisation: '单位',
  none: '没有对方',
});
export type CounterpartKind = (typeof counterpartKinds.values)[number];

/** 向村里提的问题到哪里了。 */
export const questionStates = closedList({
  waiting: '等待村里答复',
  overdue: '超过期限没有答复，镇、街道已看到',
  answered: '已答复',
});
export type QuestionState = (typeof questionStates.values)[number];

/** 问答能不能放在公开栏；不管哪一种，村里都要答复。 */
export const questionScreenings = closedList({
  passed: '可以公开',
  waiting: '等乡镇（街道）看过再公开',
  kept: '乡镇（街道）看过，不公开',
});
export type QuestionScreening = (typeof questionScreenings.values)[number];

/** 向乡镇（街道）反映什么。依据：《村民委员会组织法》（2018年文本）第三十一条。 */
export const reportKinds = closedList({
  late: '没有按时公开',
  untrue: '公开的内容不真实',
});
export type ReportKind = (typeof reportKinds.values)[number];

/** 调查核实的结果。 */
export const reportOutcomes = closedList({
  founded: '情况属实',
  partlyFounded: '部分属实',
  unfounded: '情况不属实',
});
export type ReportOutcome = (typeof reportOutcomes.values)[number];

/** 可以拟成公开信息的记录。 */
export const noticeTextKinds = closedList({
  decision: '决议',
  outcome: '实施结果',
  contract: '合同登记',
  asset: '资产登记',
  resource: '资源登记',
});
export type NoticeTextKind = (typeof noticeTextKinds.values)[number];

/** 同一句话在社区的说法：村民换成居民，村“两委”换成社区“两委”。 */
export const inWordsOf = (kind: OrganisationKind, words: string): string =>
  kind === 'community'
    ? words
        .replace(/村民/g, '居民')
        .replace(/村务/g, '居务')
        .replace(/村委会/g, '居委会')
        .replace(/本村/g, '本社区')
        .replace(/村党组织/g, '社区党组织')
        .replace(/村“两委”/g, '社区“两委”')
    : words;
