import { describe, expect, test } from '@jest/globals';
import { checkReply, type ReplyDraft } from '@functions/applications/domain/reply-rules';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import { lawCase } from '../../support/law-cases';

const draft = (change: Partial<ReplyDraft>): ReplyDraft => ({
  kind: 'granted',
  content: '正文',
  searchRecord: '',
  rightBodyName: '',
  rightBodyContact: '',
  attachmentIds: [],
  ...change,
});
const refusal = (change: Partial<ReplyDraft>) => {
  const outcome = checkReply(draft(change));
  return outcome.ok ? null : outcome.refusal;
};

describe('政府信息不存在', () => {
  test('没有检索经过的拒绝（第三十六条第四项）', () => {
    expect(refusal({ kind: 'informationNotHeld' })).toMatchObject({
      code: 'ruleViolated',
      field: 'searchRecord',
      legalBasis: '《政府信息公开条例》第三十六条第四项',
    });
    expect(
      refusal({ kind: 'informationNotHeld', searchRecord: '档案室检索“低保评议”' }),
    ).toBeNull();
  });
  test('AP-07：归入 3.4.1', () => {
    expect(lawCase('AP-07').expected).toMatchObject({ annualReportRow: '三（四）1' });
    expect(REPLY_LAW.informationNotHeld).toMatchObject({ outcome: '3.4.1' });
  });
});

describe('不属于本机关', () => {
  const kind = 'notOurResponsibility' as const;
  test('能够确定负责机关的，名称与联系方式都要（第三十六条第五项）', () => {
    expect(refusal({ kind })).toMatchObject({
      field: 'rightBodyName',
      legalBasis: '《政府信息公开条例》第三十六条第五项',
    });
    expect(refusal({ kind, rightBodyName: '区财政局' })).toMatchObject({
      field: 'rightBodyContact',
    });
    expect(refusal({ kind, rightBodyName: '区财政局', rightBodyContact: '0000-1' })).toBeNull();
  });
  test.each(['经查，目前无法确定负责公开的机关', '负责机关尚不明确'])(
    '正文说明“%s”的可以不写',
    (content) => {
      expect(refusal({ kind, content })).toBeNull();
    },
  );
});

test('与该种答复无关的栏目不留', () => {
  const full = draft({
    searchRecord: '查过',
    rightBodyName: '区财政局',
    rightBodyContact: '0000-1',
  });
  expect(checkReply({ ...full, kind: 'granted' })).toMatchObject({
    ok: true,
    value: { searchRecord: '', rightBodyName: '', rightBodyContact: '' },
  });
  expect(checkReply({ ...full, kind: 'informationNotHeld' })).toMatchObject({
    value: { searchRecord: '查过', rightBodyName: '' },
  });
});
