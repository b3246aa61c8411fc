import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { getApplication, submitApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { perform, reach, submission, type Receipt } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const count = (table: string, where: string) =>
  county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const [row] = await sql.unsafe<{ count: number }[]>(
      `select count(*)::int as count from ${table} where ${where}`,
    );
    return row?.count;
  });

test('三十件同时提交：编号恰是一到三十，不跳不重', async () => {
  const answers = await Promise.all(
    Array.from({ length: 30 }, () =>
      county.call<Receipt>('resident', submitApplication, { body: submission() }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
  const serials = answers.map(({ body }) => Number(/(\d{5})号/.exec(body.registrationNumber)?.[1]));
  expect(serials.sort((a, b) => a - b)).toEqual(
    Array.from({ length: 30 }, (_, index) => index + 1),
  );
  expect(new Set(answers.map(({ body }) => body.queryCode)).size).toBe(30);
});

describe('同一防重编号', () => {
  test('两个请求同时到来只登记一件，得到同一张回执；不占号', async () => {
    const body = submission({ idempotencyKey: randomUUID() });
    const send = () => county.call<Receipt>('resident', submitApplication, { body });
    const [one, two, three] = await Promise.all([send(), send(), send()]);
    expect([one.status, two.status, three.status]).toEqual([200, 200, 200]);
    expect(two.body).toEqual(one.body);
    expect(three.body).toEqual(one.body);
    const next = await county.call<Receipt>('resident', submitApplication, { body: submission() });
    const serial = (receipt: Receipt) => Number(/(\d{5})号/.exec(receipt.registrationNumber)?.[1]);
    expect(serial(next.body)).toBe(serial(one.body) + 1);
    const id = `application_id = '${one.body.applicationId}'`;
    expect(await count('application_events', id)).toBe(1);
    expect(
      await count(
        'personal_data',
        `account_id = (select account_id from applications where ${id})`,
      ),
    ).toBe(
      await count('applications', `account_id = (select account_id from applications where ${id})`),
    );
  });
  test('别人用同一编号，是另一件', async () => {
    const body = submission({ idempotencyKey: randomUUID() });
    const mine = await county.call<Receipt>('resident', submitApplication, { body });
    const theirs = await county.call<Receipt>('otherResident', submitApplication, { body });
    expect(theirs.status).toBe(200);
    expect(theirs.body.applicationId).not.toBe(mine.body.applicationId);
  });
});

describe('两个人同时办', () => {
  test('两位经办人同时认领：恰有一人成功，另一人读到冲突', async () => {
    const { applicationId: id, version } = await reach(county, 'dispatched');
    const claim = { endpoint: acts.claimApplication, id, body: { version } };
    const answers = await Promise.all([
      perform(county, 'civilOfficer', claim),
      perform(county, 'civilColleague', claim),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)?.body as unknown as {
      code: string;
      detail: string;
    };
    expect(lost.code).toBe('conflict');
    expect(lost.detail).toBe('这件申请刚刚有了变化：区民政局已“经办人认领”。请刷新后再办');
    const events = `application_id = '${id}' and kind = 'claimed'`;
    expect(await count('application_events', events)).toBe(1);
    expect(await count('audit_entries', `subject_id = '${id}' and act = 'claim'`)).toBe(1);
  });

  test('申请人撤回与签发同时：恰有一个生效，结果前后一致', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { applicationId: id, version } = await reach(county, 'awaitingApproval');
      const answers = await Promise.all([
        perform(county, 'civilApprover', {
          endpoint: acts.approveReply,
          id,
          body: { version, confidentialityOpinion: '不涉密' },
        }),
        perform(county, 'resident', { endpoint: acts.withdrawApplication, id, body: { version } }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const seen = await county.call<ApplicationView>('resident', getApplication, {
        params: { applicationId: id },
      });
      const isReplied = answers[0].status === 200;
      expect(seen.body.state).toBe(isReplied ? 'replied' : 'withdrawn');
      expect(seen.body.reply === null).toBe(!isReplied);
    }
  });

  test('拿旧版本办事，读到冲突，什么也没有写', async () => {
    const { applicationId: id, version } = await reach(county, 'claimed');
    const stale = {
      endpoint: acts.draftReply,
      id,
      body: { version: version - 1, kind: 'granted', content: '提供' },
    };
    const answer = await perform(county, 'civilOfficer', stale);
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([
      409,
      'conflict',
    ]);
    expect(await count('replies', `application_id = '${id}'`)).toBe(0);
  });
});
