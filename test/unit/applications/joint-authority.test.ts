/** 共同制作机关的意见：逾期不答复视为同意，不同意的先处理再公开（A-34）。 */
import { describe, expect, test } from '@jest/globals';
import type { Day } from '@shared/law/day';
import { deemedConsents } from '@functions/applications/domain/deemed-consent';
import { people } from '../../support/application-facts';
import { decided, walked, type Deed } from '../../support/case-engine';
import { FIRST_CONSULTATION, SUBMIT, caseStages } from '../../support/case-stages';
import { decisionOf, written, type Doing } from '../../support/written-letters';

describe('A-34 共同制作机关逾期不答复，视为同意公开（如 TP-07）', () => {
  const { story } = caseStages.jointWindowEnded;
  const words = '共同制作机关市局至2026年3月23日没有答复，依《条例》第三十四条视为同意公开';
  const submit = (today: Day) =>
    decisionOf(story, ['claimingOfficer', 'submitForApproval', {}, today]).note;
  test('期满的次日起算；没有登记对方收到的不算', () => {
    expect(submit('2026-03-23')).toBeUndefined();
    expect(submit('2026-03-24')).toBe(words);
    const { tracks } = caseStages.approvalWithOpenTracks.story.application;
    expect(tracks.consultations.map(({ consulted }) => consulted)).toEqual(['jointAuthority']);
    expect(deemedConsents(tracks, '2026-06-01')).toEqual([]);
  });
  test('报批时存为意见：期满之日视为同意，只存一次；不改变期限', () => {
    const stored = {
      track: 'opinion',
      consultationId: FIRST_CONSULTATION,
      opinion: 'silent',
      on: '2026-03-23',
      reason: '',
    };
    const doing = ['claimingOfficer', 'submitForApproval', {}] as const;
    expect(decisionOf(story, [...doing, '2026-03-23']).tracks).toEqual([]);
    expect(decisionOf(story, [...doing, '2026-03-24']).tracks).toEqual([stored]);
    const submitted = walked(story, [SUBMIT], '2026-03-24');
    const [consultation] = submitted.application.tracks.consultations;
    expect(consultation).toMatchObject({ opinion: 'silent', opinionOn: '2026-03-23' });
    expect(submitted.application.dueOn).toBe(story.application.dueOn);
    expect(deemedConsents(submitted.application.tracks, '2026-03-25')).toEqual([]);
  });
  test('第三方的沉默不算同意', () => {
    const { tracks } = caseStages.consultationWindowEnded.story.application;
    expect(deemedConsents(tracks, '2026-06-01')).toEqual([]);
  });
  test('答复了的不算', () => {
    const answered = walked(
      story,
      [
        [
          'claimingOfficer',
          'recordOpinion',
          {
            consultationId: FIRST_CONSULTATION,
            opinion: 'objects',
            receivedOn: '2026-03-23',
            reason: '尚未定稿',
          },
        ],
      ],
      '2026-03-24',
    );
    expect(deemedConsents(answered.application.tracks, '2026-03-24')).toEqual([]);
  });
  test('签发记在经过里，呈批单写明', () => {
    const waiting = walked(story, [SUBMIT], '2026-03-24');
    const sign: Doing = [
      'approver',
      'approve',
      { confidentialityOpinion: '可以公开' },
      '2026-03-24',
    ];
    expect(decisionOf(waiting, sign).note).toBe(words);
    expect(written(waiting, sign, 'approvalSlip').text).toContain(words);
    const plain = walked(caseStages.drafted.story, [SUBMIT]);
    expect(decisionOf(plain, sign).note).toBeUndefined();
  });
});

describe('A-34 共同制作机关不同意，仍决定公开', () => {
  const { story } = caseStages.jointWindowEnded;
  const objected = walked(
    story,
    [
      [
        'claimingOfficer',
        'recordOpinion',
        {
          consultationId: FIRST_CONSULTATION,
          opinion: 'objects',
          receivedOn: '2026-03-20',
          reason: '尚未定稿',
        },
      ],
    ],
    '2026-03-24',
  );
  const override = (ground: string): Deed => ({
    person: people.approver,
    act: 'overrideObjection',
    input: {
      consultationId: FIRST_CONSULTATION,
      ground,
      content: '名册',
      reason: '文件已经印发',
    },
    today: '2026-03-24',
  });
  const submit: Deed = {
    person: people.claimingOfficer,
    act: 'submitForApproval',
    input: {},
    today: '2026-03-24',
  };

  test('没有处理以前不能报批', () => {
    const outcome = decided(objected, submit);
    expect(outcome.ok ? '' : outcome.refusal.message).toContain('共同制作机关不同意公开');
  });
  test('公共利益的缘由只用于第三方', () => {
    const outcome = decided(objected, override('publicInterest'));
    expect(outcome.ok ? '' : outcome.refusal.field).toBe('ground');
  });
  test('写明理由以后可以报批；不发给第三方的文书，呈批单写明', () => {
    const outcome = decided(objected, override('unreasonable'));
    expect(outcome).toMatchObject({
      ok: true,
      value: { letters: [], note: '共同制作机关市局不同意的理由不合理：文件已经印发' },
    });
    const settled = walked(
      objected,
      [['approver', 'overrideObjection', override('unreasonable').input as object], SUBMIT],
      '2026-03-24',
    );
    expect(settled.application.state).toBe('awaitingApproval');
    const sign: Doing = [
      'approver',
      'approve',
      { confidentialityOpinion: '可以公开' },
      '2026-03-24',
    ];
    expect(written(settled, sign, 'approvalSlip').text).toContain(
      '共同制作机关市局不同意公开（尚未定稿），经审查仍决定公开：文件已经印发',
    );
  });
});
