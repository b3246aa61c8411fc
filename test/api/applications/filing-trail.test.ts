// 代办的关联、结束写进经过；代办人的全名写明用途才看得到（《个人信息保护法》第五条、第十五条、第五十一条）。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyCases } from '@functions/applications/store.verify';
import { forgetOwn } from '@functions/applications/store/own-data';
import * as filing from '@shared/contract/filing';
import { getApplication, submitApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { FILING_CONSENT_VERSION } from '@shared/vocabulary/filing';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';
import { submission } from '../../support/contract/application-steps';
import { photo } from '../../support/personal-files';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const PERSON = { name: '杨桂花', identityNumber: '999999194001011235', phone: '19900000009' };

const submit = async (who: Who) => {
  const uploaded = await county.call<{ fileId: string }>(who, filing.uploadPersonalFile, {
    params: { kind: 'consentPicture' },
    file: new File([new Uint8Array(await photo())], '同意书.jpg'),
  });
  const onBehalf = {
    relation: who === 'assistant' ? 'assistant' : 'family',
    filerName: '杨小军',
    consentVersion: FILING_CONSENT_VERSION,
    evidenceId: uploaded.body.fileId,
  };
  const body = submission({ applicant: { kind: 'naturalPerson', ...PERSON }, onBehalf });
  const filed = await county.call<{
    applicationId: string;
    registrationNumber: string;
    queryCode: string;
  }>(who, submitApplication, { body });
  expect(filed.status).toBe(200);
  return filed.body;
};
const link = (who: Who, { registrationNumber, queryCode }: Awaited<ReturnType<typeof submit>>) =>
  county.call(who, filing.linkApplication, {
    body: { registrationNumber, queryCode, identityTail: '1235' },
  });
const end = (who: Who, applicationId: string) =>
  county.call(who, filing.endFiling, { params: { applicationId } });
const trail = async (who: Who, applicationId: string) => {
  const { body } = await county.call<ApplicationView>(who, getApplication, {
    params: { applicationId },
  });
  return body.timeline.map(({ kind, actor, note }) => [kind, actor, note]);
};
const unfaithful = async () => (await verifyCases(county.platform.database, 'minghu')).unfaithful;

test('关联是一件事：本人、代办的人、工作人员都看得到；逐件重放仍然一致', async () => {
  const filed = await submit('resident');
  const { applicationId } = filed;
  expect((await link('otherResident', filed)).status).toBe(200);
  expect((await link('otherResident', filed)).status).toBe(200);
  for (const who of ['resident', 'otherResident', 'office'] as const)
    expect((await trail(who, applicationId)).slice(1)).toEqual([['personLinked', '申请人', '']]);
  expect(await unfaithful()).toEqual([]);
});

test('结束是一件事，写明是谁结束的；同时收回二十次只记一件；逐件重放仍然一致', async () => {
  const filed = await submit('resident');
  const { applicationId } = filed;
  await link('otherResident', filed);
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => end('otherResident', applicationId)),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  const ended = ['filingEnded', '申请人', '本人收回了委托'];
  expect((await trail('otherResident', applicationId)).slice(2)).toEqual([ended]);
  const byOffice = await submit('resident');
  await end('office', byOffice.applicationId);
  const [, last] = await trail('office', byOffice.applicationId);
  expect(last).toEqual(['filingEnded', expect.stringMatching(/ 公开/), expect.any(String)]);
  expect(await unfaithful()).toEqual([]);
});

test('代办的人自己退出、注销账号，也各是一件事', async () => {
  const filed = await submit('assistant');
  await link('otherResident', filed);
  await end('assistant', filed.applicationId);
  const left = ['filingEnded', '代办人', '代办的人不再代办'];
  expect((await trail('otherResident', filed.applicationId)).slice(2)).toEqual([left]);
  const second = await submit('resident');
  await link('otherResident', second);
  const { accountId } = actorFor('resident');
  await county.platform.database.write({ regionId: 'minghu', kind: 'system' }, (tx) =>
    forgetOwn(tx, { regionId: 'minghu', accountId, at: new Date('2026-11-24T02:00:00Z') }),
  );
  const gone = ['filingEnded', '代办人', '代办的人注销了账号'];
  expect((await trail('otherResident', second.applicationId)).slice(2)).toEqual([gone]);
  expect(await unfaithful()).toEqual([]);
});

const reveal = (who: Who, applicationId: string, purpose = '核对身份') =>
  county.call<{ name?: string; code?: string; field?: string }>(who, filing.revealFiler, {
    params: { applicationId },
    body: { purpose },
  });

test('代办人的全名：公开办写明用途看得到，逐次记审计；没有认领的、别的单位的看不到', async () => {
  const { applicationId } = await submit('resident');
  expect((await reveal('office', applicationId)).body).toEqual({
    relation: 'family',
    name: '杨小军',
  });
  for (const purpose of ['给杨小军打电话', '给杨桂花打电话'])
    expect((await reveal('office', applicationId, purpose)).body).toMatchObject({
      code: 'badInput',
      field: 'purpose',
    });
  expect((await reveal('civilOfficer', applicationId)).status).toBeGreaterThanOrEqual(400);
  for (const who of ['resident', 'otherResident', 'assistant'] as const)
    expect((await reveal(who, applicationId)).status).toBe(403);
  const audited = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql`select data from audit_entries where act = 'revealFiler'`,
  );
  expect(audited).toEqual([{ data: { purpose: '核对身份' } }]);
});

test('本人自己提出的没有代办人可看', async () => {
  const own = await county.call<{ applicationId: string }>('resident', submitApplication, {
    body: submission({ applicant: { kind: 'naturalPerson', ...PERSON } }),
  });
  expect((await reveal('office', own.body.applicationId)).status).toBe(404);
});
