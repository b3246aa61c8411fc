/** 按证件号码找申请：公开办找全县的，经办人找本单位的；号码不进网址、日志、审计。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lookupApplications, type FoundApplication } from '@shared/contract/reveal-applicant';
import { limitClassOf } from '@functions/platform/http/rate-limits';
import { applicant, reach } from '../../support/application-acts';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
let id: string;
beforeAll(async () => {
  county = await openCounty();
  id = (await reach(county, 'claimed')).applicationId;
}, 120_000);
afterAll(() => county.close());

const OTHERS = '999999198507152236';
const lookup = (who: Who | null, body: object = {}) =>
  county.call<{ items: FoundApplication[]; hasMore: boolean; field: string }>(
    who,
    lookupApplications,
    { body: { identityNumber: applicant.identityNumber, purpose: '窗口查询', ...body } },
  );
const audited = () =>
  county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ actorId: string; subjectKind: string; data: unknown }[]>`
      select actor_id, subject_kind, data from audit_entries
      where act = 'lookupApplications' order by entry_no`,
  );

test('PIPL 5、6、51：只给登记编号、隐去的姓名、状态；逐次记用途与件数，号码哪里都不留', async () => {
  for (const who of ['office', 'civilOfficer'] as const) {
    const { status, body, headers } = await lookup(who, {
      identityNumber: ' 999999 19900101 1238 ',
    });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body.items.map(({ applicationId }) => applicationId)).toEqual([id]);
    expect(Object.keys(body.items[0] ?? {}).sort()).toEqual([
      ...['applicantMaskedName', 'applicationId', 'registrationNumber', 'state', 'submittedOn'],
    ]);
    for (const secret of [applicant.name, applicant.identityNumber, applicant.phone])
      expect(JSON.stringify(body)).not.toContain(secret);
  }
  expect(await audited()).toEqual(
    (['office', 'civilOfficer'] as const).map((who) => ({
      actorId: actorFor(who).accountId,
      subjectKind: 'account',
      data: { purpose: '窗口查询', count: 1 },
    })),
  );
  const lines = county.logLines.join('\n');
  expect(lines).toContain('lookupApplications');
  expect(lines).not.toContain(applicant.identityNumber);
  expect(lines).not.toContain('窗口查询');
});

test('别的单位的经办人找不到，但这一次也记下；没有申请过的找不到', async () => {
  const before = (await audited()).length;
  expect((await lookup('financeOfficer')).body).toEqual({ items: [], hasMore: false });
  expect((await lookup('office', { identityNumber: OTHERS })).body.items).toEqual([]);
  expect((await audited()).slice(before).map(({ data }) => data)).toEqual(
    Array.from({ length: 2 }, () => ({ purpose: '窗口查询', count: 0 })),
  );
});

test('签发人、村民、访客不可以，也不记', async () => {
  const before = (await audited()).length;
  for (const [who, status] of [
    ['civilApprover', 403],
    ['resident', 403],
    ['villageEditor', 403],
    [null, 401],
  ] as const)
    expect([who, (await lookup(who)).status]).toEqual([who, status]);
  expect(await audited()).toHaveLength(before);
});

test('不能拿半截号码去试；用途里不能写号码', async () => {
  const before = (await audited()).length;
  for (const [body, field] of [
    [{ identityNumber: '9999991990' }, 'identityNumber'],
    [{ identityNumber: '999999199001011239' }, 'identityNumber'],
    [{ identityNumber: '%' }, 'identityNumber'],
    [{ purpose: `查${applicant.identityNumber}` }, 'purpose'],
    [{ purpose: '回电 19900000011' }, 'purpose'],
    [{ purpose: ' ' }, 'purpose'],
  ] as const) {
    const reply = await lookup('office', body);
    expect([reply.status, reply.body.field]).toEqual([400, field]);
    expect(JSON.stringify(reply.body)).not.toContain('999999');
  }
  expect(await audited()).toHaveLength(before);
});

test('限次与查看申请人合起来数', () => {
  expect(limitClassOf(lookupApplications)).toBe('reveal');
});
