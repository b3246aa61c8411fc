import type { AppendAudit } from '../platform/audit';
import type { Transaction } from '../platform/database/database';
import { accessEnd, isRepeated } from './domain/session-length';
import type { Rotation, SignInOccasion, TokenHashes } from './ports';
import { accountColumns, accountOf, type AccountRow, type Usable } from './store.rows';

interface Rotating {
  readonly refreshHash: Buffer;
  readonly next: TokenHashes;
  readonly occasion: SignInOccasion;
  readonly usable: Usable;
  readonly appendAudit: AppendAudit;
}

/** 用过的又出现：几乎同时的一次不追究，别的整次登录作废并记审计。 */
const judgeRetired = async (
  tx: Transaction,
  { refreshHash, occasion, appendAudit }: Rotating,
): Promise<Rotation> => {
  const { regionId, at, correlationId, device } = occasion;
  const [row] = await tx<
    { sessionId: string; accountId: string; device: string; retiredAt: string }[]
  >`
    select s.session_id, s.account_id, s.device, r.retired_at
    from refresh_tokens r
    join sessions s on s.region_id = r.region_id and s.session_id = r.session_id
    where r.region_id = ${regionId} and r.token_hash = ${refreshHash}
      and r.retired_at is not null and s.revoked_at is null and s.expires_at > ${at}
    for update of s`;
  if (!row) return { kind: 'over' };
  const retired = { at: new Date(row.retiredAt), isSameDevice: row.device === device };
  if (isRepeated(retired, at)) return { kind: 'repeated' };
  await tx`
    update sessions set revoked_at = ${at}
    where region_id = ${regionId} and session_id = ${row.sessionId}`;
  await appendAudit(tx, {
    regionId,
    actorId: null,
    act: 'refreshReused',
    subjectKind: 'account',
    subjectId: row.accountId,
    correlationId,
    at,
    data: { sessionId: row.sessionId, device },
  });
  return { kind: 'over' };
};

type SessionRow = AccountRow & { readonly sessionId: string; readonly endsAt: string };

/**
 * 换一对令牌：退役旧的、写上新的，一个事务。
 * 行锁使同时到来的排队，同一个令牌只有一个换得成；退出与续登同时到来，以先落定的为准。
 */
export const rotate = async (tx: Transaction, rotating: Rotating): Promise<Rotation> => {
  const { refreshHash, next, occasion, usable } = rotating;
  const { regionId, at } = occasion;
  const [claimed] = await tx<{ sessionId: string }[]>`
    update refresh_tokens set retired_at = ${at}
    where region_id = ${regionId} and token_hash = ${refreshHash} and retired_at is null
    returning session_id`;
  if (!claimed) return judgeRetired(tx, rotating);
  const [session] = await tx<SessionRow[]>`
    select s.session_id, s.expires_at as ends_at, ${accountColumns(tx)}
    from sessions s join accounts a on a.region_id = s.region_id and a.account_id = s.account_id
    where s.region_id = ${regionId} and s.session_id = ${claimed.sessionId}
      and s.revoked_at is null and s.expires_at > ${at} and ${usable(tx)}
    for update of s`;
  if (!session) return { kind: 'over' };
  const expiresAt = new Date(session.endsAt);
  await tx`
    update sessions
    set access_hash = ${next.accessHash}, access_expires_at = ${accessEnd(expiresAt, at)}, last_used_at = ${at}
    where region_id = ${regionId} and session_id = ${session.sessionId}`;
  await tx`
    insert into refresh_tokens (region_id, token_hash, session_id, created_at)
    values (${regionId}, ${next.refreshHash}, ${session.sessionId}, ${at})`;
  return { kind: 'rotated', account: accountOf(session), expiresAt };
};
