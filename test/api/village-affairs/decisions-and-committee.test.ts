/** 四议两公开与监督委员会，经由接口：从提议到两次公开；名册、申报、回避。依据：E-24、E-30a、E-32。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as committee from '@shared/contract/village-committee';
import * as decisions from '@shared/contract/village-decisions';
import { downloadVillageFile, getNoticeText } from '@shared/contract/village-notice-text';
import { uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import { committeeStore } from '@functions/village-affairs/store.committee';
import { mayReview } from '@functions/village-affairs/queries/may-review';
import { noticeIn } from '../../support/contract/notice-steps';
import {
  decisionWith,
  ownMember,
  ownNotice,
  passedDecision,
  stageBody,
  villagers,
} from '../../support/contract/village-cases';
import { publishNotice } from '@shared/contract/notice-drafts';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

type View = decisions.DecisionView;
const record = async (
  { decisionId, version }: View,
  stage: View['stages'][number]['stage'],
  over: Record<string, unknown> = {},
) =>
  world.call(
    decisions.recordDecisionStage,
    {
      params: { region, decisionId, stage },
      body: { ...stageBody(stage), version, ...over },
    } as never,
    (await villagers(world)).editor,
  );
const disclose = async (
  { decisionId, version }: View,
  stage: 'decisionDisclosure' | 'outcomeDisclosure',
  noticeId: string,
) =>
  world.call(
    decisions.discloseDecision,
    { params: { region, decisionId }, body: { version, stage, noticeId } },
    (await villagers(world)).editor,
  );
const publicView = async (): Promise<View[]> => {
  const { organisationId } = await villagers(world);
  const params = { region, organisationId };
  const reply = await world.call(decisions.listPublicDecisions, { params });
  return (reply.body as { items: View[] }).items;
};

describe('E-30a 从提议到两次公开', () => {
  test('公开之前访客一步也看不到；公开决议之后看到四议；公开结果之后看到实施', async () => {
    const passed = await passedDecision(world);
    const shown = async () =>
      (await publicView()).find(({ decisionId }) => decisionId === passed.decisionId);
    expect([passed.state, passed.disclosureDueOn]).toEqual(['awaitingDisclosure', '2026-01-14']);
    expect(passed.stages.at(-1)?.judgement).toMatchObject({ hasQuorum: true, isPassed: true });
    expect(await shown()).toBeUndefined();

    const noticeId = await ownNotice(world);
    const open = (await disclose(passed, 'decisionDisclosure', noticeId)).body as View;
    expect(open.state).toBe('implementing');
    expect((await shown())?.stages.map(({ stage }) => stage)).toEqual([
      'proposal',
      'consultation',
      'review',
      'decision',
      'decisionDisclosure',
    ]);
    expect((await record(open, 'review')).body).toMatchObject({ code: 'notPermittedNow' });

    const heldOn = open.stages.at(-1)?.heldOn ?? '';
    const done = (await record(open, 'implementation', { heldOn })).body as View;
    expect(done.state).toBe('awaitingOutcomeDisclosure');
    expect((await shown())?.stages).toHaveLength(5);
    const closed = (await disclose(done, 'outcomeDisclosure', noticeId)).body as View;
    expect([closed.state, (await shown())?.stages.length]).toEqual(['completed', 7]);
  });

  test('次序、日期、人数、版本不对的都说清楚；改不动别村的', async () => {
    const two = await decisionWith(world, ['proposal', 'consultation']);
    expect((await record(two, 'decision')).body).toMatchObject({ code: 'notPermittedNow' });
    expect((await record(two, 'review', { heldOn: '2026-01-01' })).body).toMatchObject({
      code: 'ruleViolated',
      field: 'heldOn',
    });
    expect((await record(two, 'review', { present: 46 })).body).toMatchObject({ field: 'present' });
    expect((await record(two, 'review', { version: 1 })).body).toMatchObject({ code: 'conflict' });
    expect((await record(two, 'decisionDisclosure')).status).toBe(409);
    const number = await record(two, 'review', { summary: '证件999999199001011238' });
    expect(number.body).toMatchObject({ code: 'ruleViolated', field: 'summary' });
    expect(JSON.stringify(number.body)).not.toContain('999999199001011238');
    const stranger = await world.signIn('wuwenbo');
    const params = { region, decisionId: two.decisionId };
    expect((await world.call(decisions.getVillageDecision, { params }, stranger)).status).toBe(404);
  });

  test('同一防重编号两次，只记一件', async () => {
    const { editor } = await villagers(world);
    const body = { idempotencyKey: newKey(), matter: 'other' as const, title: '修井' };
    const input = { params: { region }, body };
    const [a, b] = await Promise.all(
      [1, 2].map(() => world.call(decisions.createDecision, input, editor)),
    );
    expect((a?.body as View).decisionId).toBe((b?.body as View).decisionId);
  });

  test('拟写公开信息：决议的人数、票数、算法都在正文里', async () => {
    const { decisionId } = await passedDecision(world);
    const { editor } = await villagers(world);
    const query = { kind: 'decision' as const, recordId: decisionId };
    const text = await world.call(getNoticeText, { params: { region }, query }, editor);
    expect(JSON.stringify(text.body)).toMatch(/应到45人，实到40人.*赞成38人/);
    const early = { kind: 'outcome' as const, recordId: decisionId };
    const refusedText = await world.call(
      getNoticeText,
      { params: { region }, query: early },
      editor,
    );
    expect(refusedText.status).toBe(409);
  });

  test('会议记录：只有写明一并公开、且公开之后，访客才能下载 downloadVillageFile', async () => {
    const { editor } = await villagers(world);
    const upload = async () => {
      const reply = await world.call(uploadNoticeAttachment, { params: { region } }, editor);
      return (reply.body as { attachmentId: string }).attachmentId;
    };
    const [open, closed] = [await upload(), await upload()];
    let view = await decisionWith(world);
    view = (await record(view, 'proposal', { minutesIds: [open], areFilesPublic: true }))
      .body as View;
    view = (await record(view, 'consultation', { minutesIds: [closed] })).body as View;
    for (const stage of ['review', 'decision'] as const)
      view = (await record(view, stage)).body as View;
    const get = (attachmentId: string, token?: string) =>
      world.call(downloadVillageFile, { params: { region, attachmentId } }, token);
    expect([(await get(open)).status, (await get(closed)).status]).toEqual([404, 404]);
    expect((await get(open, editor)).status).toBe(200);
    expect((await get(open, await world.signIn('wuwenbo'))).status).toBe(404);
    await disclose(view, 'decisionDisclosure', await ownNotice(world));
    expect([(await get(open)).status, (await get(closed)).status]).toEqual([200, 404]);
    const stolen = await decisionWith(world);
    expect((await record(stolen, 'proposal', { minutesIds: [open] })).body).toMatchObject({
      code: 'ruleViolated',
    });
  });
});

describe('E-32 监督委员会', () => {
  test('名册对外公开姓名、任期、履职次数；近亲属列不进名册；申报是近亲属的照记，从此不能审核', async () => {
    const { editor, member, organisationId } = await villagers(world);
    const seen = await world.call(committee.publicCommittee, {
      params: { region, organisationId },
    });
    expect(seen.body).toMatchObject({ hints: expect.anything() });
    expect(JSON.stringify(seen.body)).not.toMatch(/kinship|accountName/);
    const own = await ownMember(world);
    const params = { region, memberId: own.memberId };
    const declare = (kinship: string, version: number) =>
      world.call(
        committee.declareKinship,
        { params, body: { version, isCommitteeMember: false, kinship } } as never,
        member,
      );
    expect((await declare('spouse', own.version)).status).toBe(200);
    const submitted = await noticeIn(world, 'submitted');
    const publishing = { version: submitted.version };
    const refused = await world.call(
      publishNotice,
      { params: { region, noticeId: submitted.noticeId }, body: publishing },
      member,
    );
    expect(refused.body).toMatchObject({ code: 'ruleViolated', field: 'kinship' });
    expect((await declare('none', own.version + 1)).status).toBe(200);
    const listed = {
      ...{ name: '演示', post: '委员', isCommitteeMember: true, kinship: 'none' },
      ...{ termFrom: '2026-01-01', termUntil: '2027-01-01', idempotencyKey: newKey() },
    };
    const add = await world.call(
      committee.addCommitteeMember,
      { params: { region }, body: listed } as never,
      editor,
    );
    expect(add.body).toMatchObject({ code: 'ruleViolated', field: 'isCommitteeMember' });
  });

  test('声明回避的不能审核那一条，别的可以；不在名册里的都不能', async () => {
    const { member, organisationId } = await villagers(world);
    const { noticeId } = await noticeIn(world, 'submitted');
    const other = (await noticeIn(world, 'submitted')).noticeId;
    const record = {
      idempotencyKey: newKey(),
      kind: 'recusal' as const,
      happenedOn: '2026-11-20',
      content: '与公示的对象是亲属',
      noticeId,
    };
    const reply = await world.call(
      committee.addSupervisionRecord,
      { params: { region }, body: record },
      member,
    );
    expect(reply.status).toBe(200);
    const { accountId } = await world.platform.database.read(
      { regionId: region, kind: 'system' },
      async (sql) => {
        const [row] = await sql<{ accountId: string }[]>`
          select account_id from accounts where region_id = ${region}
            and login_name = ${(await villagers(world)).memberLogin}`;
        return row ?? { accountId: '' };
      },
    );
    const may = (id: string, account = accountId) =>
      world.platform.database.read({ regionId: region, kind: 'system' }, async (sql) => {
        const review = { regionId: region, organisationId, accountId: account, noticeId: id };
        return (await mayReview(committeeStore, { sql, review }, '2026-11-20')).ok;
      });
    expect([await may(noticeId), await may(other), await may(other, newKey())]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
