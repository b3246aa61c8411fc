import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { PersonalDataVault } from '@functions/identity/store.vault';
import { vaultOf } from '@functions/entrypoints/wire/vault';
import { vaultWith } from '../../support/vault';
import { systemScope } from '@functions/platform/database/scope';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';

const value = { name: '演示申请人', identityNumber: '999999199001011238', phone: '19900000001' };
const at = new Date('2026-11-20T02:00:00Z');
let world: IdentityWorld;
let vault: PersonalDataVault;
let accountId: string;
beforeAll(async () => {
  world = await openIdentityWorld();
  vault = vaultOf(world.platform);
  accountId = await world.seed({ kind: 'resident', roles: ['resident'] });
});
afterAll(() => world.close());

const store = (regionId = 'minghu') =>
  world.platform.database.write({ regionId, kind: 'resident', accountId }, (tx) =>
    vault.store(tx, { regionId, accountId, value, at }),
  );
const reveal = (vaultId: string, scope = systemScope('minghu'), by = vault) =>
  world.platform.database.read(scope, (sql) => by.reveal(sql, scope.regionId, vaultId));

test('存进去取得出来；表里没有一处原文', async () => {
  const vaultId = await store();
  expect(await reveal(vaultId)).toEqual(value);
  const rows = await world.query<object>('minghu', 'select t::text from personal_data t');
  const text = JSON.stringify(rows);
  const hex = (plain: string) => Buffer.from(plain).toString('hex');
  for (const plain of Object.values(value)) {
    expect(text).not.toContain(plain);
    expect(text).not.toContain(hex(plain));
  }
});

test('密文被改动过：抛出，不给出任何内容', async () => {
  const vaultId = await store();
  await world.query(
    'minghu',
    `update personal_data set ciphertext = set_byte(ciphertext, 3, 255 - get_byte(ciphertext, 3)) where vault_id = '${vaultId}'`,
  );
  await expect(reveal(vaultId)).rejects.toThrow();
});

test('把一行的密文挪到另一行，或者挪到另一个县：抛出', async () => {
  const [first, second] = [await store(), await store()];
  await world.query(
    'minghu',
    `update personal_data a set nonce = b.nonce, ciphertext = b.ciphertext from personal_data b
     where a.vault_id = '${second}' and b.vault_id = '${first}'`,
  );
  await expect(reveal(second)).rejects.toThrow();
  const [moved] = await world.query<{ nonce: Buffer; ciphertext: Buffer; keyId: string }>(
    'minghu',
    `select nonce, ciphertext, key_id as "keyId" from personal_data where vault_id = '${first}'`,
  );
  const hex = (bytes: Buffer | undefined) => `'\\x${bytes?.toString('hex') ?? ''}'`;
  await world.query(
    'yanhu',
    `insert into personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)
     values ('yanhu', '${first}', '${accountId}', '${moved?.keyId ?? ''}', ${hex(moved?.nonce)}, ${hex(moved?.ciphertext)}, now())`,
  );
  await expect(reveal(first, systemScope('yanhu'))).rejects.toThrow();
});

test('主密钥不是原来那把：抛出', async () => {
  const vaultId = await store();
  await expect(
    reveal(vaultId, systemScope('minghu'), vaultWith(world.platform, [randomBytes(32)])),
  ).rejects.toThrow('no master key');
});

test('本人和工作人员看得到；别人、访客、别县看不到', async () => {
  const vaultId = await store();
  const other = await world.seed({ kind: 'resident', roles: ['resident'] });
  expect(await reveal(vaultId, { regionId: 'minghu', kind: 'resident', accountId })).toEqual(value);
  expect(await reveal(vaultId, { regionId: 'minghu', kind: 'staff', accountId: other })).toEqual(
    value,
  );
  expect(
    await reveal(vaultId, { regionId: 'minghu', kind: 'resident', accountId: other }),
  ).toBeNull();
  expect(await reveal(vaultId, { regionId: 'minghu', kind: 'public' })).toBeNull();
  expect(await reveal(vaultId, systemScope('yanhu'))).toBeNull();
});

test('不能替别人存', async () => {
  const other = await world.seed({ kind: 'resident', roles: ['resident'] });
  await expect(
    world.platform.database.write(
      { regionId: 'minghu', kind: 'resident', accountId: other },
      (tx) => vault.store(tx, { regionId: 'minghu', accountId, value, at }),
    ),
  ).rejects.toThrow('row-level security');
});
