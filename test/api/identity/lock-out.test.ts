// signInWithPassword：没有这个账号的，次数、锁定、答话、用时都与密码不对一样，看不出账号是否存在。
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { setPassword } from '@functions/entrypoints/set-password';
import { openIdentityWorld, type IdentityWorld } from '../../support/identity-world';
import { weakPasswords } from '../../support/weak-passwords';

const PASSWORD = '明栏演示口令-7391';
const START = '2026-11-20T02:00:00.000Z';
let world: IdentityWorld;
beforeAll(async () => {
  world = await openIdentityWorld();
}, 60_000);
beforeEach(() => world.setNow(START));
afterAll(() => world.close());

const signIn = async (loginName: string, password = 'wrong', region = 'minghu') => {
  const started = performance.now();
  const reply = await world.post(`/api/${region}/sign-in/password`, { loginName, password });
  const body = (await reply.json()) as Record<string, unknown>;
  const milliseconds = performance.now() - started;
  return { status: reply.status, body: { ...body, correlationId: '' }, milliseconds };
};
const said = ({ status, body }: Awaited<ReturnType<typeof signIn>>) => ({ status, body });
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('五次不对、锁定中、到时放开：有没有这个账号，答得一字不差，用时相当', async () => {
  await world.seed({ loginName: 'known', passwordHash: await weakPasswords.hash(PASSWORD) });
  const spent = { known: [] as number[], nobody: [] as number[] };
  for (let turn = 0; turn < 5; turn += 1) {
    const [known, nobody] = [await signIn('known'), await signIn('nobody')];
    expect(said(nobody)).toEqual(said(known));
    expect(nobody.status).toBe(turn < 4 ? 401 : 423);
    spent.known.push(known.milliseconds);
    spent.nobody.push(nobody.milliseconds);
  }
  const ratio = median(spent.nobody) / median(spent.known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
  world.setNow('2026-11-20T02:14:00.000Z');
  const [known, nobody] = [await signIn('known', PASSWORD), await signIn('nobody', PASSWORD)];
  expect(said(nobody)).toEqual(said(known));
  expect(nobody.body).toMatchObject({ code: 'locked' });
  world.setNow('2026-11-20T02:15:00.000Z');
  expect((await signIn('nobody', PASSWORD)).status).toBe(401);
  expect((await signIn('known', PASSWORD)).status).toBe(200);
}, 60_000);

test('按县分别计数；填写的账号不留原文，审计里也没有', async () => {
  const typed = '填错栏的密码-8842';
  for (let turn = 0; turn < 5; turn += 1) await signIn(typed);
  expect((await signIn(typed)).status).toBe(423);
  expect((await signIn(typed, 'wrong', 'yanhu')).status).toBe(401);
  const rows = await world.query(
    'minghu',
    `select (select json_agg(t) from sign_in_attempts t)::text
       || (select json_agg(e) from audit_entries e)::text as kept`,
  );
  expect(JSON.stringify(rows)).not.toContain(typed);
  const acts = await world.query<{ act: string }>(
    'minghu',
    `select act from audit_entries where subject_kind = 'loginName' and subject_id = 'unknown'
     order by entry_no desc limit 2`,
  );
  expect(acts.map(({ act }) => act)).toEqual(['accountLocked', 'signInFailed']);
}, 60_000);

test('锁定以后给他设了新密码，当即可以登录', async () => {
  await world.seed({ loginName: 'unlocked', passwordHash: await weakPasswords.hash(PASSWORD) });
  for (let turn = 0; turn < 5; turn += 1) await signIn('unlocked');
  expect((await signIn('unlocked', PASSWORD)).status).toBe(423);
  const whose = { regionId: 'minghu', loginName: 'unlocked', password: `${PASSWORD}新` };
  expect((await setPassword(world.url, whose)).isDone).toBe(true);
  expect((await signIn('unlocked', whose.password)).status).toBe(200);
}, 60_000);
