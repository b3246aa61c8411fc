import { closedList } from './closed-list';

/** 公开属性，拟稿时确定。依据：国办发〔2016〕80号（源头认定）。 */
export const disclosureAttributes = closedList({
  proactive: '主动公开',
  onRequest: '依申请公开',
  withheld: '不予公开',
});
export type DisclosureAttribute = (typeof disclosureAttributes.values)[number];

/** 不主动公开的理由属于哪一种。依据：《条例》第十四条至第十六条、第二十七条。 */
export const attributeGrounds = closedList({
  stateSecret: '依法确定为国家秘密（第十四条）',
  lawForbids: '法律、行政法规禁止公开（第十四条）',
  publicSafety: '公开后可能危及国家安全、公共安全、经济安全、社会稳定（第十四条）',
  thirdParty: '涉及商业秘密、个人隐私，公开会损害第三方合法权益（第十五条）',
  internalAffairs: '人事管理、后勤管理、内部工作流程等内部事务信息（第十六条第一款）',
  processInformation: '讨论记录、过程稿、磋商信函、请示报告等过程性信息（第十六条第二款）',
  enforcementFile: '行政执法案卷信息（第十六条第二款）',
  particularApplicants: '只涉及特定的人，由其申请获取（第二十七条）',
});
export type AttributeGround = (typeof attributeGrounds.values)[number];

/** 能用在哪种公开属性上：第十四条、第十五条的只能是不予公开，特定的人申请的只能是依申请公开。 */
export const groundAttributes: Readonly<Record<AttributeGround, readonly DisclosureAttribute[]>> = {
  stateSecret: ['withheld'],
  lawForbids: ['withheld'],
  publicSafety: ['withheld'],
  thirdParty: ['withheld', 'onRequest'],
  internalAffairs: ['withheld', 'onRequest'],
  processInformation: ['withheld', 'onRequest'],
  enforcementFile: ['withheld', 'onRequest'],
  particularApplicants: ['onRequest'],
};

/** 保密审查逐项的意见。依据：《保密法》第三十五条，《条例》第十七条。 */
export const confidentialityOpinions = closedList({
  clear: '不涉密，可以公开',
  doubtful: '不能确定，已报有关主管部门或者保密行政管理部门',
  secret: '涉密，不得公开',
});
export type ConfidentialityOpinion = (typeof confidentialityOpinions.values)[number];

/** 为什么撤下。 */
export const takedownGrounds = closedList({
  personalData: '含有个人信息',
  error: '内容有误',
  expired: '公示期满',
  superseded: '已有新的规定',
  other: '其他',
});
export type TakedownGround = (typeof takedownGrounds.values)[number];

/** 公示期满怎么办。 */
export const publicityEndings = closedList({ maskNames: '隐去姓名', takeDown: '撤下' });
export type PublicityEnding = (typeof publicityEndings.values)[number];

/** 公示期满隐去姓名的一版，在更正的经过里这样写。依据：规则 H-15。 */
export const PUBLICITY_ENDED_REASON = '公示期满，隐去姓名';

/** 解读的形式；文字、问答之外的算多样化方式。 */
export const interpretationForms = closedList({
  text: '文字',
  questions: '问答',
  chart: '图表、图解',
  picture: '图片',
  animation: '动漫',
  audio: '音频',
  video: '视频',
});
export type InterpretationForm = (typeof interpretationForms.values)[number];

/** 解读应当说到的各项。 */
export const interpretationPoints = closedList({
  background: '背景依据',
  goals: '目标任务',
  content: '主要内容',
  measures: '具体举措',
  scope: '适用对象',
  cautions: '注意事项',
  keywords: '关键词解释',
  novelty: '新旧政策差异',
  body: '解读机关',
  contact: '咨询电话',
});
export type InterpretationPoint = (typeof interpretationPoints.values)[number];

/** 公开渠道和载体，照标准目录的写法。 */
export const releaseChannels = closedList({
  website: '政府网站',
  gazette: '政府公报',
  newMedia: '两微一端',
  pressConference: '发布会、听证会',
  broadcast: '广播电视',
  newspaper: '纸质媒体',
  readingPoint: '公开查阅点',
  serviceCentre: '政务服务中心',
  serviceStation: '便民服务站',
  household: '入户、现场',
  noticeBoard: '社区、企事业单位、村公示栏（电子屏）',
  targeted: '精准推送',
  wechatGroup: '村（居）民微信群',
  villageBroadcast: '村广播',
  other: '其他',
});
export type ReleaseChannel = (typeof releaseChannels.values)[number];
