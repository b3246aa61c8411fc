import type { Result } from '@shared/result';
import type { Role } from '@shared/vocabulary/role';
import type { AccountKind } from './domain/session-length';

/** 登录要用到的账号内容。 */
export interface SignInAccount {
  readonly accountId: string;
  readonly regionId: string;
  readonly kind: AccountKind;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisation: { readonly organisationId: string; readonly name: string } | null;
}

export interface DemonstrationAccount extends SignInAccount {
  readonly loginName: string;
}

/** 一次密码登录的机会：先记一次失败再核对密码，同时来多少个请求都只放进五个。 */
export type Attempt =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'locked'; readonly lockedUntil: string }
  | {
      readonly kind: 'admitted';
      readonly account: SignInAccount;
      readonly passwordHash: string | null;
      /** 这次若不对，锁到何时；还没到上限时为 null。 */
      readonly lockedUntil: string | null;
    };

/** 谁、何时、经哪个请求来登录。 */
export interface SignInOccasion {
  readonly regionId: string;
  readonly at: Date;
  readonly correlationId: string;
}

export interface NewSession {
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

/** 要结束的会话：哪个账号、哪一次登录。 */
export interface EndingSession {
  readonly accountId: string;
  readonly sessionId: string;
}

/** 登录的方式，写进审计。 */
export type SignInDoor = 'password' | 'wechat' | 'demonstration';

export interface IdentityStore {
  regionExists(regionId: string): Promise<boolean>;
  claimAttempt(regionId: string, loginName: string, at: Date): Promise<Attempt>;
  recordFailure(account: SignInAccount, occasion: SignInOccasion, isLocked: boolean): Promise<void>;
  /** 建会话、清零失败次数、记审计，一个事务。 */
  startSession(
    account: SignInAccount,
    session: NewSession,
    occasion: SignInOccasion & { readonly door: SignInDoor },
  ): Promise<void>;
  /** 同一个微信用户在一个县只有一个账号；已停用时为 null。 */
  findOrCreateResident(regionId: string, openid: string, at: Date): Promise<SignInAccount | null>;
  demonstrationAccounts(regionId: string): Promise<DemonstrationAccount[]>;
  findAccount(regionId: string, accountId: string): Promise<SignInAccount | null>;
  endSession(session: EndingSession, occasion: SignInOccasion): Promise<void>;
}

export interface IdentityPorts {
  readonly store: IdentityStore;
  /** 演示账号只在打开演示开关时可用。 */
  readonly isDemonstration: boolean;
  /** 微信登录；未接入时为 null。 */
  readonly wechat: {
    exchangeCode(code: string): Promise<Result<{ readonly openid: string }>>;
  } | null;
  readonly verifyPassword: (password: string, stored: string | null) => Promise<boolean>;
  readonly newToken: () => string;
  readonly hashToken: (token: string) => Buffer;
}

/** 换密码；没有这个工作人员时得 null，否则得姓名。 */
export interface PasswordStore {
  replacePassword(change: {
    readonly regionId: string;
    readonly loginName: string;
    readonly passwordHash: string;
    readonly at: Date;
    readonly correlationId: string;
  }): Promise<string | null>;
}
