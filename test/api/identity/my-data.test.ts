// 我的信息：《个人信息保护法》第十四条、第十五条（同意与撤回），第四十四条至第四十七条（查阅、复制、更正、删除）。
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { submitApplication } from '@shared/contract/applications';
import * as contract from '@shared/contract/my-data';
import * as consent from '@shared/contract/privacy-consent';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { caseIn, submission } from '../../support/contract/application-steps';
import { wav } from '../../support/personal-files';
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

interface SignedIn {
  readonly token: string;
  readonly account: { readonly accountId: string };
}

const signIn = async (openid: string): Promise<SignedIn> => {
  const reply = await world.app.request(`/api/${region}/sign-in/wechat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code: wechat.state.issueCode(openid) }),
  });
  expect(reply.status).toBe(200);
  return (await reply.json()) as SignedIn;
};

const rows = <T extends object>(text: string) =>
  world.platform.database.read({ regionId: region, kind: 'system' }, (sql) =>
    sql.unsafe<T[]>(text),
  );

const agree = (token: string, ...scopes: ('phone' | 'signIn' | 'picture')[]) =>
  world.call(
    consent.givePrivacyConsent,
    { params, body: { version: PRIVACY_GUIDE_VERSION, scopes, door: 'weapp' } },
    token,
  );

describe('手机号：同意了隐私指引才换得到', () => {
  let token: string;
  const phoneCode = (phone: string) => wechat.state.issuePhoneCode(phone);
  const save = (code: string) =>
    world.call(contract.saveWechatPhone, { params, body: { code } }, token);
  beforeEach(async () => {
    ({ token } = await signIn('o-phone'));
  });

  test('没有同意的不换，微信一次也没有叫到；同意以后只回隐去一部分的', async () => {
    const code = phoneCode('19900001234');
    expect(await save(code)).toMatchObject({ status: 409, body: { code: 'notPermittedNow' } });
    await agree(token, 'phone');
    expect(await save(code)).toMatchObject({ status: 200, body: { phone: '199****1234' } });
    expect(await save(code)).toMatchObject({ status: 422, body: { code: 'ruleViolated' } });
    const held = JSON.stringify(await rows('select * from account_contacts'));
    expect(held + world.logLines.join('')).not.toContain('19900001234');
  });

  test('撤回以后又不换了；旧的一版不算', async () => {
    await agree(token, 'phone');
    const withdrawing = { params, body: { scopes: ['phone' as const], door: 'weapp' as const } };
    await world.call(consent.withdrawPrivacyConsent, withdrawing, token);
    expect(await save(phoneCode('19900001234'))).toMatchObject({ status: 409 });
    const old = { version: '2020-01', scopes: ['phone'], door: 'weapp' } as never;
    expect(
      await world.call(consent.givePrivacyConsent, { params, body: old }, token),
    ).toMatchObject({ status: 400 });
  });

  test('申请时用留下的手机号：号码不经过手机，直接填进申请', async () => {
    await agree(token, 'phone');
    await save(phoneCode('19900001234'));
    const body = {
      ...submission({
        applicant: {
          kind: 'naturalPerson',
          name: '演示申请人',
          identityNumber: '999999199001011238',
        },
      }),
      usesSavedPhone: true,
    };
    const filed = await world.call(submitApplication, { params, body }, token);
    expect(filed.status).toBe(200);
  });
});

test('同时改二十次、一边还在看：都办得成，一样也不丢，保险箱里只留一份', async () => {
  const { token, account } = await signIn('o-contact-race');
  const phones = Array.from({ length: 10 }, (_, index) => `1990000${String(1000 + index)}`);
  const changes = phones.flatMap((phone, index) => [
    world.call(contract.saveMyContact, { params, body: { phone } }, token),
    world.call(
      contract.saveMyContact,
      { params, body: { address: `柳树坪村${String(index + 1)}组` } },
      token,
    ),
    world.call(contract.getMyContact, { params }, token),
  ]);
  const replies = await Promise.all(changes);
  expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
  const shown = await world.call(contract.getMyContact, { params }, token);
  const { phone, address } = shown.body as { phone: string; address: string };
  expect(phone).toMatch(/^199/);
  expect(address).not.toBe('');
  const held = `select 1 from personal_data where account_id = '${account.accountId}'`;
  expect(await rows(held)).toHaveLength(1);
});

test('更正以后用的联系方式；写空即删去，保险箱里旧的不留', async () => {
  const { token, account } = await signIn('o-contact');
  const save = (body: { phone?: string; address?: string }) =>
    world.call(contract.saveMyContact, { params, body }, token);
  expect(await save({ phone: '123' })).toMatchObject({ status: 400, body: { field: 'phone' } });
  expect(
    await save({ phone: '19900005678', address: '明湖区青石镇柳树坪村三组9号' }),
  ).toMatchObject({ status: 200, body: { phone: '199****5678' } });
  await save({ phone: '' });
  const shown = await world.call(contract.getMyContact, { params }, token);
  expect(shown.body).toMatchObject({ phone: '' });
  expect(JSON.stringify(shown.body)).not.toContain('9号');
  const held = `select 1 from personal_data where account_id = '${account.accountId}'`;
  expect(await rows(held)).toHaveLength(1);
  await save({ address: '' });
  expect(await rows(held)).toHaveLength(0);
});

test('下载我的信息：网页与 JSON 各一份，写真名；别人的一样也没有；不许缓存', async () => {
  const { token } = await signIn('o-export');
  const filed = await world.call(submitApplication, { params, body: submission() }, token);
  await caseIn(world, 'submitted');
  const reply = await world.app.request(`/api/${region}/my-data/file`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const files = unzipSync(new Uint8Array(await reply.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(['我的信息.html', '我的信息.json']);
  const data = JSON.parse(strFromU8(files['我的信息.json'] ?? new Uint8Array())) as Record<
    string,
    Record<string, unknown>[]
  >;
  expect(data['申请、答复和文书']).toHaveLength(1);
  expect(data['申请、答复和文书']?.[0]).toMatchObject({
    登记编号: (filed.body as { registrationNumber: string }).registrationNumber,
    证件号码: '999999199001011238',
  });
  expect(strFromU8(files['我的信息.html'] ?? new Uint8Array())).toContain('999999199001011238');
});

describe('注销账号', () => {
  const remove = (token: string) =>
    world.call(
      contract.deleteMyAccount,
      { params, body: { confirms: contract.DELETION_WORDS } },
      token,
    );

  test('还有没办结的申请：不能注销，写明哪一件、到什么时候；先撤回就可以', async () => {
    const { token } = await signIn('o-open');
    const filed = await world.call(submitApplication, { params, body: submission() }, token);
    const { registrationNumber } = filed.body as { registrationNumber: string };
    const refused = await remove(token);
    expect(refused).toMatchObject({ status: 409, body: { code: 'notPermittedNow' } });
    expect(JSON.stringify(refused.body)).toContain(registrationNumber);
    const overview = await world.call(contract.getMyData, { params }, token);
    expect(overview.body).toMatchObject({ blockers: [{ registrationNumber }] });
  });

  test('账号的东西当即删去，申请留在保险箱；同一微信再来是新账号，看不到旧的', async () => {
    const { token, account } = await signIn('o-gone');
    const { accountId } = account;
    await agree(token, 'phone');
    await world.call(
      contract.saveWechatPhone,
      { params, body: { code: wechat.state.issuePhoneCode('19900007777') } },
      token,
    );
    const filed = await world.call(submitApplication, { params, body: submission() }, token);
    const { applicationId } = filed.body as { applicationId: string };
    const { withdrawApplication } = await import('@shared/contract/application-acts');
    const at = { region, applicationId };
    await world.call(withdrawApplication, { params: at, body: { version: 1 } }, token);
    const form = new FormData();
    form.set('file', new File([new Uint8Array(wav(1))], '录音.wav'));
    await world.app.request(`/api/${region}/personal-files/consentVoice`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: form,
    });
    const [loose] = await rows<{ storageKey: string }>(
      `select storage_key from personal_files where account_id = '${accountId}'`,
    );
    expect(await world.platform.storage.get(loose?.storageKey ?? '')).not.toBeNull();

    const gone = await remove(token);
    expect([gone.status, gone.body]).toEqual([
      200,
      {
        erased: expect.arrayContaining(['账号', '站内消息', '留下备用的联系方式']),
        kept: expect.arrayContaining([expect.objectContaining({ what: '申请、答复和文书' })]),
      },
    ]);
    expect((await world.call(contract.getMyData, { params }, token)).status).toBe(401);
    const [left] = await rows(
      `select wechat_openid, display_name, disabled_at is not null as is_disabled from accounts
       where account_id = '${accountId}'`,
    );
    expect(left).toEqual({ wechatOpenid: null, displayName: '已注销', isDisabled: true });
    for (const table of ['sessions', 'account_contacts', 'inbox_messages', 'outbox_messages'])
      expect([
        table,
        await rows(`select 1 from ${table} where account_id = '${accountId}'`),
      ]).toEqual([table, []]);
    expect(await world.platform.storage.get(loose?.storageKey ?? '')).toBeNull();
    expect(
      await rows(`select 1 from applications where application_id = '${applicationId}'`),
    ).toHaveLength(1);
    expect(
      await rows(
        `select 1 from audit_entries where act = 'deleteAccount' and subject_id = '${accountId}'`,
      ),
    ).toHaveLength(1);

    const again = await signIn('o-gone');
    expect(again.account.accountId).not.toBe(accountId);
    const { listMyApplications, getApplication } = await import('@shared/contract/applications');
    const list = await world.call(listMyApplications, { params }, again.token);
    expect(list.body).toEqual({ items: [] });
    expect((await world.call(getApplication, { params: at }, again.token)).status).toBe(404);
  });

  test('没有写“注销账号”的不办；代办员不在这里注销', async () => {
    const { token } = await signIn('o-careful');
    const body = { confirms: '好' } as never;
    expect(await world.call(contract.deleteMyAccount, { params, body }, token)).toMatchObject({
      status: 400,
      body: { field: 'confirms' },
    });
    const assistant = await world.signIn('tangyulan');
    expect((await remove(assistant)).status).toBe(403);
  });
});
