// 替别人办：《个人信息保护法》第十三条至第十五条（同意与撤回）、《条例》第二十九条（申请人）。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as filing from '@shared/contract/filing';
import {
  getApplication,
  listMyApplications,
  submitApplication,
} from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { FILING_CONSENT_VERSION } from '@shared/vocabulary/filing';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';
import { submission } from '../../support/contract/application-steps';
import { photo, wav } from '../../support/personal-files';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const PERSON = { name: '杨桂花', identityNumber: '999999194001011235', phone: '19900000009' };

const upload = async (who: Who, kind: string, bytes?: Uint8Array) =>
  county.call<{ fileId: string; code: string; detail: string }>(who, filing.uploadPersonalFile, {
    params: { kind },
    file: new File([new Uint8Array(bytes ?? (await photo()))], '同意书.jpg'),
  });

const onBehalf = async (who: Who, evidenceId?: string) => ({
  relation: who === 'assistant' ? 'assistant' : 'family',
  filerName: '杨小军',
  consentVersion: FILING_CONSENT_VERSION,
  evidenceId: evidenceId ?? (await upload(who, 'consentPicture')).body.fileId,
});

const submit = async (who: Who, overrides: Record<string, unknown> = {}) =>
  county.call<{ applicationId: string; registrationNumber: string; queryCode: string }>(
    who,
    submitApplication,
    {
      body: submission({
        applicant: { kind: 'naturalPerson', ...PERSON },
        onBehalf: await onBehalf(who),
        ...overrides,
      }),
    },
  );

const view = (who: Who, applicationId: string) =>
  county.call<ApplicationView>(who, getApplication, { params: { applicationId } });

const link = (
  who: Who,
  body: { registrationNumber: string; queryCode: string; identityTail?: string },
) =>
  county.call<{ code: string }>(who, filing.linkApplication, {
    body: { identityTail: '1235', ...body },
  });

const mine = async (who: Who) =>
  (
    await county.call<{ items: { applicationId: string; onBehalfOf?: string }[] }>(
      who,
      listMyApplications,
    )
  ).body.items;

test('代办员替人办：申请人是本人，回执与经过写明代办，自己的清单写“替谁办”', async () => {
  const filed = await submit('assistant');
  expect(filed.status).toBe(200);
  const shown = await view('assistant', filed.body.applicationId);
  expect(shown.body.applicant.name).toBe('杨*');
  expect(shown.body.filing).toMatchObject({
    relation: 'assistant',
    filedBy: '代办辰',
    forWhom: '杨*',
    isFiler: true,
    isPersonLinked: false,
    canEnd: false,
  });
  expect(shown.body.timeline[0]).toMatchObject({
    actor: '代办人',
    note: '由村（社区）代办员代为提出，本人已同意',
  });
  expect(await mine('assistant')).toContainEqual(
    expect.objectContaining({ applicationId: filed.body.applicationId, onBehalfOf: '杨*' }),
  );
});

test('代办员不能给自己办；村民不能冒充代办员；没有凭据、用别人的凭据都不行', async () => {
  expect(await submit('assistant', { onBehalf: null })).toMatchObject({
    status: 422,
    body: { field: 'onBehalf' },
  });
  const pretending = { ...(await onBehalf('resident')), relation: 'assistant' };
  expect(await submit('resident', { onBehalf: pretending })).toMatchObject({ status: 422 });
  const others = (await upload('otherResident', 'consentPicture')).body.fileId;
  expect(await submit('resident', { onBehalf: await onBehalf('resident', others) })).toMatchObject({
    status: 422,
    body: { field: 'onBehalf.evidenceId' },
  });
  const identity = (await upload('resident', 'identityPicture')).body.fileId;
  expect(
    await submit('resident', { onBehalf: await onBehalf('resident', identity) }),
  ).toMatchObject({ status: 422 });
});

test('凭据没有用成的，整件撤销，不占登记编号', async () => {
  const before = await submit('resident');
  await submit('resident', { identityPictureId: '00000000-0000-4000-8000-000000000000' });
  const after = await submit('resident');
  const serial = (number: string) => Number(/(\d+)号$/.exec(number)?.[1]);
  expect(serial(after.body.registrationNumber)).toBe(serial(before.body.registrationNumber) + 1);
});

test('本人凭编号、查询码、身份证后四位关联；有一样不对都是同一句话', async () => {
  const { applicationId, ...receipt } = (await submit('resident')).body;
  const wrong = [
    { ...receipt, identityTail: '123X' },
    { ...receipt, queryCode: 'AAAAAAAA' },
    { ...receipt, registrationNumber: '没有〔2026〕9号' },
  ];
  const answers = await Promise.all(wrong.map((body) => link('otherResident', body)));
  expect(new Set(answers.map(({ status, body }) => `${String(status)}${body.code}`))).toEqual(
    new Set(['404notFound']),
  );
  expect((await view('otherResident', applicationId)).status).toBe(404);
  expect(await link('resident', receipt)).toMatchObject({ status: 404 });
  expect(await link('otherResident', receipt)).toMatchObject({
    status: 200,
    body: { applicationId },
  });
  for (const who of ['resident', 'otherResident'] as const)
    expect((await view(who, applicationId)).body.filing).toMatchObject({
      isPersonLinked: true,
      isFiler: who === 'resident',
      canEnd: true,
    });
  expect(await county.messagesTo('resident')).toContain('本人已关联您代办的申请');
});

test('猜后四位：十五分钟内错十次就不再核对，对的也不行', async () => {
  const { registrationNumber, queryCode } = (await submit('resident')).body;
  const receipt = { registrationNumber, queryCode };
  for (let times = 0; times < 10; times += 1)
    await link('otherResident', { ...receipt, identityTail: `000${String(times)}` });
  expect(await link('otherResident', receipt)).toMatchObject({ status: 429 });
});

test('本人收回委托：代办的人从此看不到，本人照样看得到；没有代办的不能结束', async () => {
  const { applicationId, ...receipt } = (await submit('resident')).body;
  await link('otherResident', receipt);
  const end = (who: Who) => county.call(who, filing.endFiling, { params: { applicationId } });
  expect((await end('civilOfficer')).status).toBe(403);
  expect((await end('otherResident')).status).toBe(200);
  expect((await view('resident', applicationId)).status).toBe(404);
  expect(await mine('resident')).not.toContainEqual(expect.objectContaining({ applicationId }));
  expect((await view('otherResident', applicationId)).body.filing).toMatchObject({
    endedWhy: 'person',
  });
  expect((await end('otherResident')).status).toBe(409);
  const own = await submit('resident', { onBehalf: null });
  const params = { applicationId: own.body.applicationId };
  expect((await county.call('resident', filing.endFiling, { params })).status).toBe(409);
});

test('本人没有关联：代办的人不能一走了之；公开办按本人的意思登记以后，谁的账号也看不到', async () => {
  const { applicationId } = (await submit('resident')).body;
  const end = (who: Who) => county.call(who, filing.endFiling, { params: { applicationId } });
  expect((await end('resident')).status).toBe(409);
  expect((await end('office')).status).toBe(200);
  expect((await view('resident', applicationId)).status).toBe(404);
  expect((await view('office', applicationId)).body.filing).toMatchObject({ endedWhy: 'office' });
});

test('行级安全：代办结束以后，连申请、保险箱、经过一行也读不到', async () => {
  const { applicationId, ...receipt } = (await submit('resident')).body;
  const seen = () =>
    county.platform.database.read(
      { regionId: 'minghu', kind: 'resident', accountId: actorFor('resident').accountId },
      async (sql) => {
        const [row] = await sql<{ cases: number; events: number; vault: number }[]>`
          select (select count(*)::int from applications where application_id = ${applicationId}) as cases,
            (select count(*)::int from application_events where application_id = ${applicationId}) as events,
            (select count(*)::int from personal_data p join applications a using (region_id, vault_id)
              where a.application_id = ${applicationId}) as vault`;
        return row;
      },
    );
  expect(await seen()).toEqual({ cases: 1, events: 1, vault: 1 });
  await link('otherResident', receipt);
  expect(await seen()).toMatchObject({ cases: 1, vault: 1 });
  await county.call('otherResident', filing.endFiling, { params: { applicationId } });
  expect(await seen()).toEqual({ cases: 0, events: 0, vault: 0 });
});

test('录音：不超过六十秒、2 MB，由内容认格式', async () => {
  expect(await upload('resident', 'consentVoice', wav(20))).toMatchObject({ status: 200 });
  expect((await upload('resident', 'consentVoice', wav(75))).body.detail).toContain('60秒');
  expect((await upload('resident', 'consentVoice', await photo())).status).toBe(415);
  expect((await upload('resident', 'identityPicture', wav(1))).status).toBe(415);
});
