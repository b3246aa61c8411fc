import { describe, expect, test } from '@jest/globals';
import { replyFactsOf, type TracksSeen } from '@functions/applications/domain/reply-facts';
import {
  checkReply,
  replyProblems,
  type ReplyDraft,
} from '@functions/applications/domain/reply-rules';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import { refusalKinds, replyKinds, REPLY_LAW, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { consulted, draft, noTracks } from '../../support/reply-drafts';

const refusal = (change: Partial<ReplyDraft>, tracks: TracksSeen = noTracks) => {
  const outcome = checkReply(draft(change), replyFactsOf(tracks));
  return outcome.ok ? null : outcome.refusal;
};
const ready: TracksSeen = {
  amendment: { receivedOn: '2026-11-20' },
  reasons: {},
  searches: [],
  consultations: [{ consulted: 'thirdParty', opinion: null, overrideReason: '' }],
};
const filled: Omit<ReplyDraft, 'kind'> = {
  ...draft(),
  reason: '第十四条，事实',
  weighing: '公开会……',
  accessWay: '明湖区政府网站',
  specialLaw: '《不动产登记暂行条例》',
  redactions: [{ part: '第三页', ground: 'refusedThirdParty', reason: '商业秘密' }],
  properDoor: '区信访局',
  earlierReplyNumber: '明湖公开申〔2026〕00001号',
  searchRecord: '档案室检索“低保评议”',
  rightBodyName: '区财政局',
  rightBodyContact: '0000-1',
};
const article = (text: string) => `《政府信息公开条例》${text}`;
const blankOf = (field: keyof ReplyDraft) => (field === 'redactions' ? [] : ' ');

describe('答复的种类（law.md C 行对应表、A-14 至 A-39）', () => {
  test.each<[ReplyKind, string, string, string, string]>([
    ['alreadyPublic', '第三十六条第一项', '3.1', 'none', 'free'],
    ['granted', '第三十六条第二项', '3.1', 'none', 'free'],
    ['partiallyGranted', '第三十七条', '3.2', 'none', 'unsettledPartial'],
    ['refusedStateSecret', '第十四条', '3.3.1', 'hard', 'reviewFirst'],
    ['refusedByLaw', '第十四条', '3.3.2', 'hard', 'reviewFirst'],
    ['refusedSafety', '第十四条', '3.3.3', 'hard', 'reviewFirst'],
    ['refusedThirdParty', '第十五条', '3.3.4', 'hard', 'reviewFirst'],
    ['refusedInternalAffairs', '第十六条第一款', '3.3.5', 'discretion', 'reviewFirst'],
    ['refusedDeliberative', '第十六条第二款', '3.3.6', 'discretion', 'reviewFirst'],
    ['refusedEnforcementFile', '第十六条第二款', '3.3.7', 'discretion', 'reviewFirst'],
    ['specialLawEnquiry', '第三十六条第七项', '3.3.8', 'none', 'free'],
    ['archivedReferral', '第三十六条第七项、《中华人民共和国档案法》', '3.3.8', 'none', 'free'],
    ['informationNotHeld', '第三十六条第四项', '3.4.1', 'none', 'free'],
    ['notOurResponsibility', '第三十六条第五项', '3.4.1', 'none', 'free'],
    ['needsProcessing', '第三十八条', '3.4.2', 'none', 'free'],
    ['stillUnclear', '第三十条', '3.4.3', 'none', 'free'],
    ['petitionLike', '第三十九条第一款', '3.5.1', 'none', 'free'],
    ['repeated', '第三十六条第六项', '3.5.2', 'none', 'free'],
    ['publication', '第三十九条第二款', '3.5.3', 'none', 'free'],
    ['excessive', '第三十五条', '3.5.4', 'none', 'free'],
  ])('%s → %s，%s 行，%s，%s', (kind, clause, outcome, bar, remedy) => {
    expect(REPLY_LAW[kind]).toMatchObject({ article: article(clause), outcome, bar, remedy });
  });

  test('除其他处理外，年度报告的每一行都有答复种类；确认、重新出具归 3.5.5', () => {
    const rows = new Set(replyKinds.values.map((kind) => REPLY_LAW[kind].outcome));
    const byReply = decisionOutcomes.values.filter((row) => !row.startsWith('3.6'));
    expect([...rows].toSorted()).toEqual(byReply.toSorted());
    expect(REPLY_LAW.reissue.outcome).toBe('3.5.5');
  });

  test('不予公开的七种恰是有禁止或裁量的；只有第十六条要权衡', () => {
    const barred = replyKinds.values.filter((kind) => REPLY_LAW[kind].bar !== 'none');
    expect(barred).toEqual(refusalKinds);
    for (const kind of refusalKinds)
      expect(REPLY_LAW[kind].mandatoryFields.includes('weighing')).toBe(
        REPLY_LAW[kind].bar === 'discretion',
      );
  });
});

describe.each(replyKinds.values)('%s', (kind) => {
  const { mandatoryFields, optionalFields, bar } = REPLY_LAW[kind];
  test('填全了可以；无关的栏目不留', () => {
    const outcome = checkReply({ ...filled, kind }, replyFactsOf(ready));
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    const relevant = new Set<string>([...mandatoryFields, ...optionalFields]);
    const { kind: tidied, content, attachmentIds, ...fields } = outcome.value;
    expect([tidied, content, attachmentIds]).toEqual([kind, '正文', []]);
    for (const [field, value] of Object.entries(fields))
      expect([field, value.length > 0]).toEqual([field, relevant.has(field)]);
  });
  test('缺一项必填的就拒绝，指明栏目与条款', () => {
    for (const field of ['content' as const, ...mandatoryFields])
      expect(refusal({ ...filled, kind, [field]: blankOf(field) }, ready)).toMatchObject({
        code: 'ruleViolated',
        field,
        legalBasis: REPLY_LAW[kind].article,
      });
  });
  test('不予公开的不能附文件，免得发出不该公开的信息', () => {
    const attached = refusal({ ...filled, kind, attachmentIds: ['a'] }, ready);
    if (bar === 'none') expect(attached).toBeNull();
    else expect(attached?.field).toBe('attachmentIds');
  });
});

describe('各种答复自己的规矩', () => {
  test('A-36-2 予以公开：附上信息，或者写明方式、途径和时间', () => {
    expect(refusal({ kind: 'granted' })?.field).toBe('accessWay');
    expect(refusal({ kind: 'granted', attachmentIds: ['a'] })).toBeNull();
    expect(refusal({ kind: 'granted', accessWay: '11月30日到区政务公开窗口领取' })).toBeNull();
  });
  test('A-36-4 信息不存在：写明检索经过，或者已登记没有检索到', () => {
    const kind = 'informationNotHeld';
    expect(refusal({ kind })?.field).toBe('searchRecord');
    expect(refusal({ kind }, { ...noTracks, searches: [{ result: 'found' }] })?.field).toBe(
      'searchRecord',
    );
    expect(refusal({ kind }, { ...noTracks, searches: [{ result: 'notFound' }] })).toBeNull();
  });
  test('A-36-5 不属于本机关：知道负责机关的，名称与联系方式都要；不知道的正文说明', () => {
    const reply = { kind: 'notOurResponsibility', reason: '职责在别处' } as const;
    expect(refusal(reply)?.field).toBe('rightBodyName');
    expect(refusal({ ...reply, rightBodyName: '区财政局' })?.field).toBe('rightBodyContact');
    expect(refusal({ ...reply, rightBodyName: '区财政局', rightBodyContact: '0000-1' })).toBeNull();
    for (const content of ['经查，目前无法确定负责公开的机关', '负责机关尚不明确'])
      expect(refusal({ ...reply, content })).toBeNull();
  });
  test('A-30 补正后仍不明确：先要求补正并且收到', () => {
    const reply = { kind: 'stillUnclear', reason: '没有写明年份' } as const;
    expect(refusal(reply)?.field).toBe('kind');
    expect(refusal(reply, { ...noTracks, amendment: { receivedOn: null } })?.field).toBe('kind');
    expect(refusal(reply, ready)).toBeNull();
  });
  test('A-35 不予处理：先要求说明理由', () => {
    const reply = { kind: 'excessive', reason: '理由不合理' } as const;
    expect(refusal(reply)?.message).toContain('先要求说明理由');
    expect(refusal(reply, ready)).toBeNull();
  });
});

describe('A-37 部分公开', () => {
  const redactions = [{ part: '第三页', ground: 'refusedStateSecret', reason: '已定密' }] as const;
  const partial = { kind: 'partiallyGranted', redactions, attachmentIds: ['a'] } as const;
  test.each([
    [{ part: '  ' }, 'redactions.0.part'],
    [{ reason: '' }, 'redactions.0.reason'],
    [{ ground: 'granted' }, 'redactions.0.ground'],
    [{ ground: 'specialLawEnquiry' }, 'redactions.0.ground'],
  ] as const)('不公开的一处 %j → %s', (change, field) => {
    const [first] = redactions;
    expect(refusal({ ...partial, redactions: [{ ...first, ...change }] })?.field).toBe(field);
  });
  test('要把能公开的给出来', () => {
    expect(refusal(partial)).toBeNull();
    expect(refusal({ ...partial, attachmentIds: [] })?.field).toBe('accessWay');
  });
  test('A-16 有一处属于裁量的，也要权衡', () => {
    const weighed = { part: '附件', ground: 'refusedDeliberative', reason: '过程稿' } as const;
    const reply = { ...partial, redactions: [...redactions, weighed] };
    expect(refusal(reply)).toMatchObject({ field: 'weighing', legalBasis: article('第十六条') });
    expect(refusal({ ...reply, weighing: '公开会……' })).toBeNull();
  });
});

describe('A-15、A-32 第三方', () => {
  const withheld = { kind: 'refusedThirdParty', reason: '商业秘密' } as const;
  const given = { kind: 'granted', attachmentIds: ['a'] } as const;
  const hidden = {
    kind: 'partiallyGranted',
    attachmentIds: ['a'],
    redactions: [{ part: '第三页', ground: 'refusedThirdParty', reason: '商业秘密' }],
  } as const;
  test('以第三方为由全部不公开：先征求意见；不必征求的除外', () => {
    expect(refusal(withheld)?.legalBasis).toBe(article('第十五条、第三十二条'));
    expect(checkReply(draft(withheld), replyFactsOf(noTracks, false)).ok).toBe(true);
    for (const opinion of [null, 'objects', 'noView'])
      expect(refusal(withheld, consulted(opinion))).toBeNull();
    expect(refusal(withheld, consulted('agrees'))?.message).toContain('第三方同意公开');
    const overridden = consulted('objects', '重大公共利益');
    expect(refusal(withheld, overridden)?.message).toContain('已经决定公开');
    expect(checkReply(draft(withheld), replyFactsOf(overridden, false)).ok).toBe(false);
  });
  test('部分公开里遮去第三方的部分（如证件号码），不必先征求意见', () => {
    for (const tracks of [noTracks, consulted('agrees'), consulted('objects')])
      expect(refusal(hidden, tracks)).toBeNull();
  });
  test('第三方不同意：没有作出公共利益的决定不能公开；沉默、同意的可以', () => {
    expect(refusal(given, consulted('objects'))).toMatchObject({
      field: 'kind',
      message: expect.stringContaining('对方不同意，仍决定公开'),
      legalBasis: article('第十五条、第三十二条'),
    });
    const stateSecret = { ...hidden.redactions[0], ground: 'refusedStateSecret' } as const;
    expect(
      refusal({ ...hidden, redactions: [stateSecret] }, consulted('objects'))?.message,
    ).toContain('第三方不同意公开');
    expect(refusal(given, consulted('objects', '重大公共利益'))).toBeNull();
    expect(refusal(given, consulted('agrees'))).toBeNull();
    expect(refusal(given, consulted(null))).toBeNull();
  });
  test('两位第三方都不同意，只决定公开一位的，仍不能全部公开', () => {
    const consultations = [
      ...consulted('objects', '重大公共利益').consultations,
      ...consulted('objects').consultations,
    ];
    expect(refusal(given, { ...noTracks, consultations })?.field).toBe('kind');
    expect(refusal(hidden, { ...noTracks, consultations })).toBeNull();
  });
});

describe('A-34 共同制作机关', () => {
  const joint = (opinion: string | null, overrideReason = '', partyName = '市局') => ({
    consulted: 'jointAuthority',
    partyName,
    opinion,
    overrideReason,
  });
  const given = { kind: 'granted', attachmentIds: ['a'] } as const;
  const refusedBy = (...consultations: ReturnType<typeof joint>[]) =>
    refusal(given, { ...noTracks, consultations });

  test('不同意而没有处理，不能予以公开；同意、没有意见、逾期视为同意、还没有答复的可以', () => {
    expect(refusedBy(joint('objects'))).toMatchObject({
      field: 'kind',
      message: expect.stringContaining('再次征求'),
      legalBasis: article('第三十四条'),
    });
    for (const opinion of ['agrees', 'noView', 'silent', null])
      expect(refusedBy(joint(opinion))).toBeNull();
  });
  test('写明理由仍决定公开的可以；两家不同意只决定一家的不行', () => {
    expect(refusedBy(joint('objects', '文件早已印发'))).toBeNull();
    expect(
      refusedBy(joint('objects', '文件早已印发'), joint('objects', '', '省厅')),
    ).not.toBeNull();
  });
  test('再次征求、同意了的，先前的不同意作罢；再次征求还没有答复的不算', () => {
    expect(refusedBy(joint('objects'), joint('agrees'))).toBeNull();
    expect(refusedBy(joint('objects'), joint(null))).not.toBeNull();
    expect(refusedBy(joint('agrees'), joint('objects'))).not.toBeNull();
    expect(refusedBy(joint('objects'), joint('agrees', '', '省厅'))).not.toBeNull();
  });
  test('区分处理、不予公开的不受限；与第三方各看各的', () => {
    const tracks = { ...noTracks, consultations: [joint('objects')] };
    const part = { part: '附件', ground: 'refusedByLaw', reason: '有法律禁止' } as const;
    expect(
      refusal({ kind: 'partiallyGranted', attachmentIds: ['a'], redactions: [part] }, tracks),
    ).toBeNull();
    expect(replyFactsOf(tracks).thirdPartyObjections).toBe('none');
  });
});

test('全部缺陷一次列出，报批前给经办人看', () => {
  const problems = replyProblems(
    draft({ kind: 'refusedThirdParty', attachmentIds: ['a'] }),
    replyFactsOf(noTracks),
  );
  expect(problems.map(({ field }) => field)).toEqual(['reason', 'kind', 'attachmentIds']);
});
