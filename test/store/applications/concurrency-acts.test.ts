import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { submitApplication } from '@shared/contract/applications';
import { grantedDraft, reach, submission, type Reached } from '../../support/application-acts';
import { applicant } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';
import {
  countRows,
  letterSerials,
  oneTo,
  registrationSerials,
  storedEvents,
  storedLetters,
  storedRow,
} from '../../support/case-records';
import { attempt, doAct, morningOf } from '../../support/case-walk';

const OFFICERS = 50;
const REVIEWED = { confidentialityOpinion: '不涉密，可以公开。' };

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-09-01'), { DATABASE_CONNECTIONS: String(OFFICERS) });
}, 120_000);
afterAll(() => county.close());

type Try = readonly [Who, ApplicationAct, object];

/** 五十个请求拿着同一个版本同时到来；返回办成的那一个行为。 */
const fight = async (id: string, tries: readonly Try[]): Promise<ApplicationAct> => {
  const before = await storedRow(county, id);
  const [letters, audits] = await Promise.all([
    storedLetters(county, id),
    countRows(county, 'audit_entries', `subject_id = '${id}'`),
  ]);
  const answers = await Promise.all(
    Array.from({ length: OFFICERS }, async (_, index) => {
      const [who, act, body] = tries[index % tries.length] as Try;
      const { status } = await attempt(county, id, [
        who,
        act,
        { version: before.version, ...body },
      ]);
      return { act, status };
    }),
  );
  const done = answers.filter(({ status }) => status === 200);
  expect(done).toHaveLength(1);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const act = done[0]?.act as ApplicationAct;

  // 恰有一个生效：版本加一、多一件事、多一条审计，文书只有这件事写明的那几份。
  const row = await storedRow(county, id);
  const events = await storedEvents(county, id);
  expect(row.version).toBe(before.version + 1);
  expect(events.map(({ seq }) => seq)).toEqual(oneTo(row.version));
  const issued = (await storedLetters(county, id)).filter(
    ({ letterId }) => !letters.some((one) => one.letterId === letterId),
  );
  expect(issued.map(({ letterId }) => letterId).sort()).toEqual(
    (events.at(-1)?.data.letters ?? []).map(({ letterId }) => letterId).sort(),
  );
  expect(await countRows(county, 'audit_entries', `subject_id = '${id}'`)).toBe(audits + 1);
  return act;
};

const at = (until: Reached, overrides = {}) => reach(county, until, overrides);

describe('五十人同时办一件，互相矛盾的行为恰有一个生效', () => {
  test('签发、退回修改、申请人撤回', async () => {
    const seen = new Set<ApplicationAct>();
    for (let round = 0; round < 4; round += 1) {
      const { applicationId: id } = await at('awaitingApproval');
      const tries: Try[] = [
        ['civilApprover', 'approve', REVIEWED],
        ['civilBoth', 'returnDraft', { reason: '请写明年度' }],
        ['resident', 'withdraw', {}],
      ];
      const act = await fight(id, [...tries.slice(round % 3), ...tries.slice(0, round % 3)]);
      seen.add(act);
      const { state, outcome } = await storedRow(county, id);
      expect([act, state, outcome]).toEqual(
        { approve: [act, 'replied', '3.1'], returnDraft: [act, 'inProgress', null] }[
          act as string
        ] ?? [act, 'withdrawn', '3.6.3'],
      );
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('同意延期、不同意延期（A-33c）：期限至多延一次', async () => {
    const { applicationId: id } = await at('claimed');
    const before = (await storedRow(county, id)).dueOn;
    await doAct(county, id, [
      'civilOfficer',
      'proposeExtension',
      { workingDays: 20, reason: '档案多' },
    ]);
    const act = await fight(id, [
      ['office', 'approveExtension', {}],
      ['office', 'rejectExtension', { reason: '可以按期' }],
    ]);
    const { dueOn } = await storedRow(county, id);
    // 九月一日收到：九月二十日（周日）调休上班，二十五日放假，第二十个工作日是九月二十九日；再加二十个，跨国庆，是十一月二日。
    expect([before, dueOn]).toEqual([
      '2026-09-29',
      act === 'approveExtension' ? '2026-11-02' : '2026-09-29',
    ]);
  });

  test('补正送到、视为放弃（A-30c）', async () => {
    const { applicationId: id } = await at('claimed');
    await doAct(county, id, [
      'civilOfficer',
      'requestAmendment',
      { items: ['写明年度'], guidance: '请写明要哪一年的', until: '2026-09-08' },
    ]);
    county.setNow(morningOf('2026-09-09'));
    const act = await fight(id, [
      ['resident', 'receiveAmendment', { description: '2025年的低保审批情况' }],
      ['office', 'deemAbandoned', { finding: '没有正当理由' }],
      ['civilOfficer', 'deemAbandoned', { finding: '没有正当理由' }],
    ]);
    const { state, outcome } = await storedRow(county, id);
    expect([state, outcome]).toEqual(
      act === 'receiveAmendment' ? ['inProgress', null] : ['abandoned', '3.6.1'],
    );
    county.setNow(morningOf('2026-09-01'));
  });

  test('登记送达（A-33b 第9项）：只有一个送达之日', async () => {
    const { applicationId: id } = await at('replied', {
      deliveryMethod: 'post',
      applicant: { ...applicant, address: '明湖区虚构路8号' },
    });
    const body = { way: 'post', deliveredOn: '2026-09-01', proof: '邮件号 XA00000000000' };
    await fight(id, [
      ['civilOfficer', 'deliver', body],
      ['office', 'deliver', { ...body, way: 'inPerson', proof: '本人签收' }],
    ]);
    expect(
      await countRows(county, 'letters', `application_id = '${id}' and kind = 'deliveryReceipt'`),
    ).toBe(1);
  });

  test('拆分（《信息处理费管理办法》第四条）：只拆一次，只多占一个登记编号', async () => {
    const { applicationId: id } = await at('claimed');
    const before = (await registrationSerials(county)).length;
    const body = { matters: ['低保新增', '低保退出'], reason: '两项内容' };
    await fight(id, [
      ['civilOfficer', 'splitApplication', body],
      ['office', 'splitApplication', body],
    ]);
    expect(await registrationSerials(county)).toEqual(oneTo(before + 1));
    expect(await countRows(county, 'applications', `parent_id = '${id}'`)).toBe(1);
  });
});

test('发文、登记、拆分同时进行：文号、登记编号都是一到 n，不跳不重', async () => {
  const inTurn = async (count: number, until: Reached) => {
    const ids: string[] = [];
    for (let made = 0; made < count; made += 1) ids.push((await at(until)).applicationId);
    return ids;
  };
  const [approving, amending, splitting] = [
    await inTurn(30, 'awaitingApproval'),
    await inTurn(15, 'claimed'),
    await inTurn(10, 'claimed'),
  ];
  const version = async (id: string) => (await storedRow(county, id)).version;
  const act = async (id: string, [who, name, body]: Try) =>
    (await attempt(county, id, [who, name, { version: await version(id), ...body }])).status;
  const statuses = await Promise.all([
    ...approving.map((id) => act(id, ['civilApprover', 'approve', REVIEWED])),
    ...amending.map((id) =>
      act(id, ['civilOfficer', 'requestAmendment', { items: ['年度'], guidance: '写明年度' }]),
    ),
    ...splitting.map((id) =>
      act(id, ['office', 'splitApplication', { matters: ['甲', '乙', '丙'], reason: '三项内容' }]),
    ),
    // 失败的行为不占号。
    ...amending.map((id) => act(id, ['civilColleague', 'draftReply', grantedDraft])),
    ...Array.from({ length: 20 }, async () => {
      const answer = await county.call('resident', submitApplication, { body: submission() });
      return answer.status;
    }),
  ]);
  expect(statuses.filter((status) => status === 200)).toHaveLength(30 + 15 + 10 + 20);
  const serials = await letterSerials(county);
  expect(serials.length).toBeGreaterThanOrEqual(45);
  expect(serials).toEqual(oneTo(serials.length));
  const registered = await registrationSerials(county);
  expect(registered).toEqual(oneTo(registered.length));
});
