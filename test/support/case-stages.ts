// 办到各个地步的一件申请：每一步都照真的行为走出来，不手写状态。
import type { Day } from '@shared/law/day';
import { begun, walked, type Step, type Story } from './case-engine';
import { draft } from './reply-drafts';

/** 一个地步：走到那里的经历，以及看它的那一天。 */
export interface Stage {
  readonly story: Story;
  readonly today: Day;
}

export const CONFIRM: Step = ['office', 'confirmReceipt', { confirmedOn: null }];
export const DISPATCH: Step = [
  'office',
  'dispatch',
  { leadDepartmentId: 'civil', supportingDepartmentIds: ['finance'], remark: '' },
];
export const TO_CLAIMED: readonly Step[] = [CONFIRM, DISPATCH, ['claimingOfficer', 'claim']];
export const AMENDMENT = { items: ['写明年度'], guidance: '请写明要哪一年的', until: '2026-03-20' };
export const THIRD_PARTY = {
  partyVaultId: 'party',
  partyMaskedName: '虚*',
  about: '补助发放名册',
  deliveredOn: null,
};
/** 第一份征求意见书的编号；由经过的件数推得。 */
export const FIRST_CONSULTATION = '00000004-0000-4000-8000-000000000001';
const consultationId = FIRST_CONSULTATION;
export const GRANTED = draft({ content: '现随本答复提供。', attachmentIds: ['annex'] });
export const PASSED = { conclusion: 'passed', opinion: '不涉密，可以公开' };
export const DRAFT: Step = ['claimingOfficer', 'draftReply', GRANTED];
export const SUBMIT: Step = ['claimingOfficer', 'submitForApproval'];
const REVIEW: Step = ['reviewer', 'reviewConfidentiality', PASSED];
export const APPROVE: Step = ['approver', 'approve', { confidentialityOpinion: '' }];
const TO_APPROVED: readonly Step[] = [DRAFT, REVIEW, SUBMIT, APPROVE];
const EXTENSION: Step = [
  'claimingOfficer',
  'proposeExtension',
  { workingDays: 10, reason: '量大' },
];
const FEE: Step = [
  'claimingOfficer',
  'noticeFee',
  {
    finding: '明显超过合理范围',
    mode: 'byPage',
    quantity: 50,
    payWay: '非税账户',
    itemsInMonth: 1,
  },
];
const ASK: Step = ['office', 'askReasons', { finding: '本月已申请多件', until: '2026-03-20' }];
const CONSULT: Step = ['claimingOfficer', 'consultThirdParty', THIRD_PARTY];
const DELIVERED: Step = [
  'claimingOfficer',
  'recordConsultationDelivery',
  { consultationId, deliveredOn: '2026-03-02' },
];
const OBJECTED: Step = [
  'claimingOfficer',
  'recordOpinion',
  { consultationId, opinion: 'objects', receivedOn: '2026-03-02', reason: '涉及个人隐私' },
];
const JOINTLY: Step = [
  'claimingOfficer',
  'consultJointAuthority',
  { organisationName: '市局', about: '共同制作', deliveredOn: null },
];
const REMEDY = { kind: 'reconsideration', filedOn: '2026-03-02', body: '区政府', caseNumber: '' };

const online = begun();
const posted = begun({ deliveryMethod: 'post' });
/** 挂号信来的，没有账号。 */
const paper = begun({ accountId: null, channel: 'registeredMail', deliveryMethod: 'post' });
const at = (story: Story, today: Day = '2026-03-03'): Stage => ({ story, today });
const after = (steps: readonly Step[], today?: Day) =>
  at(walked(online, [...TO_CLAIMED, ...steps]), today);

/** 全部地步。 */
export const caseStages = {
  submitted: at(online),
  submittedToDepartment: at(begun({ addresseeId: 'civil', leadDepartmentId: 'civil' })),
  unrouted: at(walked(online, [CONFIRM])),
  unclaimed: at(walked(online, [CONFIRM, DISPATCH])),
  claimed: after([]),
  paperSubmitted: at(paper),
  paperClaimed: at(walked(paper, TO_CLAIMED)),
  pastDue: after([], '2026-04-01'),
  amendmentRequested: after([['office', 'requestAmendment', AMENDMENT]]),
  amendmentExpired: after([['office', 'requestAmendment', AMENDMENT]], '2026-03-21'),
  amendmentReceived: after([
    ['office', 'requestAmendment', AMENDMENT],
    [
      'applicant',
      'receiveAmendment',
      { description: '2025年低保审批', receivedOn: null },
      '2026-03-05',
    ],
  ]),
  lateAmendment: after([['office', 'requestAmendment', AMENDMENT, '2026-03-12']], '2026-03-13'),
  lateAmendmentExpired: after(
    [['office', 'requestAmendment', AMENDMENT, '2026-03-12']],
    '2026-03-21',
  ),
  reasonsAsked: after([ASK]),
  reasonsGiven: after([ASK, ['applicant', 'receiveReasons', { reasons: '各件不同' }]]),
  delayFixed: after([
    ASK,
    ['applicant', 'receiveReasons', { reasons: '各件不同' }],
    ['office', 'fixDelayedPeriod', { until: '2026-06-01', reason: '量大' }],
  ]),
  consultationSent: after([CONSULT]),
  consultationSentLongAgo: after([CONSULT], '2026-03-30'),
  consultationDelivered: after([CONSULT, DELIVERED]),
  consultationWindowEnded: after([CONSULT, DELIVERED], '2026-03-24'),
  consultationObjected: after([CONSULT, OBJECTED]),
  consultationOverridden: after([
    CONSULT,
    OBJECTED,
    [
      'approver',
      'overrideObjection',
      { consultationId, ground: 'publicInterest', content: '名册', reason: '公共资金' },
    ],
  ]),
  jointWindowEnded: after([JOINTLY, DELIVERED, DRAFT], '2026-03-24'),
  extensionProposed: after([EXTENSION]),
  extensionRejected: after([EXTENSION, ['office', 'rejectExtension', { reason: '可以按期' }]]),
  extended: after([EXTENSION, ['office', 'approveExtension']]),
  feeNoticed: after([FEE]),
  feeExpired: after([FEE], '2026-04-01'),
  feePaid: after([FEE, ['office', 'recordFeePayment', { paidOn: '2026-03-02' }]]),
  legalityRequested: after([
    ['claimingOfficer', 'requestLegalityReview', { question: '是否案卷' }],
  ]),
  drafted: after([DRAFT]),
  awaitingApproval: after([DRAFT, SUBMIT]),
  approvalWithOpenTracks: after([
    JOINTLY,
    EXTENSION,
    FEE,
    ['claimingOfficer', 'requestLegalityReview', { question: '是否案卷' }],
    DRAFT,
    SUBMIT,
  ]),
  approvalWithLateAmendment: after(
    [['office', 'requestAmendment', AMENDMENT, '2026-03-12'], DRAFT, SUBMIT],
    '2026-03-13',
  ),
  awaitingDelivery: at(walked(posted, [...TO_CLAIMED, ...TO_APPROVED])),
  replied: after(TO_APPROVED),
  repliedWithOpenRemedy: after([...TO_APPROVED, ['office', 'recordRemedy', REMEDY]]),
  repliedSuggestedAndConverted: after([
    ...TO_APPROVED,
    ['applicant', 'suggestProactive', { reason: '邻居也要' }],
    ['office', 'convertToProactive', { note: '下月公布' }],
  ]),
  revoked: after([...TO_APPROVED, ['approver', 'revokeReply', { reason: '复议责令' }]]),
  archived: after([...TO_APPROVED, ['office', 'archive']]),
  archivedWithOpenRemedy: after([
    ...TO_APPROVED,
    ['office', 'archive'],
    ['office', 'recordRemedy', REMEDY],
  ]),
  archivedAndRevoked: after([
    ...TO_APPROVED,
    ['office', 'archive'],
    ['approver', 'revokeReply', { reason: '判决撤销' }],
  ]),
  archivedAgain: after([
    ...TO_APPROVED,
    ['office', 'archive'],
    ['approver', 'revokeReply', { reason: '判决撤销' }],
    ...TO_APPROVED,
    ['office', 'archive'],
  ]),
  abandoned: after(
    [
      ['office', 'requestAmendment', AMENDMENT],
      ['office', 'deemAbandoned', { finding: '没有正当理由' }, '2026-03-23'],
    ],
    '2026-03-24',
  ),
  withdrawn: after([['applicant', 'withdraw']]),
  merged: after([
    [
      'office',
      'mergeDuplicate',
      {
        intoNumber: '明湖公开申〔2026〕00002号',
        reason: '内容相同',
        into: {
          applicationId: 'b',
          registrationNumber: '明湖公开申〔2026〕00002号',
          state: 'inProgress',
          matter: 'disclosure',
          dueOn: '2026-03-30',
        },
      },
    ],
  ]),
  correction: at(walked(begun({ matter: 'recordCorrection' }), TO_CLAIMED)),
  correctionReplied: at(
    walked(begun({ matter: 'recordCorrection' }), [
      ...TO_CLAIMED,
      [
        'approver',
        'decideRecordCorrection',
        { result: 'corrected', finding: '属实', rightBodyName: '', rightBodyContact: '' },
      ],
    ]),
  ),
} as const satisfies Record<string, Stage>;

export type StageName = keyof typeof caseStages;
