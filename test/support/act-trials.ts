// 每个行为合规定地办一次：从哪个地步、谁、填什么；不写日子就是看那个地步的那一天。
import type { Day } from '@shared/law/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { people } from './application-facts';
import {
  AMENDMENT,
  FIRST_CONSULTATION,
  GRANTED,
  PASSED,
  THIRD_PARTY,
  type StageName,
} from './case-stages';

export type ActTrial = readonly [StageName, keyof typeof people, object, Day?];

const consultationId = FIRST_CONSULTATION;
const reason = '理由';
const about = '拟公开的内容';
const colleague = { accountId: 'colleague', displayName: 'colleague' };
const into = {
  applicationId: 'b',
  registrationNumber: '乙',
  state: 'inProgress',
  matter: 'disclosure',
  dueOn: '2026-03-30',
};
const REMEDY_ID = '00000008-0000-4000-8000-000000000001';

/** 漏一个行为不能通过编译。 */
export const ACT_TRIALS: Readonly<Record<ApplicationAct, ActTrial>> = {
  confirmReceipt: ['submitted', 'office', { confirmedOn: null }],
  dispatch: [
    'unrouted',
    'office',
    { leadDepartmentId: 'civil', supportingDepartmentIds: [], remark: '' },
  ],
  claim: ['unclaimed', 'claimingOfficer', {}],
  reassign: ['claimed', 'approver', { toAccountId: 'colleague', colleague, reason }],
  transfer: ['drafted', 'claimingOfficer', { toDepartmentId: 'finance', reason }],
  sendBack: ['drafted', 'claimingOfficer', { reason }],
  splitApplication: [
    'amendmentReceived',
    'office',
    { matters: ['一', '二'], reason },
    '2026-03-06',
  ],
  mergeDuplicate: ['claimed', 'office', { intoNumber: '乙', into, reason }],
  requestAmendment: ['claimed', 'office', AMENDMENT, '2026-03-11'],
  receiveAmendment: [
    'amendmentRequested',
    'applicant',
    { description: '2025年', receivedOn: null },
    '2026-03-16',
  ],
  deemAbandoned: ['feeExpired', 'office', { finding: '没有正当理由' }],
  askReasons: ['claimed', 'office', { finding: '过多', until: null }],
  receiveReasons: ['reasonsAsked', 'applicant', { reasons: '各件不同' }],
  fixDelayedPeriod: ['reasonsGiven', 'office', { until: '2026-06-01', reason }],
  consultThirdParty: ['claimed', 'claimingOfficer', THIRD_PARTY],
  consultJointAuthority: [
    'claimed',
    'claimingOfficer',
    { organisationName: '市局', about, deliveredOn: null },
  ],
  requestAssistance: ['claimed', 'claimingOfficer', { organisationId: 'tax', about }],
  inquireAttribute: [
    'claimed',
    'claimingOfficer',
    { organisationName: '起草单位', documentTitle: '旧文件', about },
  ],
  recordConsultationDelivery: [
    'consultationSent',
    'claimingOfficer',
    { consultationId, deliveredOn: '2026-03-03' },
  ],
  recordOpinion: [
    'consultationDelivered',
    'claimingOfficer',
    { consultationId, opinion: 'agrees', receivedOn: '2026-03-03', reason: '' },
  ],
  overrideObjection: [
    'consultationObjected',
    'approver',
    { consultationId, ground: 'publicInterest', content: '名册', reason: '公共资金' },
  ],
  proposeExtension: ['claimed', 'claimingOfficer', { workingDays: 10, reason }],
  approveExtension: ['extensionProposed', 'office', {}],
  rejectExtension: ['extensionProposed', 'office', { reason }],
  noticeFee: [
    'claimed',
    'claimingOfficer',
    {
      finding: '明显超过合理范围',
      mode: 'byPage',
      quantity: 50,
      payWay: '非税账户',
      itemsInMonth: 1,
    },
  ],
  recordFeePayment: ['feeNoticed', 'office', { paidOn: '2026-03-16' }, '2026-03-16'],
  recordSearch: [
    'claimed',
    'claimingOfficer',
    { places: '档案室', keywords: '低保', result: 'notFound', note: '' },
  ],
  answerPart: ['claimed', 'supportingOfficer', { content: '本单位的一份' }],
  reviewConfidentiality: ['drafted', 'reviewer', PASSED],
  requestLegalityReview: ['claimed', 'claimingOfficer', { question: '是否案卷' }],
  giveLegalityOpinion: ['legalityRequested', 'legalReviewer', PASSED],
  draftReply: ['claimed', 'claimingOfficer', GRANTED],
  submitForApproval: ['drafted', 'claimingOfficer', {}],
  returnDraft: ['awaitingApproval', 'approver', { reason }],
  approve: ['awaitingApproval', 'approver', { confidentialityOpinion: '可以公开' }],
  deliver: [
    'awaitingDelivery',
    'office',
    { way: 'post', deliveredOn: '2026-03-03', proof: 'EMS1' },
  ],
  supplementReply: ['replied', 'approver', { content: '补充' }],
  revokeReply: ['replied', 'approver', { reason }],
  decideRecordCorrection: [
    'correction',
    'approver',
    { result: 'corrected', finding: '属实', rightBodyName: '', rightBodyContact: '' },
  ],
  suggestProactive: ['replied', 'applicant', { reason }],
  convertToProactive: ['replied', 'office', { note: '下月公布' }],
  recordRemedy: [
    'replied',
    'office',
    { kind: 'complaint', filedOn: '2026-03-03', body: '区政府', caseNumber: '' },
  ],
  recordRemedyResult: [
    'repliedWithOpenRemedy',
    'office',
    { remedyId: REMEDY_ID, result: 'upheld', decidedOn: '2026-03-03', note: '' },
  ],
  withdraw: ['paperClaimed', 'office', { withdrawnOn: '2026-03-03', withdrawalReason: '已经拿到' }],
  archive: ['replied', 'office', {}],
};
