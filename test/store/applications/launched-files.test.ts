/** 按产品真正的启动办法（不是测试的转译）起一个服务：文书、登记本、卷宗都下载得到。 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '@functions/platform/database/database';
import { submission } from '../../support/contract/application-steps';
import { testDatabase } from '../../support/database';
import { startKillableServer } from '../../support/killable-server';

let database: Awaited<ReturnType<typeof testDatabase>>;
let folder: string;
let server: Awaited<ReturnType<typeof startKillableServer>>;
const tokens = new Map<string, string>();

const ask = (who: string, path: string, body?: object) =>
  fetch(`${server.url}/api/minghu${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${tokens.get(who) ?? ''}`,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

beforeAll(async () => {
  database = await testDatabase({ demonstration: true });
  folder = await mkdtemp(join(tmpdir(), 'minglan-files-'));
  server = await startKillableServer({
    DATABASE_URL: database.url,
    ATTACHMENTS_FOLDER: folder,
    VAULT_KEY: randomBytes(32).toString('base64'),
    MINGLAN_DEMONSTRATION: '1',
    SERVER_NOW: '2026-11-20T02:00:00.000Z',
  });
  for (const loginName of ['xuemingli', 'lixiaomei']) {
    const answer = await ask(loginName, '/sign-in/demonstration', { loginName });
    tokens.set(loginName, ((await answer.json()) as { token: string }).token);
  }
}, 120_000);
afterAll(async () => {
  await server.kill();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

test('回执的 Word 与 PDF、登记本、卷宗', async () => {
  const filed = await ask('xuemingli', '/applications', submission());
  const { applicationId } = (await filed.json()) as { applicationId: string };
  const path = `/applications/${applicationId}`;
  expect((await ask('lixiaomei', `${path}/confirm-receipt`, { version: 1 })).status).toBe(200);
  const own = openDatabase(database.url, 1);
  const [letter] = await own.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ letterId: string }[]>`select letter_id from letters`,
  );
  await own.close();
  const file = `${path}/letters/${letter?.letterId ?? ''}/file?format=`;
  const starts = async (answer: Response, head: string) =>
    expect([answer.status, (await answer.text()).slice(0, head.length)]).toEqual([200, head]);
  await starts(await ask('xuemingli', `${file}docx`), 'PK');
  await starts(await ask('xuemingli', `${file}pdf`), '%PDF');
  await starts(await ask('lixiaomei', '/register/file?year=2026'), 'PK');
  await starts(await ask('lixiaomei', `${path}/case-file`, { purpose: '人民法院调取' }), 'PK');
}, 60_000);
