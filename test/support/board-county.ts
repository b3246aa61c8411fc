// 一个小县的公开栏：真实数据库、真实路由；登录用固定的令牌，附件放在内存里。
import { randomBytes, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { Hono } from 'hono';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { catalogueRoutes } from '@functions/entrypoints/wire/catalogue';
import { draftPorts, noticeRoutes } from '@functions/entrypoints/wire/notices';
import { attachmentRoutesOf } from '@functions/notices/routes.attachments';
import { organisationRoutes } from '@functions/entrypoints/wire/organisations';
import { searchRoutes } from '@functions/entrypoints/wire/search';
import type { Platform } from '@functions/entrypoints/wire/platform';
import { readConfig } from '@functions/platform/config';
import { openSigner } from '@functions/platform/crypto/signing';
import { openDatabase, type Transaction } from '@functions/platform/database/database';
import { systemScope } from '@functions/platform/database/scope';
import { createApp } from '@functions/platform/http/app';
import { jsonLogger } from '@functions/platform/logger';
import { testDatabase } from './database';
import { weakPasswords } from './weak-passwords';

/** 县里的人：令牌 → 谁。 */
export const PEOPLE = {
  editor: { id: '00000000-0000-8000-8000-000000000001', roles: ['villageEditor'], of: 'liushu' },
  member: {
    id: '00000000-0000-8000-8000-000000000002',
    roles: ['supervisionMember'],
    of: 'liushu',
  },
  both: {
    id: '00000000-0000-8000-8000-000000000003',
    roles: ['villageEditor', 'supervisionMember'],
    of: 'liushu',
  },
  second: {
    id: '00000000-0000-8000-8000-000000000004',
    roles: ['supervisionMember'],
    of: 'liushu',
  },
  neighbour: { id: '00000000-0000-8000-8000-000000000005', roles: ['villageEditor'], of: 'heping' },
  resident: { id: '00000000-0000-8000-8000-000000000006', roles: ['resident'], of: null },
} as const satisfies Record<string, { id: string; roles: readonly Role[]; of: string | null }>;

export type Person = keyof typeof PEOPLE;

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

export interface BoardCounty {
  readonly platform: Platform;
  readonly url: string;
  readonly app: Hono;
  readonly stored: Map<string, Uint8Array>;
  now: string;
  /** 以系统身份写入一个县。 */
  seed<T>(regionId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  call<const E extends AnyEndpoint>(endpoint: E, input: CallOf<E>, as?: Person): Promise<Answer>;
  upload(fileName: string, bytes: Uint8Array, as?: Person): Promise<Answer>;
  close(): Promise<void>;
}

const tokenOf = (person: string) => `token-of-${person}`.padEnd(24, '-');

const organisations = (tx: Transaction) => tx`
  insert into organisations (region_id, organisation_id, parent_id, name, kind, phone, address, position)
  values ('minghu', 'qingshi', null, '青石镇', 'township', '0359-5550100', '青石镇', 1),
    ('minghu', 'liushu', 'qingshi', '柳树坪村', 'village', '0359-5550101', '柳树坪村委会', 2),
    ('minghu', 'heping', 'qingshi', '和平社区', 'community', '', '', 3),
    ('minghu', 'minzheng', null, '区民政局', 'department', '', '', 4)`;

const people = (tx: Transaction) =>
  tx`insert into accounts ${tx(
    Object.entries(PEOPLE).map(([name, { id, roles, of }]) => ({
      region_id: 'minghu',
      account_id: id,
      kind: of === null ? 'resident' : 'staff',
      display_name: `演示${name}`,
      roles: [...roles],
      organisation_id: of,
      created_at: '2026-01-01T00:00:00Z',
    })),
  )}`;

const catalogue = async (tx: Transaction) => {
  await tx`
    insert into catalogue_sections (region_id, section, source_title, issued_by, document_title)
    values ('minghu', 'social-assistance', '社会救助目录', '民政部', '标准指引的通知'),
      ('minghu', 'village-affairs', '村务公开目录', '', '')`;
  await tx`
    insert into catalogue_entries (region_id, entry_id, section, serial, category, item,
      content_elements, legal_basis, time_limit, responsible_body, channels, audience,
      disclosure_modes, levels, position)
    values ('minghu', 'e-dibao', 'social-assistance', '1', '最低生活保障', '审批信息',
        '{低保对象名单,保障金额}', '《社会救助暂行办法》', '10个工作日', '镇人民政府', '{政府网站}',
        '{全社会}', '{主动}', '{乡级}', 1),
      ('minghu', 'e-caiwu', 'village-affairs', '2', '财务类', '村级财务收支', '{收入,支出}', '', '', '',
        '{}', '{全社会}', '{主动}', '{村级}', 1)`;
  await tx`
    insert into obligations (region_id, obligation_id, organisation_id, entry_id, title, affairs_kind,
      rhythm, starts_on)
    values ('minghu', 'caiwu', 'liushu', 'e-caiwu', '村级财务收支', 'finance', 'quarterly', '2026-01-01'),
      ('minghu', 'cunwu', 'liushu', null, '村民代表会议决定事项', 'village', 'quarterly', '2026-01-01')`;
};

const platformOf = (url: string, county: { now: string }, stored: Map<string, Uint8Array>) => {
  const clock = { now: () => new Date(county.now) };
  const platform: Platform = {
    config: readConfig({
      DATABASE_URL: url,
      ATTACHMENTS_FOLDER: '/nonexistent',
      VAULT_KEY: randomBytes(32).toString('base64'),
      PUBLIC_ORIGIN: 'https://minglan.example',
    }),
    clock,
    logger: jsonLogger(
      () => undefined,
      () => clock.now(),
    ),
    database: openDatabase(url, 4),
    signer: openSigner(Buffer.alloc(32, 9), []),
    passwords: weakPasswords,
    storage: {
      put: (key, bytes) => Promise.resolve(void stored.set(key, bytes)),
      get: (key) => Promise.resolve(stored.get(key) ?? null),
      remove: (key) => Promise.resolve(void stored.delete(key)),
    },
  };
  return platform;
};

const appOf = (platform: Platform) =>
  createApp(
    [
      ...[organisationRoutes, catalogueRoutes, noticeRoutes, searchRoutes].flatMap((routes) =>
        routes(platform),
      ),
      ...attachmentRoutesOf(draftPorts(platform)),
    ],
    {
      clock: platform.clock,
      logger: platform.logger,
      checksOutput: true,
      authenticate: (token) => {
        const found = Object.entries(PEOPLE).find(([name]) => tokenOf(name) === token);
        if (!found) return Promise.resolve(null);
        const [displayName, { id: accountId, roles, of: organisationId }] = found;
        return Promise.resolve({
          accountId,
          regionId: 'minghu',
          displayName,
          roles,
          organisationId,
        });
      },
    },
  );

const addressOf = (endpoint: AnyEndpoint, input: CallOf<AnyEndpoint>) => {
  const params = (input.params ?? {}) as Record<string, string>;
  const query = Object.entries(input.query ?? {}).map(([key, value]): [string, string] => [
    key,
    String(value),
  ]);
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  return `/api${path}${query.length > 0 ? `?${new URLSearchParams(query).toString()}` : ''}`;
};

const answerOf = async (response: Response): Promise<Answer> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  const body = isJson ? (JSON.parse(Buffer.from(bytes).toString()) as Answer['body']) : {};
  return { status: response.status, headers: response.headers, body, bytes };
};

/** 建一个小县（明湖），外加一个空的县（盐湖），时钟停在 now。 */
export const openBoardCounty = async (now = '2026-07-01T02:00:00Z'): Promise<BoardCounty> => {
  const database = await testDatabase();
  const { url } = database;
  const owner = postgres(url, { max: 1, onnotice: () => undefined });
  await owner`insert into regions (region_id, name) values ('minghu', '云州市明湖区'), ('yanhu', '盐湖区')`;
  await owner.end();
  const stored = new Map<string, Uint8Array>();
  const held = { now };
  const platform = platformOf(url, held, stored);
  const app = appOf(platform);
  const seed: BoardCounty['seed'] = (regionId, work) =>
    platform.database.write(systemScope(regionId), work);
  await seed('minghu', async (tx) => {
    await organisations(tx);
    await people(tx);
    await catalogue(tx);
  });
  const headers = (as?: Person) => (as ? { authorization: `Bearer ${tokenOf(as)}` } : {});
  return Object.assign(held, {
    platform,
    url,
    app,
    stored,
    seed,
    call: async (endpoint, input, as) =>
      answerOf(
        await app.request(addressOf(endpoint, input as CallOf<AnyEndpoint>), {
          method: endpoint.method,
          headers: { ...headers(as), 'content-type': 'application/json' },
          ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
        }),
      ),
    upload: async (fileName, bytes, as = 'editor') => {
      const body = new FormData();
      body.set('file', new File([new Uint8Array(bytes)], fileName));
      return answerOf(
        await app.request('/api/minghu/notice-attachments', {
          method: 'POST',
          headers: headers(as),
          body,
        }),
      );
    },
    close: async () => {
      await platform.database.close();
      await database.close();
    },
  } satisfies Omit<BoardCounty, 'now'>);
};

/** 一条直接写进库里的已公开信息。 */
export const publishedNotice = (overrides: Record<string, unknown> = {}) => {
  const publishedOn = (overrides['published_on'] as string | undefined) ?? '2026-05-06';
  return {
    region_id: 'minghu',
    notice_id: randomUUID(),
    organisation_id: 'liushu',
    process_stage: 'outcome',
    title: '柳树坪村公示',
    summary: '概述',
    body_markdown: '正文',
    produced_on: publishedOn,
    published_on: publishedOn,
    published_at: `${publishedOn}T01:00:00Z`,
    state: 'published',
    created_at: `${publishedOn}T00:00:00Z`,
    updated_at: `${publishedOn}T01:00:00Z`,
    ...overrides,
  };
};
