// 演示县的目录：真实数据库、真实路由；登录用固定的令牌。
import { randomBytes } from 'node:crypto';
import * as acts from '@shared/contract/catalogue-version-acts';
import * as edits from '@shared/contract/catalogue-version-edits';
import type { VersionView } from '@shared/contract/catalogue-versions';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { EntryFields } from '@shared/contract/entry-fields';
import type { Role } from '@shared/vocabulary/role';
import { catalogueRoutes } from '@functions/entrypoints/wire/catalogue';
import { catalogueVersionRoutes } from '@functions/entrypoints/wire/catalogue-versions';
import { searchRoutes } from '@functions/entrypoints/wire/search';
import type { Platform } from '@functions/entrypoints/wire/platform';
import { readConfig } from '@functions/platform/config';
import { openSigner } from '@functions/platform/crypto/signing';
import { openDatabase } from '@functions/platform/database/database';
import { createApp } from '@functions/platform/http/app';
import { jsonLogger } from '@functions/platform/logger';
import { testDatabase } from './database';
import { weakPasswords } from './weak-passwords';

const region = 'minghu';

/** 谁：角色与单位；令牌由它写成。 */
export interface CataloguePerson {
  readonly role: Role;
  readonly organisationId: string | null;
  /** 第几个人，同一角色有几个人时用。 */
  readonly which?: number;
}

const people = new Map<string, CataloguePerson>();
const tokenFor = (person: CataloguePerson): string => {
  const token = Buffer.from(JSON.stringify(person)).toString('hex').padEnd(48, '0');
  people.set(token, person);
  return token;
};
const accountIdOf = (token: string): string => {
  const number = [...people.keys()].indexOf(token) + 1;
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
};

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const addressOf = (endpoint: AnyEndpoint, input: CallOf<AnyEndpoint>): string => {
  const params = { region, ...input.params } as Record<string, string>;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '');
  const query = new URLSearchParams(
    Object.entries(input.query ?? {}).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
  return `/api${path}${query === '' ? '' : `?${query}`}`;
};

const platformOn = (url: string, held: { now: string }): Platform => {
  const clock = { now: () => new Date(held.now) };
  return {
    config: readConfig({
      DATABASE_URL: url,
      ATTACHMENTS_FOLDER: '/nonexistent',
      VAULT_KEY: randomBytes(32).toString('base64'),
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
      put: () => Promise.resolve(),
      get: () => Promise.resolve(null),
      remove: () => Promise.resolve(),
    },
  };
};

const must = ({ status, body }: Answered): VersionView => {
  if (status !== 200) throw new Error(`step failed: ${String(status)} ${JSON.stringify(body)}`);
  return body as VersionView;
};

/** 打开演示县的目录；钟停在 now。 */
export const openCatalogueCounty = async (now = '2026-11-20T02:00:00Z') => {
  const database = await testDatabase({ demonstration: true });
  const held = { now };
  const platform = platformOn(database.url, held);
  const app = createApp(
    [...catalogueRoutes(platform), ...catalogueVersionRoutes(platform), ...searchRoutes(platform)],
    {
      clock: platform.clock,
      logger: platform.logger,
      checksOutput: true,
      authenticate: (token) => {
        const found = people.get(token);
        if (!found) return Promise.resolve(null);
        return Promise.resolve({
          accountId: accountIdOf(token),
          regionId: region,
          displayName: '演示',
          roles: [found.role],
          organisationId: found.organisationId,
        });
      },
    },
  );
  const call = async <const E extends AnyEndpoint>(
    endpoint: E,
    input: CallOf<E>,
    as?: CataloguePerson,
  ): Promise<Answered> => {
    const response = await app.request(addressOf(endpoint, input), {
      method: endpoint.method,
      headers: {
        'content-type': 'application/json',
        ...(as ? { authorization: `Bearer ${tokenFor(as)}` } : {}),
      },
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const at = (version: VersionView) => ({ versionId: version.versionId });
  return {
    ...held,
    platform,
    call,
    create: async (as: CataloguePerson, body: Record<string, unknown>) =>
      must(await call(edits.createCatalogueVersion, { body: body as never }, as)),
    add: async (as: CataloguePerson, version: VersionView, entry: EntryFields) =>
      must(
        await call(
          edits.addVersionEntry,
          { params: at(version) as never, body: { version: version.version, entry } },
          as,
        ),
      ),
    act: async (
      as: CataloguePerson,
      name: keyof typeof acts,
      { version, ...body }: { version: VersionView } & Record<string, unknown>,
    ) =>
      must(
        await call(
          acts[name] as AnyEndpoint,
          { params: at(version), body: { version: version.version, ...body } },
          as,
        ),
      ),
    close: async () => {
      await platform.database.close();
      await database.close();
    },
  };
};

export type CatalogueCounty = Awaited<ReturnType<typeof openCatalogueCounty>>;
