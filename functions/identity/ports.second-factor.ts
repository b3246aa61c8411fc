import type { SignInAccount } from './ports';
import type { WechatBinding } from './ports.staff';

/** 一个人的两步验证。 */
export interface Factor {
  readonly secret: string;
  readonly enrolledAt: string | null;
  /** 用过的最后一格；这一格和更早的不再认。 */
  readonly lastStep: number;
}

/** 一个人两步验证的情况，给本人看。 */
export interface FactorStanding {
  readonly enrolledAt: string | null;
  readonly recoveryCodesLeft: number;
  /** 绑定了微信。 */
  readonly hasWechat: boolean;
  readonly isDemonstration: boolean;
  /** 账号名；失败次数记在它的名下。 */
  readonly loginName: string | null;
}

/** 登录第一步留下的：谁。 */
export interface Challenger {
  readonly account: SignInAccount;
  readonly loginName: string | null;
}

/** 谁、何时、经哪个请求。 */
export interface FactorGround {
  readonly regionId: string;
  readonly accountId: string;
  readonly at: Date;
  readonly correlationId: string;
}

/** 一个读写事务里能做的；抛出即全部撤销。 */
export interface FactorWriting {
  /** 锁住到事务结束；还没有开始绑定为 null。 */
  lock(): Promise<Factor | null>;
  /** 放下一把新密钥（还没有绑定成的，旧的删去）。 */
  begin(secret: string): Promise<void>;
  enrol(step: number): Promise<void>;
  useStep(step: number): Promise<void>;
  replaceRecoveryCodes(hashes: readonly Buffer[]): Promise<void>;
  /** 没有这个备用码或者用过了为 false。 */
  useRecoveryCode(hash: Buffer): Promise<boolean>;
  addChallenge(hash: Buffer, expiresAt: Date): Promise<void>;
  /** 取走凭据，只有一个人取得到。 */
  takeChallenge(hash: Buffer): Promise<boolean>;
  bindWechat(openid: string): Promise<WechatBinding>;
  unbindWechat(): Promise<boolean>;
  note(act: string, data?: Readonly<Record<string, string | number>>): Promise<void>;
}

export interface FactorStore {
  standing(regionId: string, accountId: string): Promise<FactorStanding | null>;
  /** 还在有效期内的凭据是谁的。 */
  challenger(regionId: string, hash: Buffer, at: Date): Promise<Challenger | null>;
  write<T>(ground: FactorGround, work: (writing: FactorWriting) => Promise<T>): Promise<T>;
}

export interface FactorPorts {
  readonly store: FactorStore;
  readonly newSecret: () => string;
  /** 六位数对应哪一格；不对为 null。 */
  readonly stepOf: (secret: string, code: string, at: Date) => number | null;
  readonly uriOf: (secret: string, label: string) => string;
  readonly drawCode: (text: string) => Promise<string>;
  readonly newRecoveryCodes: () => string[];
  readonly hashRecoveryCode: (code: string) => Buffer;
  readonly newToken: () => string;
  readonly hashToken: (token: string) => Buffer;
}
