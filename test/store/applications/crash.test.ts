import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import { signInForDemonstration } from '@shared/contract/identity';
import { submitApplication } from '@shared/contract/applications';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Application } from '@functions/applications/domain/application';
import { transitionOf } from '@functions/applications/domain/workflow';
import { NO_TRACKS } from '@functions/applications/domain/tracks';
import { openDatabase, type Database } from '@functions/platform/database/database';
import {
  countRows,
  letterSerials,
  oneTo,
  registrationSerials,
  replayed,
  storedEvents,
  storedLetters,
  storedRow,
} from '../../support/case-records';
import { submission } from '../../support/contract/application-steps';
import { testDatabase, type TestDatabase } from '../../support/database';
import { startKillableServer, type KillableServer } from '../../support/killable-server';

const ACTS = 250;
const CLIENTS = 12;
const KILLS = 4;
const description = '2026年上半年农村低保新增和退出的审批情况';

const people = {
  resident: 'xuemingli',
  officer: 'zhaojianing',
  approver: 'wangxuejun',
  office: 'lixiaomei',
} as const;
type Who = keyof typeof people;

/** 一件从确认到归档的各步；每步版本加一，所以第几步由版本得知。 */
const LADDER: readonly (readonly [Who, ApplicationAct, object])[] = [
  ['office', 'confirmReceipt', {}],
  ['office', 'dispatch', { leadDepartmentId: 'minzheng' }],
  ['officer', 'claim', {}],
  ['officer', 'requestAmendment', { items: ['写明年度'], guidance: '请写明要哪一年的' }],
  ['resident', 'receiveAmendment', { description }],
  ['officer', 'recordSearch', { places: '档案室', keywords: '低保', result: 'found' }],
  ['officer', 'proposeExtension', { workingDays: 5, reason: '档案较多' }],
  ['office', 'approveExtension', {}],
  [
    'officer',
    'draftReply',
    { kind: 'granted', content: '随本答复提供。', accessWay: '在本程序内查收' },
  ],
  ['officer', 'submitForApproval', {}],
  ['approver', 'approve', { confidentialityOpinion: '不涉密，可以公开。' }],
  ['office', 'archive', {}],
];

/** 申请人会收到一条消息的事 → 消息的标题。 */
const TOLD: Readonly<Record<string, string>> = {
  receiptConfirmed: '已确认收到您的申请',
  amendmentRequested: '请补正您的申请',
  extended: '答复期限延长',
  approved: '您的申请已答复',
};

interface Acknowledged {
  readonly applicationId: string;
  readonly version: number;
  readonly kind: string;
}

let database: TestDatabase;
let folder: string;
let server: KillableServer;
let stored: { readonly platform: { readonly database: Database } };
const environment: Record<string, string> = {};
const tokens = new Map<Who, string>();
const acknowledged: Acknowledged[] = [];
let unanswered = 0;
let isUp: Promise<void> = Promise.resolve();

const post = async (path: string, body: object, token?: string) => {
  const response = await fetch(`${server.url}/api${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** 断掉以后没有答话的为 null；此时成没成由库说了算。 */
const send = async (who: Who, path: string, body: object) => {
  await isUp;
  try {
    return await post(path, body, tokens.get(who));
  } catch {
    unanswered += 1;
    await isUp;
    return null;
  }
};

const fileOne = async (): Promise<string> => {
  // 同一防重编号重发，只登记一次。
  const body = submission({ description });
  for (;;) {
    const answer = await send(
      'resident',
      submitApplication.path.replace(':region', 'minghu'),
      body,
    );
    if (!answer) continue;
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    const applicationId = answer.body['applicationId'] as string;
    acknowledged.push({ applicationId, version: 1, kind: 'submitted' });
    return applicationId;
  }
};

const climb = async (applicationId: string): Promise<void> => {
  for (;;) {
    const { version } = await storedRow(stored, applicationId);
    const step = LADDER[version - 1];
    if (!step || acknowledged.length >= ACTS) return;
    const [who, act, body] = step;
    const path = ACT_ENDPOINTS[act].path
      .replace(':region', 'minghu')
      .replace(':applicationId', applicationId);
    const answer = await send(who, path, { version, ...body });
    if (!answer) continue;
    // 断掉之前那一次其实办成了，这一次读到冲突。
    if (answer.status === 409) continue;
    if (answer.status !== 200) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
    const { event: kind } = transitionOf(act);
    acknowledged.push({ applicationId, version: version + 1, kind });
  }
};

const client = async (): Promise<void> => {
  while (acknowledged.length < ACTS) await climb(await fileOne());
};

const restart = async (): Promise<void> => {
  let up: () => void = () => undefined;
  isUp = new Promise((resolve) => (up = resolve));
  await server.kill();
  server = await startKillableServer(environment);
  up();
};

/** 每办成一百来个就断一次。 */
const killer = async (): Promise<void> => {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const until = (ACTS * kill) / (KILLS + 1);
    while (acknowledged.length < until) await new Promise((resolve) => setTimeout(resolve, 5));
    await restart();
  }
};

beforeAll(async () => {
  database = await testDatabase({ demonstration: true });
  folder = await mkdtemp(join(tmpdir(), 'minglan-crash-'));
  Object.assign(environment, {
    DATABASE_URL: database.url,
    ATTACHMENTS_FOLDER: folder,
    VAULT_KEY: randomBytes(32).toString('base64'),
    MINGLAN_DEMONSTRATION: '1',
    SERVER_NOW: '2026-09-01T01:00:00.000Z',
  });
  stored = { platform: { database: openDatabase(database.url, 4) } };
  server = await startKillableServer(environment);
  for (const who of Object.keys(people) as Who[]) {
    const path = signInForDemonstration.path.replace(':region', 'minghu');
    const { body } = await post(path, { loginName: people[who] });
    tokens.set(who, body['token'] as string);
  }
  await Promise.all([killer(), ...Array.from({ length: CLIENTS }, client)]);
}, 280_000);
afterAll(async () => {
  await server.kill();
  await stored.platform.database.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const caseIds = (): string[] => [...new Set(acknowledged.map((one) => one.applicationId))];

/** 登记时的样子：把会变的各项还原。 */
const firstOf = (row: Application): Application => ({
  ...row,
  state: 'submitted',
  version: 1,
  leadDepartmentId: null,
  supportingDepartmentIds: [],
  caseOfficerId: null,
  confirmedAt: null,
  receivedOn: null,
  dueOn: null,
  isProvisional: false,
  waitingFor: null,
  repliedOn: null,
  outcome: null,
  archivedOn: null,
  tracks: NO_TRACKS,
});

describe(`${String(ACTS)}个行为途中断掉${String(KILLS)}次`, () => {
  test('断的时候确有没答上话的请求', () => {
    expect(acknowledged.length).toBeGreaterThanOrEqual(ACTS);
    expect(unanswered).toBeGreaterThan(0);
  });

  test('答过话的都在：每个行为恰有它那一件事', async () => {
    for (const id of caseIds()) {
      const events = await storedEvents(stored, id);
      for (const { version, kind } of acknowledged.filter((one) => one.applicationId === id))
        expect([id, version, events[version - 1]?.kind]).toEqual([id, version, kind]);
    }
  });

  test('没有只办了一半的：行、各事、文书、审计、消息彼此相符', async () => {
    for (const id of caseIds()) {
      const [row, events, letters] = await Promise.all([
        storedRow(stored, id),
        storedEvents(stored, id),
        storedLetters(stored, id),
      ]);
      expect(events.map(({ seq }) => seq)).toEqual(oneTo(row.version));
      expect(await replayed(stored, firstOf(row))).toEqual(row);
      expect(
        letters.map(({ letterId, documentNumber }) => [letterId, documentNumber]).sort(),
      ).toEqual(
        events
          .flatMap(({ data }) => data.letters ?? [])
          .map(({ letterId, documentNumber }) => [letterId, documentNumber])
          .sort(),
      );
      for (const { seq, kind } of events) {
        const entry = `subject_id = '${id}' and (data->>'version')::int = ${String(seq)}`;
        expect([id, seq, await countRows(stored, 'audit_entries', entry)]).toEqual([id, seq, 1]);
        const title = TOLD[kind];
        const told = `application_id = '${id}' and title = '${title ?? ''}'`;
        if (title) expect(await countRows(stored, 'outbox_messages', told)).toBe(1);
      }
    }
  });

  test('文号、登记编号都是一到 n；没有登记到一半的', async () => {
    const serials = await letterSerials(stored);
    expect(serials.length).toBeGreaterThan(CLIENTS);
    expect(serials).toEqual(oneTo(serials.length));
    const registered = await registrationSerials(stored);
    expect(registered).toEqual(oneTo(registered.length));
    expect(
      await countRows(
        stored,
        'applications',
        'not exists (select 1 from application_events e where e.application_id = applications.application_id)',
      ),
    ).toBe(0);
  });
});
