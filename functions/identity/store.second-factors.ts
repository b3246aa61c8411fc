import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import * as z from '@shared/zod';
import type {
  Challenger,
  Factor,
  FactorGround,
  FactorStanding,
  FactorStore,
  FactorWriting,
} from './ports.second-factor';
import { accountColumns, accountOf, usableWhen, type AccountRow } from './store.rows';
import { bindWechat, unbindWechat } from './store.staff-wechat';
import type { PersonalDataVault } from './store.vault';

export interface FactorStoreNeeds {
  readonly vault: Pick<PersonalDataVault, 'store' | 'reveal'>;
  readonly appendAudit: AppendAudit;
  readonly isDemonstration: boolean;
}

interface FactorRow {
  readonly vaultId: string;
  readonly enrolledAt: string | null;
  readonly lastStep: string;
}

type Secrets = Pick<FactorWriting, 'lock' | 'begin' | 'enrol' | 'useStep'>;

const secretsIn = (
  tx: Transaction,
  { regionId, accountId, at }: FactorGround,
  { vault }: FactorStoreNeeds,
): Secrets => {
  const mine = () => tx`region_id = ${regionId} and account_id = ${accountId}`;
  return {
    lock: async (): Promise<Factor | null> => {
      const [row] = await tx<FactorRow[]>`
        select vault_id, enrolled_at, last_step from second_factors where ${mine()} for update`;
      if (!row) return null;
      const secret = z.string().parse(await vault.reveal(tx, regionId, row.vaultId));
      return { secret, enrolledAt: row.enrolledAt, lastStep: Number(row.lastStep) };
    },
    begin: async (secret) => {
      // 同时开始两次的，后一个等前一个办完再换掉它。
      await tx`select 1 from accounts where ${mine()} for no key update`;
      const old = await tx<{ vaultId: string }[]>`
        delete from second_factors where ${mine()} and enrolled_at is null returning vault_id`;
      for (const { vaultId } of old)
        await tx`delete from personal_data where region_id = ${regionId} and vault_id = ${vaultId}`;
      const vaultId = await vault.store(tx, { regionId, accountId, value: secret, at });
      await tx`
        insert into second_factors (region_id, account_id, vault_id, begun_at)
        values (${regionId}, ${accountId}, ${vaultId}, ${at})`;
    },
    enrol: async (step) => {
      await tx`
        update second_factors set enrolled_at = ${at}, last_step = ${step}
        where ${mine()} and enrolled_at is null`;
    },
    useStep: async (step) => {
      await tx`update second_factors set last_step = ${step} where ${mine()} and last_step < ${step}`;
    },
  };
};

type Codes = Pick<
  FactorWriting,
  'replaceRecoveryCodes' | 'useRecoveryCode' | 'addChallenge' | 'takeChallenge'
>;

const codesIn = (tx: Transaction, { regionId, accountId, at }: FactorGround): Codes => ({
  replaceRecoveryCodes: async (hashes) => {
    await tx`delete from recovery_codes where region_id = ${regionId} and account_id = ${accountId}`;
    const rows = hashes.map((codeHash) => ({ regionId, accountId, codeHash }));
    await tx`insert into recovery_codes ${tx(rows)}`;
  },
  useRecoveryCode: async (hash) => {
    const { count } = await tx`
      update recovery_codes set used_at = ${at}
      where region_id = ${regionId} and account_id = ${accountId} and code_hash = ${hash}
        and used_at is null`;
    return count === 1;
  },
  addChallenge: async (hash, expiresAt) => {
    await tx`delete from sign_in_challenges where region_id = ${regionId} and expires_at <= ${at}`;
    await tx`
      insert into sign_in_challenges (region_id, challenge_hash, account_id, expires_at)
      values (${regionId}, ${hash}, ${accountId}, ${expiresAt})`;
  },
  takeChallenge: async (hash) => {
    const { count } = await tx`
      delete from sign_in_challenges
      where region_id = ${regionId} and challenge_hash = ${hash} and account_id = ${accountId}
        and expires_at > ${at}`;
    return count === 1;
  },
});

const writing = (
  tx: Transaction,
  ground: FactorGround,
  needs: FactorStoreNeeds,
): FactorWriting => ({
  ...secretsIn(tx, ground, needs),
  ...codesIn(tx, ground),
  bindWechat: (openid) =>
    bindWechat(tx, {
      regionId: ground.regionId,
      accountId: ground.accountId,
      openid,
      boundAt: ground.at,
    }),
  unbindWechat: () => unbindWechat(tx, ground),
  note: (act, data) =>
    needs.appendAudit(tx, {
      regionId: ground.regionId,
      at: ground.at,
      correlationId: ground.correlationId,
      actorId: ground.accountId,
      act,
      subjectKind: 'account',
      subjectId: ground.accountId,
      ...(data ? { data } : {}),
    }),
});

const standingOf = async (
  sql: Sql,
  regionId: string,
  accountId: string,
): Promise<FactorStanding | null> => {
  const [row] = await sql<FactorStanding[]>`
    select a.login_name, a.is_demonstration, f.enrolled_at,
      exists (select 1 from staff_wechat w where w.region_id = a.region_id
        and w.account_id = a.account_id) as has_wechat,
      (select count(*)::int from recovery_codes r where r.region_id = a.region_id
        and r.account_id = a.account_id and r.used_at is null) as recovery_codes_left
    from accounts a
    left join second_factors f on f.region_id = a.region_id and f.account_id = a.account_id
    where a.region_id = ${regionId} and a.account_id = ${accountId}`;
  return row ?? null;
};

/** 两步验证的存取；以系统身份限定在一个县内。密钥在保险箱里，备用码、凭据只存摘要。 */
export const factorStore = (database: Database, needs: FactorStoreNeeds): FactorStore => ({
  standing: (regionId, accountId) =>
    database.read(systemScope(regionId), (sql) => standingOf(sql, regionId, accountId)),
  challenger: (regionId, hash, at) =>
    database.read(systemScope(regionId), async (sql): Promise<Challenger | null> => {
      const [row] = await sql<(AccountRow & { readonly loginName: string | null })[]>`
        select ${accountColumns(sql)}, a.login_name
        from sign_in_challenges c
        join accounts a on a.region_id = c.region_id and a.account_id = c.account_id
        where c.region_id = ${regionId} and c.challenge_hash = ${hash} and c.expires_at > ${at}
          and ${usableWhen(needs.isDemonstration)(sql)}`;
      return row ? { account: accountOf(row), loginName: row.loginName } : null;
    }),
  write: (ground, work) =>
    database.write(systemScope(ground.regionId), (tx) => work(writing(tx, ground, needs))),
});
