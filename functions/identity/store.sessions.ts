import type { DeviceKind } from '@shared/vocabulary/device';
import { secondFactorRoles } from '@shared/permissions/staff-roles';
import type { Database, Sql } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { Actor } from '../platform/http/route';
import type { LiveSession } from './ports';
import { knownRoles } from './store.rows';

interface SessionRow {
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
  readonly mustEnrol: boolean;
}

/** 角色要求两步验证而还没有绑定；演示账号一点就进，当作两步都已验证。 */
const mustEnrol = (sql: Sql) => sql`
  a.kind = 'staff' and not a.is_demonstration and a.roles && ${[...secondFactorRoles]}::text[]
  and not exists (select 1 from second_factors f where f.region_id = a.region_id
    and f.account_id = a.account_id and f.enrolled_at is not null)`;

/**
 * 访问令牌的摘要 → 登录者；过期、已退出、已换新、账号停用，或者演示开关已关的演示账号，都是 null。
 * 限定范围与查询在一次往返里完成。
 */
export const findActor = (
  database: Database,
  at: { readonly regionId: string; readonly tokenHash: Buffer; readonly now: Date },
  isDemonstration: boolean,
): Promise<Actor | null> =>
  database.read(systemScope(at.regionId), async (sql) => {
    const [row] = await sql<SessionRow[]>`
      select s.session_id, a.account_id, a.display_name, a.roles, a.organisation_id,
        ${mustEnrol(sql)} as must_enrol
      from sessions s join accounts a on a.region_id = s.region_id and a.account_id = s.account_id
      where s.region_id = ${at.regionId} and s.access_hash = ${at.tokenHash}
        and s.access_expires_at > ${at.now} and s.revoked_at is null and a.disabled_at is null
        and (not a.is_demonstration or ${isDemonstration})`;
    if (!row) return null;
    return {
      accountId: row.accountId,
      regionId: at.regionId,
      displayName: row.displayName,
      roles: knownRoles(row.roles),
      organisationId: row.organisationId,
      sessionId: row.sessionId,
      ...(row.mustEnrol ? { mustEnrol: true } : {}),
    };
  });

type Row = Omit<LiveSession, 'device'> & { readonly device: DeviceKind };

/** 一个账号登录着的设备，最近用过的在前。 */
export const liveSessions = (
  database: Database,
  { regionId, accountId }: { readonly regionId: string; readonly accountId: string },
  now: Date,
): Promise<LiveSession[]> =>
  database.read(systemScope(regionId), async (sql) => [
    ...(await sql<Row[]>`
      select session_id, device, created_at as started_at, last_used_at, expires_at
      from sessions
      where region_id = ${regionId} and account_id = ${accountId}
        and revoked_at is null and expires_at > ${now}
      order by last_used_at desc, session_id`),
  ]);
