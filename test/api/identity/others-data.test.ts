// 替别人办的两个人各下载各的，互不夹带；一边按号码查、一边注销账号（《个人信息保护法》第四十五条、第四十七条）
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { withdrawApplication } from '@shared/contract/application-acts';
import { submitApplication } from '@shared/contract/applications';
import { linkApplication } from '@shared/contract/filing';
import * as contract from '@shared/contract/my-data';
import { lookupApplications, revealApplicant } from '@shared/contract/reveal-applicant';
import { FILING_CONSENT_VERSION } from '@shared/vocabulary/filing';
import { submission } from '../../support/contract/application-steps';
import { photo } from '../../support/personal-files';
import { startWechatServer, type WechatServer } from '../../support/wechat-server';
import { openWorld, type World } from '../../support/world';

const region = 'minghu';
const params = { region };
let wechat: WechatServer;
let world: World;
beforeAll(async () => {
  wechat = await startWechatServer();
  world = await openWorld({
    environment: {
      WECHAT_APP_ID: wechat.appId,
      WECHAT_APP_SECRET: wechat.appSecret,
      WECHAT_API: wechat.url,
    },
  });
}, 120_000);
afterAll(async () => {
  await world.close();
  await wechat.close();
});

const signIn = async (openid: string): Promise<string> => {
  const reply = await world.app.request(`/api/${region}/sign-in/wechat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: wechat.state.issueCode(openid) }),
  });
  return ((await reply.json()) as { token: string }).token;
};

const PERSON = {
  kind: 'naturalPerson' as const,
  name: '欧阳桂枝',
  identityNumber: '999999194001011235',
  phone: '19900007788',
  address: '柳树坪村七组',
};
const FILER = '司徒小军';

interface Receipt {
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
}

const fileFor = async (token: string): Promise<Receipt> => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(await photo())], '同意书.jpg'));
  const sent = await world.app.request(`/api/${region}/personal-files/consentPicture`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const { fileId } = (await sent.json()) as { fileId: string };
  const onBehalf = {
    relation: 'family' as const,
    filerName: FILER,
    consentVersion: FILING_CONSENT_VERSION,
    evidenceId: fileId,
  };
  const body = { ...submission(), applicant: PERSON, onBehalf };
  const reply = await world.call(submitApplication, { params, body }, token);
  expect(reply.status).toBe(200);
  return reply.body as Receipt;
};

const exported = async (token: string): Promise<string> => {
  const reply = await world.app.request(`/api/${region}/my-data/file`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(reply.status).toBe(200);
  const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
  return Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('');
};

test('代办的人下载的没有本人的信息；本人关联以后下载的有自己的，没有代办人的全名', async () => {
  const [filer, person] = [await signIn('o-filer'), await signIn('o-person')];
  const receipt = await fileFor(filer);
  const own = [PERSON.name, PERSON.identityNumber, PERSON.phone, PERSON.address];
  const before = await exported(filer);
  for (const text of own) expect(before).not.toContain(text);
  const { registrationNumber, queryCode } = receipt;
  const link = { registrationNumber, queryCode, identityTail: '1235' };
  expect((await world.call(linkApplication, { params, body: link }, person)).status).toBe(200);
  const theirs = await exported(person);
  for (const text of own) expect(theirs).toContain(text);
  expect(theirs).not.toContain(FILER);
  const after = await exported(filer);
  for (const text of own) expect(after).not.toContain(text);
}, 60_000);

test('按号码查的同时注销账号：两边都办得成；注销以后档案照样查得到，账号不能再用', async () => {
  const token = await signIn('o-vanishing');
  const applicant = { ...PERSON, identityNumber: '999999199001011238', name: '慕容平' };
  const filed = await world.call(
    submitApplication,
    { params, body: { ...submission(), applicant } },
    token,
  );
  const { applicationId } = filed.body as Receipt;
  const at = { ...params, applicationId };
  const withdrawn = await world.call(
    withdrawApplication,
    { params: at, body: { version: 1, reason: '不需要了' } as never },
    token,
  );
  expect(withdrawn.status).toBe(200);
  const office = await world.signIn('lixiaomei');
  const lookup = () =>
    world.call(
      lookupApplications,
      { params, body: { identityNumber: applicant.identityNumber, purpose: '窗口查询' } },
      office,
    );
  const [deleted, ...looked] = await Promise.all([
    world.call(
      contract.deleteMyAccount,
      { params, body: { confirms: contract.DELETION_WORDS } },
      token,
    ),
    ...Array.from({ length: 10 }, () => lookup()),
    ...Array.from({ length: 5 }, () =>
      world.call(revealApplicant, { params: at, body: { purpose: '核对身份' } }, office),
    ),
  ]);
  expect(deleted.status).toBe(200);
  expect(new Set(looked.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await lookup()).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ applicationId })]),
  });
  expect((await world.call(contract.getMyData, { params }, token)).status).toBe(401);
}, 60_000);
