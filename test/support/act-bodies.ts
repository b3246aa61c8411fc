// 每个行为的一份合理内容，看着库里的那一件写；随意走的测试用。
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Application } from '@functions/applications/domain/application';
import { actorFor, type Who } from './applications-county';

/** 写内容时看的：那一件、北京时间的今天、随机数。 */
export interface Seen {
  readonly row: Application;
  readonly today: string;
  readonly pick: <T>(items: readonly [T, ...T[]]) => T;
}

type Body = (seen: Seen) => object;

const nothing: Body = () => ({});
const unanswered = ({ row }: Seen) => ({
  consultationId:
    row.tracks.consultations.find(({ opinionOn }) => opinionOn === null)?.consultationId ??
    row.applicationId,
});
const objected = ({ row }: Seen) => ({
  consultationId:
    row.tracks.consultations.find(
      ({ opinion, overrideReason }) => opinion !== 'agrees' && overrideReason === '',
    )?.consultationId ?? row.applicationId,
});
const review: Body = ({ pick }) => ({
  conclusion: pick(['passed', 'passed', 'partial', 'barred']),
  opinion: '已逐页看过',
});
const reason = { reason: '按规定办理' };

const DRAFTS: readonly [object, ...object[]] = [
  { kind: 'granted', content: '随本答复提供。', accessWay: '在本程序内查收' },
  { kind: 'alreadyPublic', content: '已经公开。', accessWay: '区政府网站低保专栏' },
  {
    kind: 'refusedDeliberative',
    content: '所申请的是请示报告。',
    reason: '属于请示报告，依据第十六条第二款',
    weighing: '公开会影响尚未作出的决定',
  },
  {
    kind: 'partiallyGranted',
    content: '其余部分随本答复提供。',
    accessWay: '在本程序内查收',
    redactions: [{ part: '个人住址', ground: 'refusedThirdParty', reason: '涉及个人隐私' }],
  },
  { kind: 'informationNotHeld', content: '经检索，没有该信息。', searchRecord: '检索档案室两次' },
];

/** 行为的内容。 */
export const ACT_BODIES: Readonly<Record<ApplicationAct, Body>> = {
  confirmReceipt: nothing,
  dispatch: ({ pick }) => ({
    leadDepartmentId: 'civil',
    supportingDepartmentIds: pick([[], ['finance'], ['finance', 'tax']]),
    remark: '',
  }),
  claim: nothing,
  reassign: ({ pick }) => ({
    toAccountId: actorFor(pick<Who>(['civilOfficer', 'civilColleague'])).accountId,
    ...reason,
  }),
  transfer: ({ pick }) => ({ toDepartmentId: pick(['civil', 'finance']), ...reason }),
  sendBack: () => reason,
  splitApplication: () => ({ matters: ['低保新增名单', '低保退出名单'], ...reason }),
  mergeDuplicate: () => ({ intoNumber: '明湖公开申〔2026〕00001号', ...reason }),
  requestAmendment: () => ({ items: ['写明年度'], guidance: '请写明要哪一年的' }),
  receiveAmendment: () => ({ description: '2025年的低保审批情况' }),
  deemAbandoned: () => ({ finding: '没有正当理由' }),
  askReasons: () => ({ finding: '本月已申请多件' }),
  receiveReasons: () => ({ reasons: '各件内容不同' }),
  fixDelayedPeriod: () => ({ until: '2027-06-01', ...reason }),
  consultThirdParty: ({ today, pick }) => ({
    partyName: '虚构乙',
    partyContact: '明湖区虚构路1号',
    about: '拟公开审批表',
    deliveredOn: pick([null, today]),
  }),
  consultJointAuthority: () => ({ organisationName: '区财政局', about: '拟公开联合发文' }),
  requestAssistance: () => ({ organisationId: 'finance', about: '请提供拨付数据' }),
  inquireAttribute: () => ({
    organisationName: '区民政局',
    documentTitle: '关于2008年低保工作的通知',
    about: '请确定公开属性',
  }),
  recordConsultationDelivery: (seen) => ({
    consultationId:
      seen.row.tracks.consultations.find(({ deliveredOn, opinionOn }) => !deliveredOn && !opinionOn)
        ?.consultationId ?? seen.row.applicationId,
    deliveredOn: seen.today,
  }),
  recordOpinion: (seen) => ({
    ...unanswered(seen),
    opinion: seen.pick(['agrees', 'objects', 'noView']),
    receivedOn: seen.today,
    reason: '涉及个人隐私',
  }),
  overrideObjection: (seen) => ({
    ...objected(seen),
    ground: 'publicInterest',
    content: '补助标准',
    ...reason,
  }),
  proposeExtension: ({ pick }) => ({ workingDays: pick([1, 10, 20]), ...reason }),
  approveExtension: nothing,
  rejectExtension: () => reason,
  noticeFee: () => ({
    finding: '明显超过合理范围',
    mode: 'byPage',
    quantity: 50,
    payWay: '缴至非税收入账户',
  }),
  recordFeePayment: ({ today }) => ({ paidOn: today }),
  recordSearch: ({ pick }) => ({
    places: '档案室',
    keywords: '低保',
    result: pick(['found', 'notFound']),
  }),
  answerPart: () => ({ content: '本单位的材料一并送上' }),
  reviewConfidentiality: review,
  requestLegalityReview: () => ({ question: '是否属于行政执法案卷' }),
  giveLegalityOpinion: review,
  draftReply: ({ pick }) => pick(DRAFTS),
  submitForApproval: nothing,
  returnDraft: () => reason,
  approve: () => ({ confidentialityOpinion: '不涉密，可以公开。' }),
  deliver: ({ today }) => ({ way: 'post', deliveredOn: today, proof: '邮件号 XA00000000000' }),
  supplementReply: () => ({ content: '补充说明统计的口径' }),
  revokeReply: () => reason,
  decideRecordCorrection: () => ({ result: 'corrected', finding: '已更正' }),
  suggestProactive: () => reason,
  convertToProactive: () => ({ note: '下月在区政府网站公布' }),
  recordRemedy: ({ today, pick }) => ({
    kind: pick(['reconsideration', 'complaint']),
    filedOn: today,
    body: '明湖区人民政府',
  }),
  recordRemedyResult: ({ row, today, pick }) => ({
    remedyId: row.tracks.remedies.find(({ result }) => result === null)?.remedyId ?? '',
    result: pick(['upheld', 'corrected', 'other']),
    decidedOn: today,
  }),
  withdraw: nothing,
  archive: nothing,
};
