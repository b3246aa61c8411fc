import type { Result } from '@shared/result';
import type { DeviceKind } from '@shared/vocabulary/device';
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

/**
 * 一次密码登录的机会：先记一次失败再核对密码，同时来多少个请求都只放进五个。
 * 没有这个账号的照样计数、照样锁定，只是 account 为 null。
 */
export type Attempt =
  | { readonly kind: 'locked'; readonly lockedUntil: string }
  | {
      readonly kind: 'admitted';
      readonly account: SignInAccount | null;
      readonly passwordHash: string | null;
      /** 这次若不对，锁到何时；还没到上限时为 null。 */
      readonly lockedUntil: string | null;
    };

/** 谁、何时、经哪个请求来登录。 */
export interface SignInOccasion {
  readonly regionId: string;
  readonly at: Date;
  readonly correlationId: string;
  readonly device: DeviceKind;
}

/** 一对令牌的摘要。 */
export interface TokenHashes {
  readonly accessHash: Buffer;
  readonly refreshHash: Buffer;
}

export interface NewSession extends TokenHashes {
  readonly accessExpiresAt: Date;
  readonly expiresAt: Date;
}

/** 续登的结果：换好了；同一台设备同时发了两次；不能再续（到期、退出、停用，或者令牌是用过的）。 */
export type Rotation =
  | { readonly kind: 'rotated'; readonly account: SignInAccount; readonly expiresAt: Date }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'over' };

/** 登录着的一台设备。 */
export interface LiveSession {
  readonly sessionId: string;
  readonly device: DeviceKind;
  readonly startedAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
}

/** 要结束的会话：哪个账号、哪一次登录。 */
export interface EndingSession {
  readonly accountId: string;
  readonly sessionId: string;
}

/** 密码对了、还差验证码。 */
export interface Challenge {
  readonly secondFactorNeeded: true;
  readonly challenge: string;
  readonly expiresAt: string;
}

/** 登录的方式，写进审计。 */
export type SignInDoor = 'password' | 'secondFactor' | 'wechat' | 'demonstration';

export interface IdentityStore {
  regionExists(regionId: string): Promise<boolean>;
  claimAttempt(regionId: string, loginName: string, at: Date): Promise<Attempt>;
  recordFailure(
    account: SignInAccount | null,
    occasion: SignInOccasion,
    isLocked: boolean,
  ): Promise<void>;
  /** 密码对了：失败次数清零。 */
  forgetFailures(regionId: string, loginName: string): Promise<void>;
  /** 建会话、记审计，一个事务。 */
  startSession(
    account: SignInAccount,
    session: NewSession,
    occasion: SignInOccasion & { readonly door: SignInDoor },
  ): Promise<void>;
  /** 同一个微信用户在一个县只有一个账号；已停用时为 null。 */
  findOrCreateResident(regionId: string, openid: string, at: Date): Promise<SignInAccount | null>;
  /** 绑定了这个微信的工作人员；没有绑定、已停用时为 null。 */
  staffByWechat(regionId: string, openid: string): Promise<SignInAccount | null>;
  demonstrationAccounts(regionId: string): Promise<DemonstrationAccount[]>;
  findAccount(regionId: string, accountId: string): Promise<SignInAccount | null>;
  /** 换一对令牌；用过的令牌又出现时，整次登录作废并记审计，一个事务。 */
  rotate(refreshHash: Buffer, next: TokenHashes, occasion: SignInOccasion): Promise<Rotation>;
  liveSessions(regionId: string, accountId: string, now: Date): Promise<LiveSession[]>;
  /** @returns 是不是自己的、还登录着的 */
  endSession(
    session: EndingSession,
    occasion: SignInOccasion & { readonly act: 'signedOut' | 'sessionEnded' },
  ): Promise<boolean>;
  /** 除了这一次，同一个账号别的登录全部结束。@returns 结束了几次 */
  endOtherSessions(
    kept: Partial<EndingSession> & Pick<EndingSession, 'accountId'>,
    occasion: SignInOccasion,
  ): Promise<number>;
}

export interface IdentityPorts {
  readonly store: IdentityStore;
  /** 演示账号只在打开演示开关时可用。 */
  readonly isDemonstration: boolean;
  /** 微信登录；未接入时为 null。 */
  readonly wechat: {
    exchangeCode(code: string): Promise<Result<{ readonly openid: string }>>;
  } | null;
  /** 密码对了以后：绑定了验证器的给一个第二步的凭据，没有绑定的为 null。 */
  readonly challengeFor: (
    account: SignInAccount,
    occasion: SignInOccasion,
  ) => Promise<Challenge | null>;
  readonly verifyPassword: (password: string, stored: string | null) => Promise<boolean>;
  readonly newToken: () => string;
  readonly hashToken: (token: string) => Buffer;
}

/** 换密码；没有这个在岗的工作人员时得 null，否则得姓名。 */
export interface PasswordStore {
  staffName(regionId: string, loginName: string): Promise<string | null>;
  replacePassword(change: {
    readonly regionId: string;
    readonly loginName: string;
    readonly passwordHash: string;
    readonly at: Date;
    readonly correlationId: string;
  }): Promise<string | null>;
}
