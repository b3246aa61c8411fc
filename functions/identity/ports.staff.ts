import type { Role } from '@shared/vocabulary/role';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { IdentityPorts } from './ports';
import type { AccountWatch } from './ports.staff-watch';

/** 工作人员所在的单位。 */
export interface Home {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly isDisclosureOffice: boolean;
}

/** 办账号的事的人。 */
export interface Manager {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** 谁、何时、在哪个县办账号的事。 */
export interface StaffOccasion {
  readonly regionId: string;
  readonly manager: Manager;
  readonly at: Date;
  readonly correlationId: string;
}

/** 一个工作人员的账号。 */
export interface StaffAccount {
  readonly accountId: string;
  readonly displayName: string;
  readonly loginName: string | null;
  readonly roles: readonly Role[];
  readonly home: Home | null;
  readonly lastSignedInAt: string | null;
  readonly hasSecondFactor: boolean;
  readonly hasWechat: boolean;
  readonly disabledAt: string | null;
  readonly version: number;
}

export interface Invitation {
  readonly invitationId: string;
  /** 重设密码的是哪个已有的账号；新的邀请为 null。 */
  readonly accountId: string | null;
  readonly loginName: string | null;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly home: Home;
  readonly invitedByName: string;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly acceptedAt: string | null;
  readonly revokedAt: string | null;
}

export interface NewInvitation {
  readonly invitationId: string;
  readonly codeHash: Buffer;
  readonly accountId: string | null;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string;
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

export interface NewStaffAccount {
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly organisationId: string;
  readonly loginName: string;
  readonly passwordHash: string;
}

/** 绑定微信的结果：绑上了；这个微信绑着别的账号；这个账号绑着别的微信。 */
export type WechatBinding = 'bound' | 'taken' | 'another';

/** 列哪些人。 */
export interface StaffFilter {
  readonly organisationId: string | undefined;
  readonly role: Role | undefined;
  readonly name: string | undefined;
  readonly state: 'working' | 'left';
  /** 只看这个乡镇（街道）所属的村（社区）；null 是全县。 */
  readonly townshipId: string | null;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** 同一事务里记审计要写的。 */
export interface StaffNote {
  readonly act: string;
  readonly subjectKind: 'account' | 'invitation';
  readonly subjectId: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** 交接一个人手上的申请。 */
export interface HandOver {
  readonly accountId: string;
  readonly displayName: string;
  readonly to: { readonly accountId: string; readonly displayName: string } | null;
  readonly reason: string;
  /** 离岗：他请人代理的、别人请他代理的安排一并取消。 */
  readonly isLeaving: boolean;
}

/** 只读：一个县里的工作人员。 */
export interface StaffReading {
  list(filter: StaffFilter): Promise<StaffAccount[]>;
  find(accountId: string): Promise<StaffAccount | null>;
  /** 同一单位在岗的经办人，不含他自己。 */
  successors(account: StaffAccount): Promise<{ accountId: string; displayName: string }[]>;
  home(organisationId: string): Promise<Home | null>;
  invitations(townshipId: string | null): Promise<Invitation[]>;
  findInvitation(by: { code: Buffer } | { id: string }): Promise<Invitation | null>;
  /** 各人认领了还没有办结的件数；没有的不列。 */
  openCases(accountIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** 一个读写事务里能做的；抛出即全部撤销。 */
export interface StaffWriting extends StaffReading, AccountWatch {
  /** 锁住这个账号到事务结束。 */
  lock(accountId: string): Promise<StaffAccount | null>;
  lockInvitation(by: { code: Buffer } | { id: string }): Promise<Invitation | null>;
  addInvitation(invitation: NewInvitation): Promise<void>;
  revokeInvitation(invitationId: string): Promise<void>;
  /** 账号名已有人用时为 false，什么也不写。 */
  addAccount(account: NewStaffAccount): Promise<boolean>;
  acceptInvitation(invitationId: string, accountId: string): Promise<void>;
  change(
    account: StaffAccount,
    next: { readonly roles: readonly Role[]; readonly organisationId: string },
  ): Promise<boolean>;
  /** 停用，并结束他的全部登录。版本已变为 false，什么也不写。 */
  disable(account: StaffAccount, reason: string): Promise<boolean>;
  /** 删去验证器，连同绑定的微信；两样都没有为 false。 */
  removeSecondFactor(accountId: string): Promise<boolean>;
  bindWechat(accountId: string, openid: string): Promise<WechatBinding>;
  unbindWechat(accountId: string): Promise<boolean>;
  /** 先前发出、还没有用的重设密码的链接作废。 */
  revokeResets(accountId: string): Promise<void>;
  /** 换上新密码：登录全部作废，锁定解除。 */
  replacePassword(change: {
    readonly accountId: string;
    readonly loginName: string;
    readonly passwordHash: string;
  }): Promise<void>;
  endSessions(accountId: string): Promise<void>;
  handOver(order: HandOver): Promise<number>;
  note(note: StaffNote): Promise<void>;
}

export interface StaffStore {
  read<T>(regionId: string, work: (reading: StaffReading) => Promise<T>): Promise<T>;
  /** actor 为 null 的是受邀的人自己（还没有账号）。 */
  write<T>(
    occasion: Omit<StaffOccasion, 'manager'> & { readonly manager: Manager | null },
    work: (writing: StaffWriting) => Promise<T>,
  ): Promise<T>;
}

export interface StaffPorts {
  readonly store: StaffStore;
  readonly newId: () => string;
  readonly newCode: () => string;
  readonly hashCode: (code: string) => Buffer;
  readonly hashPassword: (password: string) => Promise<string>;
  /** 二维码图，data 地址。 */
  readonly drawCode: (text: string) => Promise<string>;
  readonly publicOrigin: string;
  /** 绑定微信；没有接入为 null。 */
  readonly wechat: IdentityPorts['wechat'];
}
