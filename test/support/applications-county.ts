// 一个最小的县：公开办、三个部门、街道、村，几位工作人员和村民；经真实路由办事，只换掉登录。
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { applicationRoutes } from '@functions/entrypoints/wire/applications';
import { fileRoutes } from '@functions/entrypoints/wire/files';
import { buildPlatform, type Platform } from '@functions/entrypoints/wire/platform';
import { createApp } from '@functions/platform/http/app';
import type { Actor } from '@functions/platform/http/route';
import { jsonLogger } from '@functions/platform/logger';
import { testDatabase } from './database';
import { weakPasswords } from './weak-passwords';

const id = (serial: number, region = 'minghu') =>
  `00000000-0000-4000-8000-${region === 'minghu' ? '0' : '9'}${String(serial).padStart(11, '0')}`;

type PersonRow = readonly [string, Role[], string | null];

const PEOPLE = {
  resident: ['村民甲', ['resident'], null],
  otherResident: ['村民乙', ['resident'], null],
  office: ['公开办丁', ['disclosureOffice'], 'office'],
  civilOfficer: ['民政戊', ['caseOfficer'], 'civil'],
  civilColleague: ['民政己', ['caseOfficer'], 'civil'],
  civilApprover: ['民政庚', ['approver'], 'civil'],
  civilBoth: ['民政辛', ['caseOfficer', 'approver'], 'civil'],
  civilReviewer: ['民政寅', ['reviewer'], 'civil'],
  legalReviewer: ['司法卯', ['legalReviewer'], 'justice'],
  financeOfficer: ['财政壬', ['caseOfficer'], 'finance'],
  financeApprover: ['财政癸', ['approver'], 'finance'],
  villageEditor: ['村务子', ['villageEditor'], 'willow'],
  supervisionMember: ['村监丑', ['supervisionMember'], 'willow'],
  assistant: ['代办辰', ['assistant'], 'willow'],
} as const satisfies Record<string, readonly [string, readonly Role[], string | null]>;

export type Who = keyof typeof PEOPLE;
export const whoNames = Object.keys(PEOPLE) as Who[];

export const actorFor = (who: Who, regionId = 'minghu'): Actor => {
  const [displayName, roles, organisationId] = PEOPLE[who];
  const accountId = id(whoNames.indexOf(who) + 1, regionId);
  return { accountId, regionId, displayName, roles, organisationId };
};

const ORGANISATIONS: readonly (readonly [string, string | null, string, string, boolean])[] = [
  ['county', null, '明湖区人民政府', 'county', false],
  ['office', 'county', '区政府办公室', 'department', true],
  ['civil', 'county', '区民政局', 'department', false],
  ['finance', 'county', '区财政局', 'department', false],
  ['justice', 'county', '区司法局', 'department', false],
  ['tax', 'county', '区税务局', 'department', false],
  ['lakeside', 'county', '湖滨街道办事处', 'subdistrict', false],
  ['green', 'county', '青山镇人民政府', 'township', false],
  ['willow', 'green', '柳树村', 'village', false],
  ['bridge', 'lakeside', '石桥社区', 'community', false],
  ['guide', 'county', '市级业务指导处', 'guidingUnit', false],
];

const seedRegion = async (sql: postgres.Sql, region: string, name: string): Promise<void> => {
  await sql`insert into regions (region_id, name, number_prefix) values (${region}, ${name}, ${`${name}公开申`})`;
  await sql.begin(async (tx) => {
    await tx`select set_config('app.region', ${region}, true), set_config('app.scope', 'system', true)`;
    for (const [index, [orgId, parent, orgName, kind, isOffice]] of ORGANISATIONS.entries())
      await tx`
        insert into organisations (region_id, organisation_id, parent_id, name, kind, is_disclosure_office, position)
        values (${region}, ${orgId}, ${parent}, ${orgName}, ${kind}, ${isOffice}, ${index})`;
    await tx`insert into routing_rows (region_id, domain, organisation_id, duty, position)
      values (${region}, 'social-assistance', 'civil', 'responsible', 1),
        (${region}, 'budget', 'finance', 'responsible', 2)`;
    for (const who of whoNames) {
      const [displayName, roles, organisationId]: PersonRow = [
        PEOPLE[who][0],
        [...PEOPLE[who][1]],
        PEOPLE[who][2],
      ];
      const kind = roles.includes('resident') ? 'resident' : 'staff';
      await tx`
        insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id)
        values (${region}, ${actorFor(who, region).accountId}, ${kind}, ${displayName}, ${roles}, ${organisationId})`;
    }
  });
};

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

interface Extras {
  readonly file?: File;
  readonly region?: string;
  /** 应答要原样的字节。 */
  readonly bytes?: boolean;
}

/** 运行中的县。 */
export interface County {
  readonly databaseUrl: string;
  readonly platform: Platform;
  readonly logLines: string[];
  setNow(instant: string): void;
  // 类型由调用者断定；应答已按合同校验过。
  call<T = unknown>(
    who: Who | null,
    endpoint: AnyEndpoint,
    input?: CallOf<AnyEndpoint> & Extras,
  ): Promise<Answer<T>>;
  /** 发给某人的消息标题，先后为序。 */
  messagesTo(who: Who): Promise<string[]>;
  close(): Promise<void>;
}

const fill = (path: string, params: Readonly<Record<string, unknown>>) =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(params[name])));

const seed = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await seedRegion(sql, 'minghu', '明湖');
    await seedRegion(sql, 'yanhu', '盐湖');
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const bodyOf = (endpoint: AnyEndpoint, input: { body?: unknown; file?: File }) => {
  if (endpoint.method === 'GET') return {};
  if (!input.file) {
    const body = JSON.stringify(input.body ?? {});
    return { body, headers: { 'content-type': 'application/json' } };
  }
  const form = new FormData();
  form.set('file', input.file);
  return { body: form };
};

export const openCounty = async (
  now = '2026-11-20T02:00:00.000Z',
  settings: Readonly<Record<string, string>> = {},
): Promise<County> => {
  const database = await testDatabase();
  await seed(database.url);
  const folder = await mkdtemp(join(tmpdir(), 'minglan-applications-'));
  let instant = now;
  const clock = { now: () => new Date(instant) };
  const logLines: string[] = [];
  const logger = jsonLogger((line) => logLines.push(line), clock.now);
  const environment = {
    DATABASE_URL: database.url,
    ATTACHMENTS_FOLDER: folder,
    VAULT_KEY: Buffer.alloc(32, 7).toString('base64'),
    ...settings,
  };
  const platform = buildPlatform(environment, { clock, logger, passwords: weakPasswords });
  const app = createApp([...applicationRoutes(platform), ...fileRoutes(platform)], {
    clock,
    logger,
    checksOutput: true,
    authenticate: (token, regionId) => {
      const [, region = '', who = ''] = token.split('.');
      return Promise.resolve(region === regionId ? actorFor(who as Who, region) : null);
    },
  });
  return {
    databaseUrl: database.url,
    platform,
    logLines,
    setNow: (next) => {
      instant = next;
    },
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- 同上
    call: async <T>(
      who: Who | null,
      endpoint: AnyEndpoint,
      input: CallOf<AnyEndpoint> & Extras = {},
    ) => {
      const region = input.region ?? 'minghu';
      const query = new URLSearchParams(input.query as Record<string, string>).toString();
      const path = fill(endpoint.path, { region, ...input.params });
      const { headers = {}, body } = bodyOf(endpoint, input) as RequestInit;
      const authorization =
        who === null ? {} : { authorization: `Bearer actor-token-for.${region}.${who}` };
      const reply = await app.request(`/api${path}${query === '' ? '' : `?${query}`}`, {
        method: endpoint.method,
        headers: { ...(headers as Record<string, string>), ...authorization },
        ...(body === undefined ? {} : { body }),
      });
      const isJson = (reply.headers.get('content-type') ?? '').includes('json');
      const raw = async () =>
        input.bytes ? new Uint8Array(await reply.arrayBuffer()) : await reply.text();
      const content: unknown = isJson ? await reply.json() : await raw();
      return { status: reply.status, headers: reply.headers, body: content as T };
    },
    messagesTo: (who) =>
      platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
        const rows = await sql<{ title: string }[]>`
          select title from outbox_messages where account_id = ${actorFor(who).accountId}
          order by created_at, title`;
        return rows.map(({ title }) => title);
      }),
    close: async () => {
      await platform.database.close();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
