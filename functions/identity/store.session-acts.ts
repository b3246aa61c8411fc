import type { AppendAudit } from '../platform/audit';
import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type { IdentityStore, SignInAccount, SignInOccasion } from './ports';

const subject = (account: Pick<SignInAccount, 'accountId'>, occasion: SignInOccasion) => ({
  regionId: occasion.regionId,
  subjectKind: 'account',
  subjectId: account.accountId,
  correlationId: occasion.correlationId,
  at: occasion.at,
});

type SessionActs = Pick<IdentityStore, 'recordFailure' | 'startSession' | 'endSession'>;

/** 登录失败、登录、退出：各是一个事务，连同审计。 */
export const sessionActs = (database: Database, appendAudit: AppendAudit): SessionActs => ({
  recordFailure: (account, occasion, isLocked) =>
    database.write(systemScope(occasion.regionId), (tx) =>
      appendAudit(tx, {
        ...subject(account, occasion),
        actorId: null,
        act: isLocked ? 'accountLocked' : 'signInFailed',
      }),
    ),
  startSession: (account, session, occasion) =>
    database.write(systemScope(occasion.regionId), async (tx) => {
      const { regionId, at, door } = occasion;
      const { accountId } = account;
      await tx`
        update accounts set failed_attempts = 0, locked_until = null
        where region_id = ${regionId} and account_id = ${accountId}
          and (failed_attempts > 0 or locked_until is not null)`;
      await tx`
        delete from sessions
        where region_id = ${regionId} and account_id = ${accountId} and expires_at <= ${at}`;
      await tx`
        insert into sessions (region_id, token_hash, account_id, created_at, expires_at)
        values (${regionId}, ${session.tokenHash}, ${accountId}, ${at}, ${session.expiresAt})`;
      const entry = { ...subject(account, occasion), actorId: accountId, act: 'signedIn' };
      await appendAudit(tx, { ...entry, data: { door } });
    }),
  endSession: ({ accountId, sessionId }, occasion) =>
    database.write(systemScope(occasion.regionId), async (tx) => {
      await tx`
        update sessions set revoked_at = ${occasion.at}
        where region_id = ${occasion.regionId} and account_id = ${accountId}
          and token_hash = decode(${sessionId}, 'hex') and revoked_at is null`;
      const entry = { ...subject({ accountId }, occasion), actorId: accountId, act: 'signedOut' };
      await appendAudit(tx, entry);
    }),
});
