/** 各行为随发的文书写了什么：迟到的补正、延期、移送、复议机关、附件、仍决定公开。 */
import { describe, expect, test } from '@jest/globals';
import type { Day } from '@shared/law/day';
import type { LetterKind } from '@shared/vocabulary/letter-kind';
import { people } from '../../support/application-facts';
import { decided, walked, type Story } from '../../support/case-engine';
import { AMENDMENT, FIRST_CONSULTATION, caseStages } from '../../support/case-stages';
import { decisionOf, written, type Doing } from '../../support/written-letters';

test('A4-5 超过七个工作日才要求补正的告知书写明原期限照常计算；没有超过的不写', () => {
  const ask = (today: Day) =>
    written(
      caseStages.claimed.story,
      ['office', 'requestAmendment', AMENDMENT, today],
      'amendmentLetter',
    ).text;
  expect(ask('2026-03-12')).toContain('原答复期限照常计算');
  expect(ask('2026-03-11')).not.toContain('照常计算');
});

test('A-33c、D-5 同意延期：告知书之外另有存档的呈批单，写明原到期日、新到期日、理由、谁同意', () => {
  const approve: Doing = ['office', 'approveExtension', {}, '2026-03-03'];
  const { story } = caseStages.extensionProposed;
  const { text } = written(story, approve, 'approvalSlip');
  for (const words of ['延期答复', '2026年3月30日', '2026年4月14日', '量大', '同意延期', 'office'])
    expect(text).toContain(words);
  expect(text).not.toContain('答复正文');
  expect(written(story, approve, 'extensionLetter').details['isProvisional']).toBe(false);
});

test('延期到放假安排还没有公布的年份：告知书、呈批单都写明日期是暂定的', () => {
  const late = walked(caseStages.feeNoticed.story, [
    ['office', 'recordFeePayment', { paidOn: '2026-12-10' }, '2026-12-10'],
    ['claimingOfficer', 'proposeExtension', { workingDays: 20, reason: '量大' }],
  ]);
  const approve: Doing = ['office', 'approveExtension', {}, '2026-12-11'];
  expect(written(late, approve, 'extensionLetter').text).toContain('日期为暂定');
  expect(written(late, approve, 'approvalSlip').text).toContain('（暂定）');
});

test('A-10、A-45 转办：移送明细表写明谁移送给谁、理由、日期、哪一件、期限', () => {
  const move: Doing = [
    'claimingOfficer',
    'transfer',
    { toDepartmentId: 'finance', reason: '由财政局制作' },
    '2026-03-03',
  ];
  const { story } = caseStages.claimed;
  const { text } = written(story, move, 'transferList');
  for (const words of [
    '区民政局于2026年3月3日',
    '移送区财政局',
    '由财政局制作',
    story.application.registrationNumber,
    '低保审批情况',
    '2026年3月2日',
    '2026年3月30日',
  ])
    expect(text).toContain(words);
  const correction = written(caseStages.correction.story, move, 'transferList');
  expect(correction.text).toContain('没有法定期限');
});

describe('A-R8 复议机关随文书一同核对', () => {
  const consultationId = FIRST_CONSULTATION;
  const override = {
    consultationId,
    ground: 'publicInterest',
    content: '名册',
    reason: '公共资金',
  };
  test.each<readonly [LetterKind, Story, Doing]>([
    [
      'replyLetter',
      caseStages.awaitingApproval.story,
      ['approver', 'approve', { confidentialityOpinion: '可以公开' }, '2026-03-03'],
    ],
    [
      'abandonmentLetter',
      caseStages.feeExpired.story,
      ['office', 'deemAbandoned', { finding: '没有正当理由' }, '2026-04-01'],
    ],
    [
      'overrideLetter',
      caseStages.consultationObjected.story,
      ['approver', 'overrideObjection', override, '2026-03-03'],
    ],
    [
      'supplementaryReplyLetter',
      caseStages.replied.story,
      ['approver', 'supplementReply', { content: '补充统计的口径' }, '2026-03-03'],
    ],
    [
      'correctionLetter',
      caseStages.correction.story,
      [
        'approver',
        'decideRecordCorrection',
        { result: 'corrected', finding: '属实', rightBodyName: '', rightBodyContact: '' },
        '2026-03-03',
      ],
    ],
  ])('%s', (kind, story, doing) => {
    const { text, details, risks } = written(story, doing, kind);
    expect(details['reviewBody']).toBe('明湖区人民政府');
    expect(text).toContain('向明湖区人民政府申请行政复议');
    expect(risks.map(({ rule }) => rule)).not.toContain('复议机关不对');
  });
});

test('D 答复书列出附件的名称', () => {
  const sign: Doing = ['approver', 'approve', { confidentialityOpinion: '可以公开' }, '2026-03-03'];
  const { document } = written(caseStages.awaitingApproval.story, sign, 'replyLetter');
  expect(document.attachments).toEqual(['审批名册.pdf']);
});

describe('A-15、A-32c 第三方不同意，仍决定公开', () => {
  const consultationId = FIRST_CONSULTATION;
  const override = (stage: 'consultationObjected' | 'consultationWindowEnded', ground: string) => {
    const { story, today } = caseStages[stage];
    const input = { consultationId, ground, content: '名册', reason: '已经依法公示过' };
    return [story, ['approver', 'overrideObjection', input, today] as Doing] as const;
  };
  test('不同意的理由不合理：信上只说理由不合理，不说公共利益', () => {
    const [story, doing] = override('consultationObjected', 'unreasonable');
    const { text } = written(story, doing, 'overrideLetter');
    for (const words of ['表示不同意', '不同意公开的理由不合理', '第三十二条', '已经依法公示过'])
      expect(text).toContain(words);
    expect(text).not.toContain('公共利益');
    expect(decisionOf(story, doing)).toMatchObject({
      note: '不同意的理由不合理：已经依法公示过',
      tracks: [{ track: 'overridden', ground: 'unreasonable' }],
    });
  });
  test('因公共利益：信上写明；对方没有提出意见的，不说它不同意', () => {
    const objected = written(
      ...override('consultationObjected', 'publicInterest'),
      'overrideLetter',
    ).text;
    expect(objected).toContain('对公共利益造成重大影响');
    expect(objected).toContain('表示不同意');
    const silent = written(
      ...override('consultationWindowEnded', 'publicInterest'),
      'overrideLetter',
    ).text;
    expect(silent).toContain('没有提出意见');
    expect(silent).not.toContain('不同意');
  });
  test('对方没有不同意，就说不上理由不合理', () => {
    const [story, [, act, input, today]] = override('consultationWindowEnded', 'unreasonable');
    expect(decided(story, { person: people.approver, act, input, today })).toMatchObject({
      ok: false,
      refusal: { code: 'ruleViolated', field: 'ground' },
    });
  });
});
