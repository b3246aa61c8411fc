// 公开栏的旅程：一天天地拨钟，一个人一个人地办；看各处看得到什么、搜得到什么、记下了什么。
import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import { search } from '@shared/contract/search';
import type { Day } from '@shared/law/day';
import type { Role } from '@shared/vocabulary/role';
import { openWorld, type Reply, type World } from './world';

/** 旅程里的人：演示账号的登录名；没有登录的为 null。 */
export type Traveller = string | null;

/** 测试里安排的一个人：登录名、角色、单位。 */
export type Seat = readonly [loginName: string, role: Role, organisationId: string];

export interface Trip {
  readonly world: World;
  /** 拨到某天上午十点。 */
  on(day: Day): void;
  /** 办一件事，不论成与不成。 */
  say<const E extends AnyEndpoint>(
    who: Traveller,
    endpoint: E,
    input: Omit<CallOf<E>, 'params'> & { readonly params?: Readonly<Record<string, unknown>> },
  ): Promise<Reply>;
  /** 办一件事，必须办成；返回答的内容。 */
  done<T>(who: Traveller, endpoint: AnyEndpoint, input: object): Promise<T>;
  /** 办不成：状态码和说明。 */
  refused(who: Traveller, endpoint: AnyEndpoint, input: object): Promise<readonly [number, string]>;
  /** 人人可搜：搜到的标题。 */
  found(words: string): Promise<string[]>;
  /** 审计里关于它的各笔，先后为序。 */
  audited(subjectId: string): Promise<string[]>;
  /** 上传一个文件。 */
  upload(who: string, path: string, file: File): Promise<Reply>;
  /** 下载一个文件。 */
  download(path: string): Promise<{ status: number; bytes: Uint8Array; headers: Headers }>;
}

/** 登录：会话过几个钟头就失效，换一天重新登录。 */
const signingIn = (world: World, region: string) => {
  const tokens = new Map<string, Promise<string>>();
  const signIn = async (loginName: string): Promise<string> => {
    const address = `/api/${region}/sign-in/demonstration`;
    const body = JSON.stringify({ loginName });
    const reply = await world.app.request(address, { method: 'POST', body });
    return ((await reply.json()) as { token: string }).token;
  };
  return {
    forget: () => {
      tokens.clear();
    },
    tokenOf: (who: string): Promise<string> => {
      const token = tokens.get(who) ?? signIn(who);
      tokens.set(who, token);
      return token;
    },
  };
};

const auditedIn = (world: World, region: string, subjectId: string) =>
  world.platform.database.read({ regionId: region, kind: 'system' }, async (sql) => {
    const rows = await sql<{ act: string }[]>`
      select act from audit_entries
      where region_id = ${region} and subject_id = ${subjectId} order by entry_no`;
    return rows.map(({ act }) => act);
  });

const filesOf = (
  world: World,
  region: string,
  tokenOf: (who: string) => Promise<string>,
): Pick<Trip, 'upload' | 'download'> => ({
  upload: async (who, path, file) => {
    const form = new FormData();
    form.set('file', file);
    const headers = { authorization: `Bearer ${await tokenOf(who)}` };
    const address = `/api/${region}${path}`;
    const reply = await world.app.request(address, { method: 'POST', headers, body: form });
    return { status: reply.status, body: await reply.json(), headers: reply.headers };
  },
  download: async (path) => {
    const reply = await world.app.request(`/api/${region}${path}`);
    const bytes = new Uint8Array(await reply.arrayBuffer());
    return { status: reply.status, bytes, headers: reply.headers };
  },
});

/** 从某天起的一次旅程。@param region 哪个县 */
export const startTrip = async (day: Day, region = 'minghu'): Promise<Trip> => {
  const morning = (at: Day) => `${at}T02:00:00.000Z`;
  const world = await openWorld({ now: morning(day) });
  const { forget, tokenOf } = signingIn(world, region);
  const say: Trip['say'] = async (who, endpoint, input) => {
    const params = { region, ...input.params };
    const token = who === null ? undefined : await tokenOf(who);
    return world.call(endpoint, { ...input, params } as never, token);
  };
  return {
    world,
    on: (at) => {
      forget();
      world.clock.set(morning(at));
    },
    say,
    done: async <T>(who: Traveller, endpoint: AnyEndpoint, input: object) => {
      const { status, body } = await say(who, endpoint, input as never);
      expect([endpoint.id, status, status === 200 ? '' : body]).toEqual([endpoint.id, 200, '']);
      return body as T;
    },
    refused: async (who, endpoint, input) => {
      const { status, body } = await say(who, endpoint, input as never);
      return [status, (body as { detail?: string }).detail ?? ''];
    },
    found: async (words) => {
      const { body } = await say(null, search, { query: { q: words } });
      return (body as { items: { title: string }[] }).items.map(({ title }) => title);
    },
    audited: (subjectId) => auditedIn(world, region, subjectId),
    ...filesOf(world, region, tokenOf),
  };
};

/** 在测试用的库里安排几个人，只有职务、没有姓名；不进演示数据。 */
export const seatStaff = async (
  { world }: Trip,
  region: string,
  seats: readonly Seat[],
): Promise<void> => {
  await world.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
    for (const [loginName, role, organisationId] of seats)
      await tx`
        insert into accounts (region_id, account_id, kind, display_name, roles, organisation_id,
          login_name, is_demonstration)
        values (${region}, ${randomUUID()}, 'staff', ${loginName}, ${[role]}, ${organisationId},
          ${loginName}, true)`;
  });
};

/** 县里按名称找单位，得编号。 */
export const organisationNamed = async (
  { world }: Trip,
  region: string,
  name: string,
): Promise<string> => {
  const rows = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ organisationId: string }[]>`
      select organisation_id from organisations where region_id = ${region} and name = ${name}`,
  );
  const [found] = rows;
  if (!found) throw new Error(`没有“${name}”`);
  return found.organisationId;
};
