/** 登记来件：各渠道的收到之日（A-31a–f）、口头代填（A-29a）、编号连续、只登记一次、村（居）民看不到。 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import {
  getApplication,
  listMyApplications,
  submitApplication,
} from '@shared/contract/applications';
import { decideRecordCorrection } from '@shared/contract/acts-deciding';
import type { ApplicationView } from '@shared/contract/application-view';
import { previewRegistration } from '@shared/contract/register-application';
import { applicant, file, perform, submission } from '../../support/application-acts';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';
import { register, type Registered } from '../../support/registrations';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const view = async (applicationId: string, who: Who = 'office') =>
  (await county.call<ApplicationView>(who, getApplication, { params: { applicationId } })).body;
const noContact = {
  kind: 'naturalPerson',
  name: '虚构甲',
  identityNumber: applicant.identityNumber,
};
const serial = (number: string) => Number(/(\d+)号$/.exec(number)?.[1]);

describe('收到之日', () => {
  test.each([
    [
      'A-31a 当面：提交之日',
      { channel: 'counter', submittedOn: '2026-11-18' },
      '2026-11-18',
      '2026-12-16',
    ],
    [
      'A-31b 挂号信：签收之日',
      { channel: 'registeredMail', signedOn: '2026-11-20' },
      '2026-11-20',
      '2026-12-18',
    ],
    [
      'A-31b 挂号信：星期六签收',
      { channel: 'registeredMail', signedOn: '2026-11-14' },
      '2026-11-14',
      '2026-12-11',
    ],
    [
      'A-31c 平信：当日确认',
      { channel: 'ordinaryMail', arrivedOn: '2026-11-19', confirmedOn: '2026-11-19' },
      '2026-11-19',
      '2026-12-17',
    ],
    [
      'A-31d 传真：双方确认之日',
      { channel: 'fax', arrivedOn: '2026-11-16', confirmedOn: '2026-11-17' },
      '2026-11-17',
      '2026-12-15',
    ],
    [
      'A-31d 电子邮件：双方确认之日',
      { channel: 'email', arrivedOn: '2026-11-16', confirmedOn: '2026-11-20' },
      '2026-11-20',
      '2026-12-18',
    ],
  ] as const)('%s', async (_, dates, receivedOn, dueOn) => {
    const { body } = await register(county, { submittedOn: null, ...dates });
    expect(body).toMatchObject({ state: 'inProgress', receivedOn, dueOn });
    const seen = await view(body.applicationId);
    expect(seen.clock).toMatchObject({ receivedOn, dueOn });
    expect(seen.letters.map(({ kind }) => kind)).toEqual(['registrationReceipt']);
    expect(seen.timeline.map(({ kind }) => kind)).toEqual(['registered']);
  });

  test.each([
    ['counter', 'submittedOn', { submittedOn: '2026-11-21' }],
    ['registeredMail', 'signedOn', { signedOn: '2026-11-21' }],
    ['ordinaryMail', 'confirmedOn', { arrivedOn: '2026-11-20', confirmedOn: '2026-11-21' }],
    ['fax', 'arrivedOn', { arrivedOn: '2026-11-21' }],
    ['email', 'confirmedOn', { arrivedOn: '2026-11-19', confirmedOn: '2026-11-18' }],
    ['counter', 'submittedOn', { submittedOn: null }],
    ['registeredMail', 'signedOn', { signedOn: null }],
  ] as const)('%s：在今天以后、缺少或者颠倒的日期写明是 %s', async (channel, field, dates) => {
    const answer = await register(county, { submittedOn: null, channel, ...dates });
    expect(answer).toMatchObject({ status: 422, body: { code: 'ruleViolated', field } });
  });

  test('A-31e 没有确认的：待确认，没有期限，次工作日提醒', async () => {
    const { body } = await register(county, {
      channel: 'fax',
      arrivedOn: '2026-11-19',
      submittedOn: null,
    });
    expect(body).toMatchObject({ state: 'submitted', receivedOn: null, dueOn: null });
    const seen = await view(body.applicationId);
    expect([seen.clock, seen.letters]).toEqual([null, []]);
    const confirmed = await perform(county, 'office', {
      endpoint: acts.confirmReceipt,
      id: body.applicationId,
      body: { version: 1, confirmedOn: '2026-11-20' },
    });
    expect(confirmed.body.clock).toMatchObject({ receivedOn: '2026-11-20', dueOn: '2026-12-18' });
  });

  test('A-31f 没有联系方式：先登记，恢复联系之日起算', async () => {
    const dates = { channel: 'registeredMail', signedOn: '2026-11-16', submittedOn: null };
    const { body } = await register(county, {
      ...dates,
      applicant: noContact,
      deliveryMethod: 'post',
    });
    expect(body).toMatchObject({ state: 'submitted', receivedOn: null, dueOn: null });
    const seen = await view(body.applicationId);
    expect(seen.timeline[0]?.note).toContain('没有写联系方式');
    const confirmed = await perform(county, 'office', {
      endpoint: acts.confirmReceipt,
      id: body.applicationId,
      body: { version: 1, confirmedOn: '2026-11-20', contactAddress: '明湖区虚构路8号' },
    });
    expect(confirmed.body.clock).toMatchObject({ receivedOn: '2026-11-20' });
  });

  test('A-31f 没有联系方式就谈不上确认；当面来的要当场问清', async () => {
    const mail = { channel: 'ordinaryMail', confirmedOn: '2026-11-20', applicant: noContact };
    expect((await register(county, mail)).body).toMatchObject({ field: 'confirmedOn' });
    expect((await register(county, { applicant: noContact })).body).toMatchObject({
      field: 'applicant.phone',
    });
  });

  test('先看后登：预览的收到之日、到期日与登记的一致，并说要留意什么', async () => {
    const dates = { channel: 'ordinaryMail', arrivedOn: '2026-11-17', confirmedOn: '2026-11-19' };
    const preview = await county.call<{ receivedOn: string; dueOn: string; hints: string[] }>(
      'office',
      previewRegistration,
      { body: { ...dates, hasContact: true } },
    );
    const { body } = await register(county, { ...dates, submittedOn: null });
    expect(preview.body).toMatchObject({ receivedOn: body.receivedOn, dueOn: body.dueOn });
    expect(preview.body.hints).toEqual([expect.stringContaining('当日')]);
    const late = await county.call<{ hints: string[] }>('office', previewRegistration, {
      body: { channel: 'counter', submittedOn: '2026-09-01', hasContact: true },
    });
    expect(late.body.hints).toEqual([
      expect.stringContaining('距今天已有80天，请核对年、月、日'),
      expect.stringContaining('已经过了'),
    ]);
  });
});

describe('口头申请（A-29a）', () => {
  const oral = { channel: 'oral', submittedOn: '2026-11-20' };
  test('没有同意、没有宣读的不登记，写明是哪一项', async () => {
    expect((await register(county, oral)).body).toMatchObject({ field: 'oralConsented' });
    const consented = { ...oral, oralConsented: true };
    expect((await register(county, consented)).body).toMatchObject({ field: 'readBackConfirmed' });
  });

  test('同意与宣读记入经过', async () => {
    const { body } = await register(county, {
      ...oral,
      oralConsented: true,
      readBackConfirmed: true,
    });
    expect(body).toMatchObject({ receivedOn: '2026-11-20', dueOn: '2026-12-18' });
    expect((await view(body.applicationId)).timeline[0]?.note).toMatch(/同意.*宣读/);
  });
});

describe('登记', () => {
  test('编号与网上提交的连续编排', async () => {
    const first = await file(county);
    const second = (await register(county)).body;
    const third = await file(county);
    const numbers = [first, second, third].map(({ registrationNumber }) =>
      serial(registrationNumber),
    );
    expect(numbers).toEqual([numbers[0], Number(numbers[0]) + 1, Number(numbers[0]) + 2]);
  });

  test('同一防重编号只登记一次，同时来两个也一样，不跳号', async () => {
    const idempotencyKey = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => register(county, { idempotencyKey })));
    expect(new Set(answers.map(({ body }) => body.registrationNumber)).size).toBe(1);
    const next = (await register(county)).body;
    expect(serial(next.registrationNumber)).toBe(
      serial(String(answers[0]?.body.registrationNumber)) + 1,
    );
  });

  test('村（居）民登记不了，也看不到来件；查询码能查', async () => {
    const { body } = await register(county);
    expect((await register(county, {}, 'resident')).status).toBe(403);
    const params = { applicationId: body.applicationId };
    expect((await county.call('resident', getApplication, { params })).status).toBe(404);
    const mine = await county.call<{ items: unknown[] }>('otherResident', listMyApplications);
    expect(mine.body.items).toEqual([]);
    const rows = await county.platform.database.read(
      { regionId: 'minghu', kind: 'resident', accountId: actorFor('resident').accountId },
      (sql) => sql`select 1 from applications where application_id = ${body.applicationId}`,
    );
    expect(rows).toHaveLength(0);
  });

  test('部门只登记写给本单位的；登记后由本单位办理，告诉本单位经办人', async () => {
    const own = await register(county, { addresseeId: 'civil' }, 'civilOfficer');
    expect(own.body.addresseeName).toBe('区民政局');
    expect((await view(own.body.applicationId, 'civilOfficer')).leadDepartment?.name).toBe(
      '区民政局',
    );
    expect(await county.messagesTo('civilColleague')).toContain('登记了一件来件');
    const other = await register(county, { addresseeId: 'finance' }, 'civilOfficer');
    expect(other.body).toMatchObject({ code: 'ruleViolated', field: 'addresseeId' });
  });

  test('公开办登记时可以直接分办；村（居）委会不能受理', async () => {
    const led = await register(county, { leadDepartmentId: 'finance' });
    expect((await view(led.body.applicationId)).leadDepartment?.name).toBe('区财政局');
    const village = await register(county, { leadDepartmentId: 'willow' });
    expect(village.body).toMatchObject({ code: 'ruleViolated', field: 'leadDepartmentId' });
  });

  test('个人信息只在保险箱：事件、审计、日志里都没有', async () => {
    const { body } = await register(county, { applicant: { ...applicant, name: '虚构丙丁' } });
    const found = await county.platform.database.read(
      { regionId: 'minghu', kind: 'system' },
      async (sql) => {
        const id = body.applicationId;
        return JSON.stringify([
          await sql`select * from application_events where application_id = ${id}`,
          await sql`select * from audit_entries where subject_id = ${id}`,
          await sql`select * from applications where application_id = ${id}`,
          await sql`select * from letters where application_id = ${id}`,
        ]);
      },
    );
    expect(found).not.toContain('虚构丙丁');
    expect(found).not.toContain(applicant.identityNumber);
    expect(county.logLines.join('')).not.toContain('虚构丙丁');
  });

  test('填错的身份证号码写明是哪一项，不是故障', async () => {
    const answer = await register(county, { applicant: { ...applicant, identityNumber: '123' } });
    expect(answer).toMatchObject({ status: 400, body: { field: 'applicant.identityNumber' } });
  });
});

describe('更正与自己有关的信息（A-41）', () => {
  const correction = { mistake: '出生年份记错，应为1990年', evidence: '户口簿复印件' };

  test('登记的、网上提交的都没有二十个工作日的期限，巡检不提醒', async () => {
    const paper = { matter: 'recordCorrection', correction };
    const { body } = await register(county, paper);
    expect(body).toMatchObject({ state: 'inProgress', receivedOn: '2026-11-20', dueOn: null });
    const seen = await view(body.applicationId);
    expect([seen.clock, seen.matter]).toEqual([null, 'recordCorrection']);
    expect(seen.description).toContain('户口簿复印件');

    const filed = await county.call<Registered & { expectedDueOn: string | null }>(
      'resident',
      submitApplication,
      { body: submission({ matter: 'recordCorrection', correction }) },
    );
    expect(filed.body.expectedDueOn).toBeNull();
    const confirmed = await perform(county, 'office', {
      endpoint: acts.confirmReceipt,
      id: filed.body.applicationId,
      body: { version: 1 },
    });
    expect([confirmed.body.state, confirmed.body.clock]).toEqual(['inProgress', null]);
  });

  test('核实后更正并告知：发更正告知书，不占年度报告的行', async () => {
    const paper = { matter: 'recordCorrection', correction, addresseeId: 'civil' };
    const { applicationId: id } = (await register(county, paper, 'civilOfficer')).body;
    await perform(county, 'civilOfficer', {
      endpoint: acts.claimApplication,
      id,
      body: { version: 1 },
    });
    const decision = {
      endpoint: decideRecordCorrection,
      id,
      body: { version: 2, result: 'corrected', finding: '经核对户口簿，出生年份已更正。' },
    };
    expect((await perform(county, 'civilOfficer', decision)).status).toBe(403);
    const decided = await perform(county, 'civilApprover', decision);
    expect(decided.body).toMatchObject({ state: 'replied', outcome: null, clock: null });
    expect(decided.body.letters.map(({ kind }) => kind)).toEqual(['correctionLetter']);
  });

  test('没有写证据的不收，写明是哪一项', async () => {
    const answer = await register(county, { matter: 'recordCorrection' });
    expect(answer.body).toMatchObject({ code: 'ruleViolated', field: 'correction' });
    const filed = await county.call('resident', submitApplication, {
      body: submission({ matter: 'recordCorrection' }),
    });
    expect(filed.body).toMatchObject({ field: 'correction' });
  });
});
