import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import type {
  HandOver,
  NewStaffAccount,
  StaffAccount,
  StaffOccasion,
  StaffStore,
  StaffWriting,
} from './ports.staff';
import { forgetFailures } from './store.attempts';
import { bindWechat, unbindWechat } from './store.staff-wechat';
import { watchIn, type WatchNeeds } from './store.staff-watch';
import { keepPassword } from './store.passwords';
import { usableWhen } from './store.rows';
import { endSessionsOf } from './store.session-ends';
import {
  findInvitation,
  findStaff,
  staffReading,
  type CountOpenCases,
  type InvitationKey,
} from './store.staff-reads';

type WriteOccasion = Parameters<StaffStore['write']>[0];

export interface StaffStoreNeeds extends WatchNeeds {
  readonly appendAudit: AppendAudit;
  readonly openCases: CountOpenCases;
  /** 由办理申请的模块提供：交接一个人手上的申请，同一事务。 */
  readonly handOver: (tx: Transaction, order: HandOver, occasion: StaffOccasion) => Promise<number>;
}

type Invitations = Pick<
  StaffWriting,
  'addInvitation' | 'revokeInvitation' | 'acceptInvitation' | 'lockInvitation' | 'revokeResets'
>;

const invitationsIn = (tx: Transaction, { regionId, at }: WriteOccasion): Invitations => ({
  lockInvitation: async (by: InvitationKey) => {
    const mine = 'code' in by ? tx`code_hash = ${by.code}` : tx`invitation_id = ${by.id}`;
    await tx`select 1 from staff_invitations where region_id = ${regionId} and ${mine} for no key update`;
    return findInvitation(tx, regionId, by);
  },
  addInvitation: async (invitation) => {
    const row = { regionId, ...invitation, roles: [...invitation.roles] };
    await tx`insert into staff_invitations ${tx(row)}`;
  },
  revokeInvitation: async (invitationId) => {
    await tx`
      update staff_invitations set revoked_at = ${at}
      where region_id = ${regionId} and invitation_id = ${invitationId} and accepted_at is null`;
  },
  revokeResets: async (accountId) => {
    await tx`
      update staff_invitations set revoked_at = ${at}
      where region_id = ${regionId} and account_id = ${accountId} and accepted_at is null
        and revoked_at is null`;
  },
  acceptInvitation: async (invitationId, accountId) => {
    await tx`
      update staff_invitations set accepted_at = ${at}, accepted_by = ${accountId}
      where region_id = ${regionId} and invitation_id = ${invitationId} and accepted_at is null`;
  },
});

/** 新的账号连同密码的散列；登录名已有人用时为 false。 */
const addAccount = async (
  tx: Transaction,
  { regionId, at }: Pick<WriteOccasion, 'regionId' | 'at'>,
  { passwordHash, ...account }: NewStaffAccount,
): Promise<boolean> => {
  const { count } = await tx`
    insert into accounts ${tx({
      regionId,
      ...account,
      kind: 'staff',
      roles: [...account.roles],
      createdAt: at,
    })}
    on conflict (region_id, login_name) do nothing`;
  if (count !== 1) return false;
  await keepPassword(tx, { regionId, accountId: account.accountId, passwordHash });
  return true;
};

type Accounts = Pick<StaffWriting, 'lock' | 'addAccount' | 'change' | 'disable'>;

const accountsIn = (
  tx: Transaction,
  { regionId, at }: WriteOccasion,
  { isDemonstration }: StaffStoreNeeds,
): Accounts => ({
  lock: async (accountId) => {
    await tx`
      select 1 from accounts where region_id = ${regionId} and account_id = ${accountId} for no key update`;
    return findStaff(tx, { regionId, accountId }, isDemonstration);
  },
  addAccount: (account) => addAccount(tx, { regionId, at }, account),
  change: async ({ accountId, version }, next) => {
    const { count } = await tx`
      update accounts set roles = ${[...next.roles]}, organisation_id = ${next.organisationId},
        version = version + 1
      where region_id = ${regionId} and account_id = ${accountId} and version = ${version}
        and disabled_at is null`;
    return count === 1;
  },
  disable: async ({ accountId, version }: StaffAccount, reason) => {
    const { count } = await tx`
      update accounts set disabled_at = ${at}, left_reason = ${reason}, version = version + 1
      where region_id = ${regionId} and account_id = ${accountId} and version = ${version}
        and disabled_at is null`;
    if (count !== 1) return false;
    await endSessionsOf(tx, { regionId, accountId, at });
    return true;
  },
});

type Credentials = Pick<
  StaffWriting,
  'removeSecondFactor' | 'bindWechat' | 'unbindWechat' | 'replacePassword' | 'endSessions'
>;

const credentialsIn = (tx: Transaction, { regionId, at }: WriteOccasion): Credentials => ({
  removeSecondFactor: async (accountId) => {
    await tx`delete from recovery_codes where region_id = ${regionId} and account_id = ${accountId}`;
    const gone = await tx<{ vaultId: string }[]>`
      delete from second_factors where region_id = ${regionId} and account_id = ${accountId}
      returning vault_id`;
    const hadWechat = await unbindWechat(tx, { regionId, accountId });
    for (const { vaultId } of gone)
      await tx`delete from personal_data where region_id = ${regionId} and vault_id = ${vaultId}`;
    return gone.length > 0 || hadWechat;
  },
  bindWechat: (accountId, openid) => bindWechat(tx, { regionId, accountId, openid, boundAt: at }),
  unbindWechat: (accountId) => unbindWechat(tx, { regionId, accountId }),
  replacePassword: async ({ accountId, loginName, passwordHash }) => {
    await keepPassword(tx, { regionId, accountId, passwordHash });
    await forgetFailures(tx, regionId, loginName);
    await endSessionsOf(tx, { regionId, accountId, at });
  },
  endSessions: async (accountId) => {
    await endSessionsOf(tx, { regionId, accountId, at });
  },
});

const writing = (
  tx: Transaction,
  occasion: WriteOccasion,
  needs: StaffStoreNeeds,
): StaffWriting => {
  const { regionId, at, correlationId, manager } = occasion;
  return {
    ...staffReading(tx, regionId, { ...needs, usable: usableWhen(needs.isDemonstration) }),
    ...invitationsIn(tx, occasion),
    ...accountsIn(tx, occasion, needs),
    ...credentialsIn(tx, occasion),
    ...watchIn(tx, occasion, needs),
    handOver: (order) => {
      if (!manager) throw new Error('handing over cases needs a manager');
      return needs.handOver(tx, order, { regionId, at, correlationId, manager });
    },
    note: ({ act, subjectKind, subjectId, data }) =>
      needs.appendAudit(tx, {
        regionId,
        at,
        correlationId,
        actorId: manager?.accountId ?? null,
        act,
        subjectKind,
        subjectId,
        ...(data ? { data } : {}),
      }),
  };
};

/** 工作人员账号、邀请的存取；以系统身份限定在一个县内，读写都在一个事务里。 */
export const staffStore = (database: Database, needs: StaffStoreNeeds): StaffStore => ({
  read: (regionId, work) =>
    database.read(systemScope(regionId), (sql) =>
      work(staffReading(sql, regionId, { ...needs, usable: usableWhen(needs.isDemonstration) })),
    ),
  write: (occasion, work) =>
    database.write(systemScope(occasion.regionId), (tx) => work(writing(tx, occasion, needs))),
});
