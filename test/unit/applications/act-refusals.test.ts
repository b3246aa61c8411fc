import { describe, expect, test } from '@jest/globals';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import type { Result } from '@shared/result';
import { approve } from '@functions/applications/domain/actions/approve';
import { claim } from '@functions/applications/domain/actions/claim';
import { confirmReceipt } from '@functions/applications/domain/actions/confirm-receipt';
import { dispatch } from '@functions/applications/domain/actions/dispatch';
import { draftReply } from '@functions/applications/domain/actions/draft-reply';
import { returnDraft } from '@functions/applications/domain/actions/return-draft';
import { sendBack } from '@functions/applications/domain/actions/send-back';
import { submitForApproval } from '@functions/applications/domain/actions/submit-for-approval';
import { transfer } from '@functions/applications/domain/actions/transfer';
import { withdraw } from '@functions/applications/domain/actions/withdraw';
import type { Decision, Situation } from '@functions/applications/domain/decision';
import { people, situation, stages } from '../../support/application-facts';

const draft = {
  kind: 'granted' as const,
  content: '提供',
  searchRecord: '',
  rightBodyName: '',
  rightBodyContact: '',
  attachmentIds: [] as string[],
};
const decide: Readonly<Record<ApplicationAct, (at: Situation) => Result<Decision>>> = {
  confirmReceipt,
  dispatch: (at) =>
    dispatch(at, { leadDepartmentId: 'civil', supportingDepartmentIds: [], remark: '' }),
  claim,
  transfer: (at) => transfer(at, { toDepartmentId: 'finance', reason: '财政资金' }),
  sendBack: (at) => sendBack(at, { reason: '不归本局' }),
  draftReply: (at) => draftReply(at, draft),
  submitForApproval,
  returnDraft: (at) => returnDraft(at, { reason: '补充依据' }),
  approve,
  withdraw,
};

const EXPECTED: Readonly<Record<ApplicationAct, readonly [RegExp, RegExp]>> = {
  confirmReceipt: [/第三十一条第三项/, /公开办或者主办单位的经办人/],
  dispatch: [/第四条、第四十五条/, /只有公开办/],
  claim: [/第四十五条/, /主办单位的经办人/],
  transfer: [/第十条、第四十五条/, /主办单位的经办人/],
  sendBack: [/第十条、第四十五条/, /主办单位的经办人/],
  draftReply: [/第三十六条/, /主办单位的经办人/],
  submitForApproval: [/第四十五条/, /主办单位的经办人/],
  returnDraft: [/第十七条、第四十五条/, /主办单位的签发人/],
  approve: [/第三十三条、第三十六条/, /主办单位的签发人/],
  withdraw: [/国办公开办函〔2021〕30号/, /申请人本人/],
};

const refusalOf = (outcome: Result<unknown>) => (outcome.ok ? null : outcome.refusal);

describe.each(applicationActs.values)('%s', (act) => {
  const [legalBasis, whose] = EXPECTED[act];

  test('身份不符的拒绝，写明谁可以、依据什么', () => {
    const refusal = refusalOf(decide[act](situation(stages.drafted, people.otherResident)));
    expect(refusal?.code).toBe('notPermittedNow');
    expect(refusal?.message).toMatch(whose);
    expect(refusal?.legalBasis).toMatch(legalBasis);
  });

  test.each(['replied', 'abandoned', 'withdrawn', 'awaitingAmendment'] as const)(
    '%s 之后谁都不能做',
    (stage) => {
      for (const person of Object.values(people))
        expect(decide[act](situation(stages[stage], person)).ok).toBe(false);
    },
  );
});

test('状态不符的拒绝，写明现在是什么状态', () => {
  expect(refusalOf(decide.withdraw(situation(stages.replied, people.applicant)))?.message).toBe(
    '这件申请现在是“已答复”，不能撤回申请',
  );
});

test('已认领的不能再认领、不能再分办；没有草稿不能报批', () => {
  const message = (act: ApplicationAct, person: keyof typeof people) =>
    refusalOf(decide[act](situation(stages.claimed, people[person])))?.message;
  expect(message('claim', 'colleague')).toBe('这件申请已有经办人认领');
  expect(message('dispatch', 'office')).toBe('这件申请已有经办人认领');
  expect(message('submitForApproval', 'claimingOfficer')).toBe('还没有拟写答复，请先拟写');
  expect(message('transfer', 'colleague')).toMatch(/已由同事认领/);
  expect(message('draftReply', 'colleague')).toMatch(/已由同事认领/);
  expect(refusalOf(decide.draftReply(situation(stages.unclaimed, people.colleague)))?.message).toBe(
    '请先认领这件申请',
  );
});

describe('分办、转办的去处', () => {
  const to = (leadDepartmentId: string, supporting: string[] = []) =>
    refusalOf(
      dispatch(situation(stages.unrouted, people.office), {
        leadDepartmentId,
        supportingDepartmentIds: supporting,
        remark: '',
      }),
    );
  test.each([
    ['willow', '村民委员会'],
    ['bridge', '居民委员会'],
    ['guide', '业务指导单位'],
  ])('%s 不能承办', (target, words) => {
    expect(to(target)).toMatchObject({ code: 'ruleViolated', field: 'leadDepartmentId' });
    expect(to(target)?.message).toContain(words);
    expect(to(target)?.legalBasis).toBe('《政府信息公开条例》第十条、第二十七条、第五十四条');
  });
  test('公开办自己、不存在的单位、主办兼协办，都不行', () => {
    expect(to('office')).toMatchObject({
      code: 'ruleViolated',
      legalBasis: '《政府信息公开条例》第四条',
    });
    expect(to('nowhere')).toMatchObject({ code: 'notFound', field: 'leadDepartmentId' });
    expect(to('civil', ['willow'])).toMatchObject({ field: 'supportingDepartmentIds' });
    expect(to('civil', ['civil'])?.message).toBe('主办单位不能同时是协办单位');
  });
  test('乡镇、街道、县政府可以承办', () => {
    expect([to('green'), to('lakeside'), to('county')]).toEqual([null, null, null]);
  });
  test('不能转给本单位', () => {
    const outcome = transfer(situation(stages.claimed, people.claimingOfficer), {
      toDepartmentId: 'civil',
      reason: '试',
    });
    expect(refusalOf(outcome)).toMatchObject({ code: 'ruleViolated', field: 'toDepartmentId' });
  });
});

test('附件须是为这件申请上传的', () => {
  const at = situation(stages.claimed, people.claimingOfficer, { uploadedIds: ['one'] });
  expect(draftReply(at, { ...draft, attachmentIds: ['one', 'one'] })).toMatchObject({
    ok: true,
    value: { reply: { reply: { attachmentIds: ['one'], outcome: '3.1' } } },
  });
  expect(refusalOf(draftReply(at, { ...draft, attachmentIds: ['two'] }))).toMatchObject({
    code: 'ruleViolated',
    field: 'attachmentIds',
  });
});
