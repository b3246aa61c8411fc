import { expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { openMessageWorld, type MessageWorld } from '../../support/message-world';

const MESSAGES = 2000;
const WORKERS = 2;
const KILLS = 12;
/** 钟走多快：认领、正在送的期限是几分钟，快到几秒。 */
const SPEED = 60;

const startWorker = async (environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [join(__dirname, '../../support/message-worker.mjs')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
};

/** 放二千条，每人一条，都允许过两次：再发一次微信是收得下的，所以重发会被数出来。 */
const fill = async (world: MessageWorld) => {
  await world.query(
    'minghu',
    `insert into accounts (region_id, account_id, kind, display_name, roles, wechat_openid)
     select 'minghu', gen_random_uuid(), 'resident', '微信用户', '{resident}', 'o-' || n
     from generate_series(1, ${String(MESSAGES)}) n`,
  );
  await world.query(
    'minghu',
    `insert into message_subscriptions
     select 'minghu', account_id, '${world.wechat.templateId}', 2, 0, 'accept', now()
     from accounts where wechat_openid like 'o-%'`,
  );
  await world.query(
    'minghu',
    `insert into outbox_messages
       (region_id, message_id, account_id, title, body, event, event_key, created_at, available_at)
     select 'minghu', gen_random_uuid(), account_id, '您的申请已答复', '请点开查看', 'replied',
       'case/' || wechat_openid, now() - interval '1 minute', now() - interval '1 minute'
     from accounts where wechat_openid like 'o-%'`,
  );
  for (let n = 1; n <= MESSAGES; n += 1) world.wechat.state.acceptSubscription(`o-${String(n)}`, 2);
};

const count = async (world: MessageWorld, text: string): Promise<number> =>
  (await world.query<{ n: number }>('minghu', `select count(*)::int as n ${text}`))[0]?.n ?? -1;

test('二千条，进程随时被杀（kill -9），微信三成出错：都送到或者搁置，没有一条送两次', async () => {
  const world = await openMessageWorld();
  world.wechat.state.failureRate = {
    rate: 0.3,
    failures: [-1, 45009, 'hang-up', 'silent', 'http-502', 40001],
  };
  await fill(world);
  const environment = {
    DATABASE_URL: world.url,
    DATABASE_CONNECTIONS: '6',
    ATTACHMENTS_FOLDER: '/nowhere',
    VAULT_KEY: randomBytes(32).toString('base64'),
    WECHAT_APP_ID: world.wechat.appId,
    WECHAT_APP_SECRET: world.wechat.appSecret,
    WECHAT_API: world.wechat.url,
    WECHAT_REPLY_TEMPLATE: world.wechat.templateId,
    WORKER_START: String(Date.now()),
    WORKER_SPEED: String(SPEED),
  };
  const workers: ChildProcess[] = [];
  for (let n = 0; n < WORKERS; n += 1) workers.push(await startWorker(environment));
  const settled = `from message_deliveries where state in ('done', 'inboxOnly', 'parked')
    and account_id in (select account_id from accounts where wechat_openid like 'o-%')`;
  try {
    let kills = 0;
    while ((await count(world, settled)) < MESSAGES || kills < KILLS) {
      await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 500));
      if (kills >= KILLS) continue;
      const victim = Math.floor(Math.random() * WORKERS);
      await kill(workers[victim] as ChildProcess);
      workers[victim] = await startWorker(environment);
      kills += 1;
    }
  } finally {
    await Promise.all(workers.map(kill));
  }
  const { sent } = world.wechat.state;
  const receivers = sent.map(({ openid }) => openid);
  expect(new Set(receivers).size).toBe(receivers.length);
  expect(await count(world, settled)).toBe(MESSAGES);
  // 记作送到的，微信那边确实收下了；没有记作送到的，只能是搁置了、有缘由。
  const done = await world.query<{ openid: string }>(
    'minghu',
    `select a.wechat_openid as openid from message_deliveries d
     join accounts a on a.account_id = d.account_id where d.state = 'done'`,
  );
  expect(done.length).toBeGreaterThan(MESSAGES / 2);
  expect(done.filter(({ openid }) => !receivers.includes(openid))).toEqual([]);
  expect(
    await count(world, `from message_deliveries where state = 'parked' and reason is null`),
  ).toBe(0);
  // 站内消息人人恰好一条。
  expect(await count(world, `from inbox_messages where title = '您的申请已答复'`)).toBe(MESSAGES);
  expect(
    await count(
      world,
      `from (select account_id from inbox_messages where title = '您的申请已答复'
      group by account_id having count(*) > 1) twice`,
    ),
  ).toBe(0);
  await world.close();
}, 180_000);
