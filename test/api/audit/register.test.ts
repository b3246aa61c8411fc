import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import postgres from 'postgres';
import type { getSignedReceipt } from '@shared/contract/receipts';
import * as receipts from '@shared/contract/receipts';
import * as register from '@shared/contract/register';
import type { OutputOf } from '@shared/contract/endpoint';
import { readReceiptCode } from '@shared/signing/receipt-code';
import { verify } from '@functions/entrypoints/verify-register';
import { signCheckpoints } from '@functions/entrypoints/wire/register';
import { checkSignature } from '@miniapp/features/verify/check-signature';
import { systemScope } from '@functions/platform/database/scope';
import { caseIn } from '../../support/contract/application-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const params = { region: 'minghu' };
const publishedKeys = async () => {
  const { body } = await world.call(register.listRegisterKeys, {}, undefined);
  return body as OutputOf<typeof register.listRegisterKeys>;
};
const tokenOf = async (role: 'resident' | 'auditor') => world.signIn(await world.accountWith(role));

test('每天给各县签一张，一天只签一张，寄给监督单位；公布出来，人人取得', async () => {
  await world.platform.database.write(systemScope('minghu'), async (tx) => {
    await tx`
      insert into county_settings (region_id, key, value, updated_by, updated_at)
      select 'minghu', 'supervisorEmail', ${tx.json('jiandu@example.cn，x')}, account_id, now()
      from accounts where region_id = 'minghu' limit 1`;
  });
  expect(await signCheckpoints(world.platform)).toBeGreaterThan(0);
  expect(await signCheckpoints(world.platform)).toBe(0);
  const { status, body } = await world.call(register.listCheckpoints, { params }, undefined);
  expect(status).toBe(200);
  const { items } = body as OutputOf<typeof register.listCheckpoints>;
  expect(items).toHaveLength(1);
  const mails = await world.platform.database.read(
    systemScope('minghu'),
    (sql) =>
      sql<{ body: string }[]>`select body from outbox_messages where mail_to = 'jiandu@example.cn'`,
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain(items[0]?.hash);
  const { keys } = await publishedKeys();
  expect(items[0]).toMatchObject({ regionId: 'minghu', keyId: keys[0]?.kid });
});

test('没有确认收到的回执：暂定的最迟答复日与缘由；确认以后：收到之日、最迟答复日、计算步骤', async () => {
  const token = await tokenOf('resident');
  const open = async (state: 'submitted' | 'inProgress') => {
    const { applicationId } = await caseIn(world, state);
    const call = { params: { ...params, applicationId } };
    const { status, body } = await world.call(receipts.getSignedReceipt, call, token);
    expect(status).toBe(200);
    return body as OutputOf<typeof getSignedReceipt>;
  };
  const waiting = await open('submitted');
  expect(waiting).toMatchObject({ receivedOn: null, isProvisional: true, steps: [] });
  expect(waiting.provisionalReason).toContain('还没有确认收到');
  const received = await open('inProgress');
  expect(received.steps.length).toBeGreaterThan(1);
  expect(received.receivedOn).not.toBeNull();
  const { keys } = await publishedKeys();
  for (const { address, picture, registrationNumber, dueOn } of [waiting, received]) {
    const scanned = readReceiptCode(address);
    if (scanned === null) throw new Error('读不出回执');
    expect(scanned.receipt).toMatchObject({ registrationNumber, dueOn });
    const signed = { ...scanned, signedOn: scanned.receipt.signedOn };
    expect(checkSignature(keys, signed).kind).toBe('valid');
    expect(scanned.text).not.toContain('低保');
    expect(picture).toMatch(/^data:image\/png;base64,/);
    expect(address.length).toBeLessThan(500);
  }
});

test('npm run verify 核对办过的县：用公布的公钥、存下的签章，结果记下给审计看', async () => {
  const { body: checkpoints } = await world.call(register.listCheckpoints, { params }, undefined);
  const keys = await publishedKeys();
  const url = world.platform.config.databaseUrl;
  const options = { regionId: 'minghu', checkpoints, keys, environment: {} };
  const outcome = await verify(url, options);
  expect(outcome.lines.join('\n')).toMatch(/逐笔重新算过，一笔不缺、一笔未改/);
  expect(outcome.isSound).toBe(true);
  const state = await world.call(register.getRegisterState, { params }, await tokenOf('auditor'));
  expect(state.status).toBe(200);
  expect(state.body).toMatchObject({
    lastCheckpoint: { regionId: 'minghu' },
    lastVerification: { findingCount: 0, checkpointCount: 2 },
  });
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  await admin.begin(async (tx) => {
    await tx`select set_config('app.region', 'minghu', true), set_config('app.scope', 'system', true)`;
    await tx`
      update applications set description = description || '（改过）'
      where application_id = (select application_id from applications
        where region_id = 'minghu' and state = 'inProgress' order by submitted_at limit 1)`;
  });
  await admin.end({ timeout: 5 });
  const tampered = await verify(url, options);
  expect(tampered.isSound).toBe(false);
  expect(tampered.lines.join('\n')).toMatch(/存着的与事件对不上（description）/);
  const other = { SIGNING_KEY: randomBytes(32).toString('base64') };
  const wrong = await verify(url, { ...options, keys: undefined, environment: other });
  expect(wrong.isSound).toBe(false);
  expect(wrong.lines.join('\n')).toContain('签章用的不是公布的密钥');
  expect((await verify(url, { ...options, regionId: 'nowhere' })).isSound).toBe(false);
  expect((await verify(url, { ...options, checkpoints: { items: [{}] } })).isSound).toBe(false);
});
