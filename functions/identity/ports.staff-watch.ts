import type { Role } from '@shared/vocabulary/role';

/** 动别人账号的几件事，都要让本人和管账号的、审计的人知道。 */
export type AccountDeed =
  | 'passwordResetIssued'
  | 'passwordReset'
  | 'secondFactorReset'
  | 'invitationAccepted'
  | 'staffChanged';

/** 做了哪件事、动的是谁的账号。 */
export interface AccountWarning {
  readonly act: AccountDeed;
  readonly accountId: string;
  readonly displayName: string;
  /** 谁做的；凭链接来的写发链接、发邀请的人。 */
  readonly byName: string;
  readonly roles: readonly Role[];
}

/** 动账号的同一个事务里：查前面谁动过，告诉该知道的人。 */
export interface AccountWatch {
  /** 这个管理人员从这时起对这个账号做过这件事没有；先锁住账号再查。 */
  managerDid(act: AccountDeed, accountId: string, since: Date): Promise<boolean>;
  /** 除了办事的人和账号的本人，还有没有别的公开办的人在用。 */
  hasOtherOffice(accountId: string): Promise<boolean>;
  /** 告诉本人（办事的就是本人的不告诉）和公开办、系统管理员、审计的其他人。 */
  warn(warning: AccountWarning): Promise<void>;
}
