import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { wrappersOf } from '@functions/entrypoints/wire/vault';
import { dataKeyStore } from '@functions/identity/store.data-keys';
import { personalDataVault } from '@functions/identity/store.vault';
import { vaultKeys } from '@functions/identity/vault-keys';
import { readConfig } from '@functions/platform/config';
import { kmsWrapper } from '@functions/platform/crypto/kms-wrapper';
import { systemScope } from '@functions/platform/database/scope';
import { openCountyDatabase, type CountyDatabase } from '../../support/county-database';
import { startKms, type LocalKms } from '../../support/kms-server';

const county = { regionId: 'minghu', purpose: 'records' };
const at = new Date('2026-11-20T02:00:00Z');
const value = { name: '演示申请人', phone: '19900000001' };
let kms: LocalKms;
let world: CountyDatabase;
beforeAll(async () => {
  kms = await startKms('key-one');
  world = await openCountyDatabase();
});
afterAll(async () => {
  await world.close();
  await kms.close();
});
beforeEach(() => {
  kms.calls.splice(0);
});
/** 环境变量里只有密钥服务，没有 VAULT_KEY。 */
const openVault = () => {
  const config = readConfig({
    ...{ DATABASE_URL: world.url, ATTACHMENTS_FOLDER: '.', VAULT_KEY: '' },
    ...{ VAULT_KMS_KEY_ID: 'key-one', KMS_ENDPOINT: kms.url },
  });
  const { database, clock } = world;
  const needs = { store: dataKeyStore(database), wrappers: wrappersOf(config), masters: [], clock };
  return personalDataVault(vaultKeys(needs));
};
const wrapper = (keyId = 'key-one') =>
  kmsWrapper({ keyId, region: 'cn-northwest-1', endpoint: kms.url });

test('包上再拆开，得回原来的钥匙；密钥服务看得见是哪个县、什么用途', async () => {
  const key = randomBytes(32);
  const wrapped = await wrapper().wrap(key, county);
  expect(wrapped.wrapped.includes(key)).toBe(false);
  expect((await wrapper().unwrap(wrapped, county)).equals(key)).toBe(true);
  const context = { 'minglan:county': 'minghu', 'minglan:purpose': 'records' };
  expect(kms.calls).toEqual([
    { action: 'Encrypt', keyId: 'key-one', context },
    { action: 'Decrypt', keyId: 'key-one', context },
  ]);
});

test('县、用途有一点不符，密钥服务不给拆', async () => {
  const wrapped = await wrapper().wrap(randomBytes(32), county);
  for (const other of [
    { ...county, regionId: 'yanhu' },
    { ...county, purpose: 'files' },
  ])
    await expect(wrapper().unwrap(wrapped, other)).rejects.toMatchObject({
      name: 'InvalidCiphertextException',
    });
});

test('没有这把主密钥、无权使用：抛出，不重试成别的', async () => {
  await expect(wrapper('absent').wrap(randomBytes(32), county)).rejects.toMatchObject({
    name: 'NotFoundException',
  });
  kms.failNext(1, 'AccessDeniedException');
  await expect(wrapper().wrap(randomBytes(32), county)).rejects.toMatchObject({
    name: 'AccessDeniedException',
  });
  expect(kms.calls).toHaveLength(2);
});

test('限流两次、出错一次：重试之后办成', async () => {
  kms.failNext(2, 'ThrottlingException');
  await wrapper().wrap(randomBytes(32), county);
  expect(kms.calls).toHaveLength(3);
  kms.failNext(1, 'KMSInternalException', 500);
  await wrapper().wrap(randomBytes(32), county);
  expect(kms.calls).toHaveLength(5);
});

test('一直限流：抛出，不无限重试', async () => {
  kms.failNext(99, 'ThrottlingException');
  await expect(wrapper().wrap(randomBytes(32), county)).rejects.toMatchObject({
    name: 'ThrottlingException',
  });
  expect(kms.calls).toHaveLength(4);
  kms.failNext(0, '');
});

test('保险箱只用密钥服务：没有 VAULT_KEY 也存得进、取得出，十次存取只问一次', async () => {
  const vault = openVault();
  const accountId = await world.seed();
  const write = () =>
    world.database.write({ regionId: 'minghu', kind: 'resident', accountId }, (tx) =>
      vault.store(tx, { regionId: 'minghu', accountId, value, at }),
    );
  const ids = await Promise.all(Array.from({ length: 10 }, write));
  for (const id of ids)
    expect(
      await world.database.read(systemScope('minghu'), (sql) => vault.reveal(sql, 'minghu', id)),
    ).toEqual(value);
  expect(kms.calls.map(({ action }) => action)).toEqual(['Encrypt', 'Decrypt']);
  const [key] = await world.query<{ wrapped_by: string }>(
    'minghu',
    'select wrapped_by from data_keys',
  );
  expect(key?.wrapped_by).toBe('kms:key-one');
});

test('密钥服务一时不应答：这一次失败，恢复之后照常，不记住失败', async () => {
  const vault = openVault();
  kms.failNext(99, 'KMSInternalException', 500);
  await expect(vault.blindIndex('yanhu', '1')).rejects.toThrow();
  kms.failNext(0, '');
  expect(await vault.blindIndex('yanhu', '1')).toMatch(/^[\w-]{43}$/);
});
