import { describe, expect, test } from '@jest/globals';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Day } from '@shared/law/day';
import { people } from '../../support/application-facts';
import { begun, decided, walked, type Step, type Story } from '../../support/case-engine';
import {
  AMENDMENT,
  DRAFT,
  FIRST_CONSULTATION,
  GRANTED,
  SUBMIT,
  THIRD_PARTY,
  TO_CLAIMED,
  caseStages,
} from '../../support/case-stages';

const claimed = (steps: readonly Step[]) => walked(begun(), [...TO_CLAIMED, ...steps]);
const message = (
  story: Story,
  [who, act, input, today]: readonly [keyof typeof people, ApplicationAct, object, Day],
): string | null => {
  const outcome = decided(story, { person: people[who], act, input, today });
  return outcome.ok ? null : outcome.refusal.message;
};
const consultationId = FIRST_CONSULTATION;
const CONSULT: Step = ['claimingOfficer', 'consultThirdParty', THIRD_PARTY];
const submit = (story: Story, today: Day) =>
  message(story, ['claimingOfficer', 'submitForApproval', {}, today]);
const sign = (story: Story, today: Day) =>
  message(story, ['approver', 'approve', { confidentialityOpinion: '可以公开' }, today]);

describe('A-32a、A-32b、A-32c 第三方', () => {
  const drafted = claimed([CONSULT, DRAFT]);
  const delivered: Step = [
    'claimingOfficer',
    'recordConsultationDelivery',
    { consultationId, deliveredOn: '2026-03-02' },
  ];
  test('没有登记对方收到的，十五个工作日不算开始，推算的日子过了也不能公开', () => {
    expect(submit(drafted, '2026-03-30')).toContain('第三方提出意见的期限还没有满');
  });
  test('收到之日起满十五个工作日（3月23日）的次日才能公开', () => {
    const known = walked(drafted, [delivered]);
    expect(submit(known, '2026-03-23')).toContain('期限还没有满');
    expect(submit(known, '2026-03-24')).toBeNull();
  });
  test('报批以后才收到的不同意，签发时照样拦住；决定仍予公开后可以', () => {
    const waiting = walked(claimed([CONSULT, DRAFT, delivered]), [SUBMIT], '2026-03-24');
    const objected = walked(
      waiting,
      [
        [
          'claimingOfficer',
          'recordOpinion',
          { consultationId, opinion: 'objects', receivedOn: '2026-03-25', reason: '隐私' },
        ],
      ],
      '2026-03-25',
    );
    expect(sign(objected, '2026-03-25')).toContain('第三方不同意公开');
    const overridden = walked(
      objected,
      [
        ['approver', 'returnDraft', { reason: '先作决定' }],
        [
          'approver',
          'overrideObjection',
          { consultationId, ground: 'publicInterest', content: '名册', reason: '公共资金' },
        ],
        SUBMIT,
      ],
      '2026-03-25',
    );
    expect(sign(overridden, '2026-03-25')).toBeNull();
  });
});

test('A-17 改了稿、转了单位、补正了，先前的保密审查不再算数', () => {
  const { tracks } = walked(caseStages.drafted.story, [
    ['reviewer', 'reviewConfidentiality', { conclusion: 'passed', opinion: '可以' }],
  ]).application;
  expect(tracks.confidentiality?.conclusion).toBe('passed');
  const redrafted = walked(caseStages.drafted.story, [
    ['reviewer', 'reviewConfidentiality', { conclusion: 'passed', opinion: '可以' }],
    ['claimingOfficer', 'draftReply', GRANTED],
    SUBMIT,
  ]);
  expect(redrafted.application.tracks.confidentiality).toBeNull();
  expect(
    message(redrafted, ['approver', 'approve', { confidentialityOpinion: '' }, '2026-03-03']),
  ).toContain('保密审查');
});

test('A-30b 补正到了，先前的草稿作罢；报批以后迟来的补正也收，退回办理，期限不动', () => {
  const { story } = caseStages.approvalWithLateAmendment;
  const amended = walked(
    story,
    [['applicant', 'receiveAmendment', { description: '新的内容', receivedOn: null }]],
    '2026-03-16',
  );
  expect(amended.application).toMatchObject({
    state: 'inProgress',
    reply: null,
    description: '新的内容',
    dueOn: story.application.dueOn,
  });
});

test('A-33c 等申请人时不批延期；已经确定延迟期限的不再延期；同一期限只延一次', () => {
  expect(
    message(caseStages.approvalWithOpenTracks.story, [
      'office',
      'approveExtension',
      {},
      '2026-03-03',
    ]),
  ).toContain('正在等申请人');
  const propose = { workingDays: 5, reason: '量大' };
  expect(
    message(caseStages.delayFixed.story, [
      'claimingOfficer',
      'proposeExtension',
      propose,
      '2026-03-03',
    ]),
  ).toContain('延迟答复');
  expect(
    message(caseStages.extended.story, [
      'claimingOfficer',
      'proposeExtension',
      propose,
      '2026-03-03',
    ]),
  ).toContain('已经延期一次');
  expect(
    message(caseStages.extensionProposed.story, ['office', 'approveExtension', {}, '2026-03-31']),
  ).toContain('已过原到期日');
});

test('A-35 到期以后不能再确定延迟的期限；说明理由的期限没有满，不能以过多为由不予处理', () => {
  expect(
    message(caseStages.reasonsGiven.story, [
      'office',
      'fixDelayedPeriod',
      { until: '2026-06-01', reason: '量大' },
      '2026-04-01',
    ]),
  ).toContain('已过到期日');
  const excessive = walked(caseStages.reasonsAsked.story, [
    [
      'claimingOfficer',
      'draftReply',
      { ...GRANTED, kind: 'excessive', reason: '过多', attachmentIds: [] },
    ],
  ]);
  expect(submit(excessive, '2026-03-20')).toContain('说明理由的期限还没有满');
  expect(submit(excessive, '2026-03-21')).toBeNull();
});

test('A-33d 不能请本单位协助来不计时间；等缴费时不能要求补正；征求意见以后不能拆分', () => {
  expect(
    message(caseStages.claimed.story, [
      'claimingOfficer',
      'requestAssistance',
      { organisationId: 'civil', about: '数据' },
      '2026-03-03',
    ]),
  ).toContain('本单位主办');
  expect(
    message(caseStages.feeNoticed.story, ['office', 'requestAmendment', AMENDMENT, '2026-03-03']),
  ).toContain('正在等申请人缴费');
  const matters = { matters: ['一', '二'], reason: '两项' };
  expect(
    message(caseStages.consultationSent.story, [
      'office',
      'splitApplication',
      matters,
      '2026-03-03',
    ]),
  ).toContain('已经征求意见');
});

test('A-36-6 并案不能把答复推迟：那一件的期限更晚、还没有起算的，不能并过去', () => {
  const into = {
    applicationId: 'b',
    registrationNumber: '乙',
    state: 'inProgress',
    matter: 'disclosure',
  };
  const merge = (dueOn: Day | null) =>
    message(caseStages.claimed.story, [
      'office',
      'mergeDuplicate',
      { intoNumber: '乙', reason: '相同', into: { ...into, dueOn } },
      '2026-03-03',
    ]);
  expect(merge('2026-03-31')).toContain('答复期限比本件晚');
  expect(merge(null)).toContain('答复期限比本件晚');
  expect(merge(caseStages.claimed.story.application.dueOn)).toBeNull();
});

test('A-51 “不再处理”被纠正的，可以撤销、重新办理：期限自次日重数，可以重新要求补正', () => {
  const { story } = caseStages.abandoned;
  const again = walked(story, [['approver', 'revokeReply', { reason: '复议纠正' }]], '2026-03-24');
  expect(again.application).toMatchObject({
    state: 'inProgress',
    outcome: null,
    waitingFor: null,
    dueOn: '2026-04-22',
  });
  expect(again.application.tracks.amendment).toBeNull();
});

test('撤回：签发了还没有送达的也可以；更正申请的撤回不进年度报告', () => {
  const withdrawn = walked(caseStages.awaitingDelivery.story, [['applicant', 'withdraw']]);
  expect(withdrawn.application).toMatchObject({ state: 'withdrawn', outcome: '3.6.3' });
  const correction = walked(caseStages.correction.story, [['applicant', 'withdraw']]);
  expect(correction.application).toMatchObject({ state: 'withdrawn', outcome: null });
});

test('书面来件由工作人员登记撤回：日期在提交以后、今天以前', () => {
  const { story } = caseStages.paperClaimed;
  const withdraw = (withdrawnOn: Day | null) =>
    message(story, ['office', 'withdraw', { withdrawnOn, withdrawalReason: '' }, '2026-03-05']);
  expect(withdraw('2026-03-06')).toContain('撤回之日应在2026年3月2日至2026年3月5日之间');
  expect(withdraw('2026-03-01')).toContain('撤回之日应在');
  expect([withdraw('2026-03-05'), withdraw(null)]).toEqual([null, null]);
});

test('A-41、A-45 更正申请由另一位签发人答复：没有认领的、自己经办的都不能', () => {
  const answer = { result: 'corrected', finding: '属实', rightBodyName: '', rightBodyContact: '' };
  const decide = (story: Story, who: 'approver' | 'claimingOfficer' | 'draftingApprover') =>
    message(story, [who, 'decideRecordCorrection', answer, '2026-03-03']);
  const { story } = caseStages.correction;
  expect(decide(story, 'approver')).toBeNull();
  expect(decide(story, 'claimingOfficer')).toContain('签发人');
  expect(decide(story, 'draftingApprover')).toContain('您经办的');
  const unclaimed = walked(begun({ matter: 'recordCorrection' }), TO_CLAIMED.slice(0, 2));
  expect(decide(unclaimed, 'approver')).toContain('还没有人认领');
});

test('A-51 归档以后起诉的照样登记；撤销重办即取消归档，办结后再归档', () => {
  const { story } = caseStages.archivedWithOpenRemedy;
  expect(story.application.archivedOn).toBe('2026-03-02');
  expect(message(story, ['approver', 'supplementReply', { content: '补' }, '2026-03-03'])).toBe(
    '已经归档',
  );
  expect(message(story, ['office', 'archive', {}, '2026-03-03'])).toBe('已经归档');
  const again = walked(story, [['approver', 'revokeReply', { reason: '判决撤销' }]], '2026-09-01');
  expect(again.application).toMatchObject({ state: 'inProgress', archivedOn: null, outcome: null });
  expect(caseStages.archivedAgain.story.application.archivedOn).toBe('2026-03-02');
});
