import type { AppendAudit } from '../platform/audit';
import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { newId } from '../platform/ids';
import type { IdentityStore, SignInAccount, SignInOccasion } from './ports';
import { rotate } from './store.refresh';
import type { Usable } from './store.rows';
import { endOneSession, endSessionsOf } from './store.session-ends';
import { liveSessions } from './store.sessions';

const occasionOf = ({ regionId, correlationId, at }: SignInOccasion) => ({
  regionId,
  correlationId,
  at,
});

const subject = (account: Pick<SignInAccount, 'accountId'>, occasion: SignInOccasion) => ({
  ...occasionOf(occasion),
  subjectKind: 'account',
  subjectId: account.accountId,
});

/** 填写的账号不存在时记在这个名下：填的是什么不留。 */
const nobody = { subjectKind: 'loginName', subjectId: 'unknown' };

type Ends = Pick<IdentityStore, 'endSession' | 'endOtherSessions'>;

const ends = (database: Database, appendAudit: AppendAudit): Ends => ({
  endSession: ({ accountId, sessionId }, occasion) =>
    database.write(systemScope(occasion.regionId), async (tx) => {
      const { regionId, at, act } = occasion;
      const isEnded = await endOneSession(tx, { regionId, accountId, sessionId, at });
      if (!isEnded) return false;
      const entry = { ...subject({ accountId }, occasion), actorId: accountId, act };
      await appendAudit(tx, { ...entry, data: { sessionId } });
      return true;
    }),
  endOtherSessions: ({ accountId, sessionId }, occasion) =>
    database.write(systemScope(occasion.regionId), async (tx) => {
      const { regionId, at } = occasion;
      const count = await endSessionsOf(tx, {
        regionId,
        accountId,
        at,
        ...(sessionId === undefined ? {} : { except: sessionId }),
      });
      if (count === 0) return 0;
      const entry = { ...subject({ accountId }, occasion), actorId: accountId };
      await appendAudit(tx, { ...entry, act: 'otherSessionsEnded', data: { count } });
      return count;
    }),
});

type SessionActs = Ends &
  Pick<IdentityStore, 'recordFailure' | 'startSession' | 'rotate' | 'liveSessions'>;

/** 登录失败、登录、续登、退出：各是一个事务，连同审计。 */
export const sessionActs = (
  database: Database,
  appendAudit: AppendAudit,
  usable: Usable,
): SessionActs => ({
  ...ends(database, appendAudit),
  recordFailure: (account, occasion, isLocked) =>
    database.write(systemScope(occasion.regionId), (tx) =>
      appendAudit(tx, {
        ...(account ? subject(account, occasion) : { ...occasionOf(occasion), ...nobody }),
        actorId: null,
        act: isLocked ? 'accountLocked' : 'signInFailed',
      }),
    ),
  startSession: (account, session, occasion) =>
    database.write(systemScope(occasion.regionId), async (tx) => {
      const { regionId, at, door, device } = occasion;
      const sessionId = newId();
      await tx`
        insert into sessions (region_id, session_id, account_id, device, access_hash,
          access_expires_at, created_at, last_used_at, expires_at)
        values (${regionId}, ${sessionId}, ${account.accountId}, ${device}, ${session.accessHash},
          ${session.accessExpiresAt}, ${at}, ${at}, ${session.expiresAt})`;
      await tx`
        insert into refresh_tokens (region_id, token_hash, session_id, created_at)
        values (${regionId}, ${session.refreshHash}, ${sessionId}, ${at})`;
      await tx`
        update accounts set last_signed_in_at = ${at}
        where region_id = ${regionId} and account_id = ${account.accountId}`;
      const entry = { ...subject(account, occasion), actorId: account.accountId, act: 'signedIn' };
      await appendAudit(tx, { ...entry, data: { door } });
    }),
  rotate: (refreshHash, next, occasion) =>
    database.write(systemScope(occasion.regionId), (tx) =>
      rotate(tx, { refreshHash, next, occasion, usable, appendAudit }),
    ),
  liveSessions: (regionId, accountId, now) => liveSessions(database, { regionId, accountId }, now),
});
