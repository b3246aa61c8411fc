import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createHmac, randomBytes } from 'node:crypto';
import { appendAudit } from '@functions/entrypoints/wire/audit';
import { rotateKeys } from '@functions/identity/commands/rotate-keys';
import type { RotationStore } from '@functions/identity/ports.vault';
import { rotationStore } from '@functions/identity/store.key-rotation';
import { keyIdOf, seal } from '@functions/platform/crypto/sealed-box';
import { kmsWrapper } from '@functions/platform/crypto/kms-wrapper';
import { systemScope } from '@functions/platform/database/scope';
import { openCountyDatabase, type CountyDatabase } from '../../support/county-database';
import { startKms } from '../../support/kms-server';
import { needsWith, vaultWith } from '../../support/vault';

const at = new Date('2026-11-20T02:00:00Z');
const number = '999999199001011238';
let world: CountyDatabase;
let master: Buffer;
const opened: CountyDatabase[] = [];
beforeEach(async () => {
  world = await openCountyDatabase();
  opened.push(world);
  master = randomBytes(32);
});
afterAll(() => Promise.all(opened.map((each) => each.close())));

type Masters = Parameters<typeof vaultWith>[1];
const fill = async (count: number, regionId = 'minghu', masters: Masters = [master]) => {
  const vault = vaultWith(world, masters);
  const accountId = await world.seed({ regionId });
  return world.database.write(systemScope(regionId), async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push(await vault.store(tx, { regionId, accountId, value: { n }, at }));
    return ids;
  });
};
const readAll = async (ids: readonly string[], masters: Masters, kms: Kms = []) => {
  const vault = vaultWith(world, masters, kms);
  return world.database.read(systemScope('minghu'), async (sql) => {
    const values: unknown[] = [];
    for (const id of ids) values.push(await vault.reveal(sql, 'minghu', id));
    return values;
  });
};
type Kms = Parameters<typeof needsWith>[2];
const rotate = (
  what: 'dataKeys' | 'master',
  masters: Masters = [master],
  { kms = [], store = {} }: { kms?: Kms; store?: Partial<RotationStore> } = {},
) => {
  const rotations = { ...rotationStore(world.database, appendAudit), ...store };
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  return rotateKeys({ ...needsWith(world, masters, kms), rotations, say }, { what }).then(
    (result) => ({ result, said }),
  );
};
const keyIds = () =>
  world.query<{ key_id: string; rows: number }>(
    'minghu',
    'select key_id, count(*)::int as rows from personal_data group by 1',
  );
const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));

test('换数据密钥：每一行都改用新钥，内容不变，旧钥记为已换下', async () => {
  const ids = await fill(450);
  const [before] = await keyIds();
  const { result, said } = await rotate('dataKeys');
  expect(result).toEqual({ ok: true, value: 2 });
  const after = await keyIds();
  expect(after).toEqual([{ key_id: expect.not.stringMatching(before?.key_id ?? ''), rows: 450 }]);
  expect(await readAll(ids, [master])).toEqual(numbers(450));
  expect(said.filter((line) => line.startsWith('minghu'))).toEqual([
    'minghu：还有 450 行',
    'minghu：还有 250 行',
    'minghu：还有 50 行',
    'minghu：数据密钥已换',
  ]);
  const audit = await world.query<{ act: string; data: unknown }>(
    'minghu',
    "select act, data from audit_entries where act = 'rotateDataKeys'",
  );
  expect(audit).toEqual([{ act: 'rotateDataKeys', data: { count: 450 } }]);
});

test('中途被强行结束：两种行都读得出；再运行时接着做，不另换一把', async () => {
  const ids = await fill(450);
  let batches = 0;
  const real = rotationStore(world.database, appendAudit);
  const resealBatch: RotationStore['resealBatch'] = (...given) => {
    batches += 1;
    return batches === 3 ? Promise.reject(new Error('killed')) : real.resealBatch(...given);
  };
  await expect(rotate('dataKeys', [master], { store: { resealBatch } })).rejects.toThrow('killed');
  expect((await keyIds()).map(({ rows }) => rows).sort()).toEqual([400, 50]);
  expect(await readAll(ids, [master])).toEqual(numbers(450));
  const { said } = await rotate('dataKeys');
  expect(said.slice(0, 2)).toEqual([
    'minghu：接着做上次没有做完的，已封 400 行',
    'minghu：还有 50 行',
  ]);
  expect((await keyIds()).map(({ rows }) => rows)).toEqual([450]);
  const keys = await world.query<{ purpose: string; live: number; total: number }>(
    'minghu',
    `select purpose, count(*) filter (where retired_at is null)::int as live, count(*)::int as total
     from data_keys where purpose = 'records' group by purpose`,
  );
  expect(keys).toEqual([{ purpose: 'records', live: 1, total: 2 }]);
});

test('两个人同时换：只换成一把，每行都读得出', async () => {
  const ids = await fill(500);
  await Promise.all([rotate('dataKeys'), rotate('dataKeys')]);
  expect((await keyIds()).map(({ rows }) => rows)).toEqual([500]);
  expect(await readAll(ids, [master])).toEqual(numbers(500));
});

test('早先直接用主密钥封的行：读得出；换主密钥时一并重新封', async () => {
  const accountId = await world.seed();
  const vaultId = '00000000-0000-4000-8000-000000000001';
  const box = seal(master, JSON.stringify({ n: 0 }), `minghu/${vaultId}`);
  await world.database.write(
    systemScope('minghu'),
    (tx) => tx`
      insert into personal_data (region_id, vault_id, account_id, key_id, nonce, ciphertext, created_at)
      values ('minghu', ${vaultId}, ${accountId}, ${box.keyId}, ${box.nonce}, ${box.ciphertext}, ${at})`,
  );
  expect(await readAll([vaultId], [master])).toEqual([{ n: 0 }]);
  const fresh = randomBytes(32);
  await rotate('master', [fresh, master]);
  expect((await keyIds())[0]?.key_id).not.toBe(keyIdOf(master));
  expect(await readAll([vaultId], [fresh])).toEqual([{ n: 0 }]);
});

test('换主密钥：一行也不重新封，只换包裹；此后旧的主密钥一样也打不开', async () => {
  const ids = await fill(3);
  const before = await world.query('minghu', 'select * from personal_data order by vault_id');
  const fresh = randomBytes(32);
  await rotate('master', [fresh, master]);
  expect(await world.query('minghu', 'select * from personal_data order by vault_id')).toEqual(
    before,
  );
  expect(await readAll(ids, [fresh])).toEqual(numbers(3));
  await expect(readAll(ids, [master])).rejects.toThrow('no master key');
  const { said } = await rotate('master', [fresh, master]);
  expect(said[0]).toBe('minghu：0 把数据密钥改由现在的主密钥包着');
});

test('从本机主密钥搬到密钥服务：行不动，此后不要 VAULT_KEY', async () => {
  const kms = await startKms('cloud');
  try {
    const cloud = [kmsWrapper({ keyId: 'cloud', region: 'cn-north-1', endpoint: kms.url })];
    const ids = await fill(3);
    await rotate('master', [master], { kms: cloud });
    expect(await readAll(ids, [randomBytes(32)], cloud)).toEqual(numbers(3));
  } finally {
    await kms.close();
  }
});

test('号码摘要在每一种换钥前后都一样，与早先的算法也一样；县与县之间对不上', async () => {
  const legacy = createHmac(
    'sha256',
    createHmac('sha256', master).update('minglan-blind-index').digest(),
  )
    .update(`minghu/${number}`)
    .digest('base64url');
  const index = (masters: Masters, regionId = 'minghu') =>
    vaultWith(world, masters).blindIndex(regionId, number);
  const fresh = randomBytes(32);
  // 还没有落定摘要的密钥就先换了主密钥：仍由最早的那把推出。
  expect(await index([fresh, master])).toBe(legacy);
  await rotate('dataKeys', [fresh, master]);
  expect(await index([fresh, master])).toBe(legacy);
  await rotate('master', [fresh, master]);
  expect(await index([fresh])).toBe(legacy);
  expect(await index([fresh], 'yanhu')).not.toBe(legacy);
});

test('文件：封好的一段挪到别的编号、别的县，或者改一个字节，都打不开；换钥之后仍打得开', async () => {
  const vault = vaultWith(world, [master]);
  const file = { regionId: 'minghu', fileId: 'picture-1' };
  const bytes = randomBytes(5000);
  const sealed = await vault.sealBytes(file, bytes);
  expect(sealed.includes(bytes.subarray(100, 132))).toBe(false);
  expect((await vault.openBytes(file, sealed)).equals(bytes)).toBe(true);
  await expect(vault.openBytes({ ...file, fileId: 'picture-2' }, sealed)).rejects.toThrow();
  await expect(vault.openBytes({ ...file, regionId: 'yanhu' }, sealed)).rejects.toThrow();
  const changed = Buffer.from(sealed);
  changed[900] = (changed[900] ?? 0) ^ 1;
  await expect(vault.openBytes(file, changed)).rejects.toThrow();
  await rotate('dataKeys');
  expect((await vaultWith(world, [master]).openBytes(file, sealed)).equals(bytes)).toBe(true);
  await expect(vault.openBytes(file, Buffer.from('not sealed'))).rejects.toThrow(
    'not a sealed file',
  );
});

test('办事的事务撤销了，数据密钥不跟着撤销：后来封的行都读得出', async () => {
  const vault = vaultWith(world, [master]);
  const accountId = await world.seed();
  const put = (fails: boolean) =>
    world.database.write(systemScope('minghu'), async (tx) => {
      const id = await vault.store(tx, { regionId: 'minghu', accountId, value: { n: 0 }, at });
      if (fails) throw new Error('rolled back');
      return id;
    });
  await expect(put(true)).rejects.toThrow('rolled back');
  expect(await readAll([await put(false)], [master])).toEqual([{ n: 0 }]);
});

test('没有这个县：拒绝', async () => {
  const rotations = rotationStore(world.database, appendAudit);
  const needs = { ...needsWith(world, [master]), rotations, say: () => undefined };
  expect(await rotateKeys(needs, { what: 'dataKeys', regionId: 'nowhere' })).toMatchObject({
    ok: false,
    refusal: { message: '没有这个县：nowhere' },
  });
});
