/** 提问、反映、三资登记、到期提醒与行级安全。依据：A-2、E-30c、E-31、E-34。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listNotices } from '@shared/contract/notices';
import * as questions from '@shared/contract/village-questions';
import * as registers from '@shared/contract/village-registers';
import * as township from '@shared/contract/village-township';
import { getNoticeText } from '@shared/contract/village-notice-text';
import { runVillageSweep } from '@functions/entrypoints/wire/village-affairs';
import {
  asked,
  contract,
  ownNotice,
  registered,
  reported,
  villagers,
} from '../../support/contract/village-cases';
import { newKey, openWorld, type World } from '../../support/world';

const region = 'minghu';
const NOW = '2026-11-20T02:00:00.000Z';
let world: World;
beforeAll(async () => {
  world = await openWorld({ now: NOW });
}, 120_000);
afterAll(() => world.close());

const rows = (kind: 'public' | 'resident' | 'system', sql: string, accountId?: string) =>
  world.platform.database.read(
    { regionId: region, kind, ...(accountId === undefined ? {} : { accountId }) },
    async (run) => [...(await run.unsafe<Record<string, unknown>[]>(sql))],
  );
const ask = async (over: Record<string, unknown>, token?: string) => {
  const { resident } = await villagers(world);
  const body = {
    idempotencyKey: newKey(),
    noticeId: await ownNotice(world),
    text: '钱怎样花的？',
    ...over,
  };
  return world.call(questions.askVillage, { params: { region }, body }, token ?? resident);
};

describe('E-30c 提问与答复', () => {
  test('十五天内答复；公开的问答不写是谁问的；只有本人看得到自己没公开的', async () => {
    const question = await asked(world);
    expect([question.dueOn, question.state]).toEqual(['2026-12-05', 'waiting']);
    const { editor } = await villagers(world);
    const mine = async (token: string) => {
      const reply = await world.call(questions.listMyQuestions, { params: { region } }, token);
      return (reply.body as { questions: { questionId: string }[] }).questions.map(
        ({ questionId }) => questionId,
      );
    };
    expect(await mine((await villagers(world)).resident)).toContain(question.questionId);
    const other = (await world.accountWith('resident')) === 'malixin' ? 'xuemingli' : 'malixin';
    expect(await mine(await world.signIn(other))).toEqual([]);
    const input = {
      params: { region, questionId: question.questionId },
      body: { version: question.version, answer: '明细已补在附件里。', isPublic: true },
    };
    expect((await world.call(questions.answerQuestion, input, editor)).body).toMatchObject({
      state: 'answered',
    });
    expect((await world.call(questions.answerQuestion, input, editor)).status).toBe(409);
    const noticeId = question.notice.noticeId;
    const seen = await world.call(questions.listNoticeQuestions, { params: { region, noticeId } });
    expect(seen.body).toMatchObject({
      canAsk: true,
      answerDays: 15,
      items: [{ answer: '明细已补在附件里。' }],
    });
    expect(JSON.stringify(seen.body)).not.toMatch(/account/i);
  });

  test('A-2 部门的公开信息不向村里提问，指到申请公开', async () => {
    const reply = await world.call(listNotices, {
      params: { region },
      query: { organisationId: 'minzheng' },
    });
    const noticeId = (reply.body as { items: { noticeId: string }[] }).items[0]?.noticeId ?? '';
    const door = await world.call(questions.listNoticeQuestions, { params: { region, noticeId } });
    expect(door.body).toMatchObject({ canAsk: false, door: expect.stringContaining('申请') });
    expect((await ask({ noticeId })).body).toMatchObject({
      code: 'ruleViolated',
      legalBasis: expect.stringContaining('政府信息公开条例'),
    });
  });

  test('写了身份证号的退回，不重复号码；同一防重编号只提一次；没有这条信息的说明', async () => {
    const bad = await ask({ text: '我的证件999999199001011238为什么没有低保' });
    expect(bad.body).toMatchObject({ code: 'ruleViolated', field: 'text' });
    expect(JSON.stringify(bad.body)).not.toContain('999999199001011238');
    const key = { idempotencyKey: newKey() };
    const [a, b] = await Promise.all([ask(key), ask(key)]);
    expect((a.body as { questionId: string }).questionId).toBe(
      (b.body as { questionId: string }).questionId,
    );
    expect((await ask({ noticeId: newKey() })).status).toBe(404);
    const stolen = await ask(key, await world.signIn('malixin'));
    expect([200, 409]).toContain(stolen.status);
  });
});

describe('E-31 乡镇（街道）', () => {
  test('超期没有答复的，村和镇各收一次提醒，镇里看得到；反映有结果，反映人看得到', async () => {
    const question = await asked(world, '鱼塘合同到期以后怎么办？');
    const report = await reported(world);
    world.clock.set('2026-12-06T02:00:00.000Z');
    await Promise.all([runVillageSweep(world.platform), runVillageSweep(world.platform)]);
    const told = await rows(
      'system',
      `select account_id from outbox_messages where title = '提问超期没有答复'`,
    );
    expect(told.length).toBeGreaterThanOrEqual(2);
    await runVillageSweep(world.platform);
    const again = await rows(
      'system',
      `select account_id from outbox_messages where title = '提问超期没有答复'`,
    );
    expect(again).toHaveLength(told.length);
    const [where] = await rows(
      'system',
      `select o.parent_id, a.login_name from organisations o join accounts a on a.organisation_id = o.parent_id
       and 'townshipSupervisor' = any (a.roles) where o.organisation_id = '${question.organisation.organisationId}'`,
    );
    const token = await world.signIn(String(where?.['loginName']));
    const view = await world.call(township.townshipView, { params: { region } }, token);
    const body = view.body as {
      questions: { questionId: string }[];
      decisions: { title: string }[];
    };
    expect(body.questions.map(({ questionId }) => questionId)).toContain(question.questionId);
    expect(body.decisions.map(({ title }) => title)).toContain('旧村小学校舍整体出租');

    const owner = await world.signIn(await world.accountWith('townshipSupervisor'));
    const conclude = (over: Record<string, unknown> = {}) =>
      world.call(
        township.concludeReport,
        {
          params: { region, reportId: report.reportId },
          body: {
            version: report.version,
            outcome: 'founded',
            isPublicationOrdered: true,
            conclusion: '属实，已责令公开',
            ...over,
          },
        } as never,
        owner,
      );
    expect((await conclude({ outcome: 'unfounded' })).body).toMatchObject({
      field: 'isPublicationOrdered',
    });
    expect((await conclude()).status).toBe(200);
    expect((await conclude()).status).toBe(409);
    const { resident } = await villagers(world);
    const mine = await world.call(questions.listMyQuestions, { params: { region } }, resident);
    expect(JSON.stringify(mine.body)).toContain('属实，已责令公开');
    world.clock.set(NOW);
  });
});

describe('三资登记', () => {
  test('公开清单隐去个人姓名，拟好的公开信息也隐去；没有勾公开的看不到', async () => {
    const shown = await registered(world);
    const hidden = await registered(world, { isPublic: false });
    const { organisationId, editor } = await villagers(world);
    const reply = await world.call(registers.listPublicRegister, {
      params: { region, organisationId },
    });
    const { items } = reply.body as { items: { entryId: string; counterpart: string }[] };
    const ids = items.map(({ entryId }) => entryId);
    expect([ids.includes(shown.entryId), ids.includes(hidden.entryId)]).toEqual([true, false]);
    const text = await world.call(
      getNoticeText,
      { params: { region }, query: { kind: 'contract' } },
      editor,
    );
    expect(JSON.stringify([reply.body, text.body])).not.toContain('周大山');
    expect(JSON.stringify(text.body)).toContain('18,600.00');
  });

  test('粘贴：先看后登记，同一防重编号不登记两次；改动有版本', async () => {
    const { editor } = await villagers(world);
    const paste = (isPreview: boolean, idempotencyKey: string) =>
      world.call(
        registers.pasteRegister,
        {
          params: { region },
          body: { idempotencyKey, kind: 'asset', text: '水塔\t\t30000\n水泵\t\t很贵', isPreview },
        },
        editor,
      );
    const key = newKey();
    expect((await paste(true, key)).body).toMatchObject({
      added: 0,
      rows: [{ name: '水塔' }],
      refused: [{ row: 2 }],
    });
    expect((await paste(false, key)).body).toMatchObject({ added: 1 });
    expect((await paste(false, key)).body).toMatchObject({ added: 0 });
    const entry = await registered(world);
    const update = (version: number) =>
      world.call(
        registers.updateRegisterEntry,
        {
          params: { region, entryId: entry.entryId },
          body: { ...contract({ name: entry.name }), version },
        } as never,
        editor,
      );
    expect((await update(entry.version)).status).toBe(200);
    expect((await update(entry.version)).body).toMatchObject({ code: 'conflict' });
  });

  test('到期前六十天、三十天各提醒经办人一次', async () => {
    const name = `到期${newKey().slice(0, 6)}`;
    await registered(world, { name, endsOn: '2027-02-18' });
    const messages = () =>
      rows(
        'system',
        `select 1 from outbox_messages where title like '集体合同%' and created_at > '2026-12-10' and body like '%2027-02-18%'`,
      );
    const sweep = async (day: string) => {
      world.clock.set(`${day}T02:00:00.000Z`);
      await runVillageSweep(world.platform);
      return (await messages()).length;
    };
    const counts = [];
    for (const day of [
      '2026-12-19',
      '2026-12-20',
      '2026-12-21',
      '2027-01-19',
      '2027-01-20',
      '2027-02-19',
    ])
      counts.push(await sweep(day));
    expect(counts).toEqual([0, 1, 1, 2, 2, 3]);
    world.clock.set(NOW);
  });
});

test('行级安全：没有 WHERE 也看不到别人的提问、反映、没有公开的登记与决议；改不了', async () => {
  await asked(world);
  await registered(world, { isPublic: false });
  const stranger = newKey();
  for (const kind of ['public', 'resident'] as const) {
    const read = (sql: string) => rows(kind, sql, stranger);
    expect(await read('select 1 from village_questions where not is_public')).toEqual([]);
    expect(await read('select 1 from village_reports')).toEqual([]);
    expect(await read('select 1 from village_register_entries where not is_public')).toEqual([]);
    expect(await read('select 1 from village_decisions where not is_public')).toEqual([]);
    expect(await read('select 1 from village_decision_stages where not is_public')).toEqual([]);
    expect(await read('select 1 from village_events')).toEqual([]);
    for (const table of [
      'village_questions',
      'village_register_entries',
      'village_committee_members',
      'village_decisions',
    ]) {
      const write = world.platform.database.write(
        { regionId: region, kind, accountId: stranger },
        async (tx) => (await tx.unsafe(`update ${table} set version = 9 returning 1`)).length,
      );
      expect([table, await write]).toEqual([table, 0]);
    }
  }
  for (const table of [
    'village_questions',
    'village_decisions',
    'village_register_entries',
    'village_events',
  ])
    expect(
      await world.platform.database.read({ regionId: 'yanhu', kind: 'system' }, async (run) => [
        ...(await run.unsafe(`select 1 from ${table}`)),
      ]),
    ).toEqual([]);
});
