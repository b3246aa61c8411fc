import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findingText } from '@functions/audit/domain/finding';
import { readPrintedHead } from '@functions/audit/domain/inspect-printed';
import { verify } from '@functions/entrypoints/verify-register';
import { entryAt, openRegister, RECOMPUTE, type Register } from '../../support/tampering';

let register: Register;
beforeEach(async () => {
  register = await openRegister();
});
afterEach(() => register.close());

/** 像服务一天天开着那样：每天记几笔，当天签章；链里记着的时刻也改成那一天的。 */
const live = async (days: readonly number[]) => {
  for (const day of days) {
    const at = (hour: number) => new Date(Date.UTC(2026, 10, day, hour));
    const [head] = await register.root<{ position: number }[]>`
      select coalesce(max(position), 0)::int as position from register_entries`;
    await register.append(3, at(1));
    await register.seal(at(2).toISOString());
    await register.append(3, at(7));
    const from = head?.position ?? 0;
    await register.tamper(`update register_entries r set chained_at = a.at from audit_entries a
      where r.source_key = a.entry_no::text and r.position > ${from}`);
  }
};
const now = new Date('2026-11-06T03:00:00Z');
const texts = async (outside = {}) => (await register.check({ now, ...outside })).map(findingText);
const forge = `update audit_entries set act = 'approved' where entry_no = ${entryAt(2)}`;

test('每天都签了：没有问题；停了几天没有开服务、没有登记，也没有问题', async () => {
  await live([2, 3, 5]);
  expect(await texts()).toEqual([]);
  expect(await texts({ now: new Date('2026-11-20T03:00:00Z') })).toEqual([]);
});

test('今天新开的县还没有签章：没有问题；载入的旧事没有签过：查得出', async () => {
  const today = new Date();
  await register.append(3, today);
  expect(await register.check({ now: today })).toEqual([]);
  await register.append(1, new Date('2026-11-01T03:00:00Z'));
  expect((await register.check({ now: today })).map(({ kind }) => kind)).toEqual(['unsealed']);
});

test('签章全删、整条链重新算过：查得出，说出从哪一笔到哪一笔、哪几天的', async () => {
  await live([2, 3, 4, 5]);
  await register.tamper(forge, RECOMPUTE, 'delete from register_checkpoints');
  const found = await texts();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(
    /^第1笔，签章（2026-11-02），.*到了该签章的日子没有签章：第1至第24笔是2026-11-02至2026-11-05的/,
  );
  const options = { regionId: 'minghu', checkpoints: undefined, keys: undefined };
  const environment = { SIGNING_KEY: Buffer.alloc(32, 1).toString('base64') };
  const outcome = await verify(register.url, { ...options, environment });
  expect(outcome.isSound).toBe(false);
  expect(outcome.lines.join('\n')).toContain('到了该签章的日子没有签章');
});

test('签章全删、链重新算过以后，服务又签了一张：头一张以前的日子没有签章，查得出', async () => {
  await live([2, 3, 4, 5]);
  await register.tamper(forge, RECOMPUTE, 'delete from register_checkpoints');
  await register.seal('2026-11-06T02:00:00Z');
  expect(await texts()).toEqual([expect.stringMatching(/第1至第24笔是2026-11-02至2026-11-05的/)]);
});

test('后几天的签章删了、从那里起重新算过，服务又签了一张：缺的那几天查得出', async () => {
  await live([2, 3, 4, 5]);
  await register.tamper(
    `update audit_entries set act = 'approved' where entry_no = ${entryAt(14)}`,
    RECOMPUTE,
    `delete from register_checkpoints where day >= '2026-11-04'`,
  );
  expect(await texts()).toEqual([expect.stringMatching(/第13至第24笔是2026-11-04至2026-11-05的/)]);
  await register.seal('2026-11-06T02:00:00Z');
  expect(await texts()).toEqual([expect.stringMatching(/第13至第24笔是2026-11-04至2026-11-05的/)]);
});

test('纸上印的链头：一样的没有问题；链重新算过、截短了，都查得出', async () => {
  await live([2, 3]);
  const [kept] = await register.ports().store.checkpoints('minghu', { before: null, limit: 1 });
  if (!kept) throw new Error('没有签章');
  const grouped = kept.hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
  const head = readPrintedHead(`${String(kept.position)}：${grouped.toUpperCase()}`);
  if (head === null) throw new Error('读不出');
  expect(await texts({ printed: [head] })).toEqual([]);
  await register.tamper(forge, RECOMPUTE, 'update register_checkpoints set day = day');
  expect((await texts({ printed: [head] })).join('\n')).toMatch(
    /纸上印的签章.*第1至第9笔之间与纸上印的不符/,
  );
  expect(await texts({ printed: [{ ...head, position: 99 }] })).toContainEqual(
    expect.stringMatching(/^第99笔，纸上印的签章.*链尾只到第12笔$/),
  );
});

test('抄下来的链头写法不对，核对不过，说出怎样写', async () => {
  for (const typed of ['', '12', '12:abcd', 'x:0123456789abcdef', '12:0123456789abcdeg'])
    expect(readPrintedHead(typed)).toBeNull();
  const asked = { regionId: 'minghu', checkpoints: undefined, keys: undefined, environment: {} };
  const { isSound, lines } = await verify(register.url, { ...asked, heads: ['12'] });
  expect(isSound).toBe(false);
  expect(lines[0]).toMatch(/第几笔:链头/);
});
