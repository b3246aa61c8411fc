import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { applicant, reach } from '../../support/application-acts';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const reveal = (who: Who | null, applicationId: string, purpose = '邮寄答复') =>
  county.call<{ applicant: typeof applicant; code: string }>(who, revealApplicant, {
    params: { applicationId },
    body: { purpose },
  });
const view = (who: Who, applicationId: string) =>
  county.call<ApplicationView>(who, getApplication, { params: { applicationId } });

const auditOf = (applicationId: string) =>
  county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ actorId: string; data: unknown }[]>`
      select actor_id, data from audit_entries
      where act = 'revealApplicant' and subject_kind = 'application'
        and subject_id = ${applicationId} order by entry_no`,
  );

test('认领的经办人和公开办看到完整的，各记一条审计；审计和日志里没有个人信息', async () => {
  const { applicationId: id } = await reach(county, 'replied');
  const shown = await reveal('civilOfficer', id, ' 邮寄答复 ');
  expect([shown.status, shown.body.applicant]).toEqual([200, expect.objectContaining(applicant)]);
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect((await reveal('office', id, '核对身份')).body.applicant.name).toBe(applicant.name);
  expect((await auditOf(id)).map(({ actorId, data }) => ({ actorId, data }))).toEqual([
    { actorId: actorFor('civilOfficer').accountId, data: { purpose: '邮寄答复' } },
    { actorId: actorFor('office').accountId, data: { purpose: '核对身份' } },
  ]);
  const lines = county.logLines.join('\n');
  expect(lines).toContain('revealApplicant');
  for (const secret of [applicant.name, applicant.identityNumber, applicant.phone, '邮寄答复'])
    expect(lines).not.toContain(secret);
});

test('别的单位、同事、签发人、村民都看不到，也不留审计；详情仍然隐去', async () => {
  const { applicationId: id } = await reach(county, 'claimed');
  const refusals: [Who | null, number][] = [
    ['financeOfficer', 404],
    ['civilColleague', 409],
    ['civilApprover', 403],
    ['resident', 403],
    ['villageEditor', 403],
    [null, 401],
  ];
  for (const [who, status] of refusals) {
    const answer = await reveal(who, id);
    expect([who, answer.status]).toEqual([who, status]);
    expect(JSON.stringify(answer.body)).not.toContain(applicant.phone);
  }
  expect(await auditOf(id)).toHaveLength(0);
  const seen = await view('civilOfficer', id);
  expect(seen.body.applicant.name).not.toBe(applicant.name);
  expect(JSON.stringify(seen.body)).not.toContain(applicant.identityNumber);
  expect((await view('financeOfficer', id)).status).toBe(404);
});

test('用途必须写，且不得写个人信息', async () => {
  const { applicationId: id } = await reach(county, 'claimed');
  for (const purpose of ['  ', '字'.repeat(201), `给${applicant.name}打电话`]) {
    const answer = await reveal('civilOfficer', id, purpose);
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { code: 'badInput', field: 'purpose' },
    ]);
  }
  expect(await auditOf(id)).toHaveLength(0);
});

test('详情写明此人可否查看', async () => {
  const { applicationId: id } = await reach(county, 'claimed');
  const people = ['civilOfficer', 'office', 'civilColleague', 'civilApprover', 'resident'] as const;
  const flags = await Promise.all(
    people.map(async (who) => (await view(who, id)).body.canRevealApplicant),
  );
  expect(flags).toEqual([true, true, false, false, false]);
  const files = await Promise.all(
    people.map(async (who) => (await view(who, id)).body.canDownloadCaseFile),
  );
  expect(files).toEqual([true, true, false, false, false]);
});
