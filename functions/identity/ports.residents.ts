import type { Result } from '@shared/result';
import type { PersonalDataKind, PrivacyScope } from '@shared/vocabulary/personal-data';
import type { Sql, Transaction } from '../platform/database/database';
import type { AccountRef, SavedContact } from './store.contacts';

/** 谁、何时、经哪个请求。 */
export interface OwnOccasion extends AccountRef {
  readonly at: Date;
  readonly correlationId: string;
}

/** 一次同意或者撤回。 */
export interface ConsentRecord {
  readonly version: string;
  readonly scopes: readonly PrivacyScope[];
  readonly isWithdrawal: boolean;
  readonly door: 'weapp' | 'h5';
  readonly at: string;
}

/** 拦着注销的一件申请。 */
export interface OpenCase {
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly dueOn: string | null;
}

/** 别的模块里与一个账号有关的：数一数；注销时删去或者了结，与注销同在一个事务。 */
export interface DataHolder {
  /** 各种类几条；不归它的不写。 */
  count(sql: Sql, who: AccountRef): Promise<Partial<Record<PersonalDataKind, number>>>;
  /** 注销；返回要从附件存放处删去的键。 */
  forget(tx: Transaction, who: OwnOccasion): Promise<readonly string[]>;
}

/** 注销的结果：还有没办结的，或者办成了。 */
export type Deletion =
  | { readonly kind: 'blocked'; readonly cases: readonly OpenCase[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'done'; readonly storageKeys: readonly string[] };

export interface OverviewFacts {
  readonly since: string;
  readonly contact: SavedContact;
  readonly consents: readonly ConsentRecord[];
  readonly counts: Partial<Record<PersonalDataKind, number>>;
  readonly openCases: readonly OpenCase[];
}

/** 居民自己的信息的存取。 */
export interface ResidentStore {
  /** 与最近一次一样的（同一版、同一项）不再记一遍。 */
  recordConsent(consent: Omit<ConsentRecord, 'at'>, occasion: OwnOccasion): Promise<void>;
  consents(who: AccountRef): Promise<readonly ConsentRecord[]>;
  contact(who: AccountRef): Promise<SavedContact>;
  /** 换上新的联系方式，返回换上以后的样子。 */
  changeContact(change: Partial<SavedContact>, occasion: OwnOccasion): Promise<SavedContact>;
  overview(who: AccountRef): Promise<OverviewFacts>;
  deleteAccount(occasion: OwnOccasion): Promise<Deletion>;
}

export interface ResidentPorts {
  readonly store: ResidentStore;
  /** 用“获取手机号”的凭证换号码；没有接入微信为 null。 */
  readonly exchangePhoneCode:
    ((code: string) => Promise<Result<{ readonly phone: string }>>) | null;
  readonly removeFile: (storageKey: string) => Promise<void>;
}

/** 一份给机器读的、一份给人读的。 */
export interface ExportedData {
  readonly title: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface ExportPorts extends ResidentPorts {
  /** 别的模块里与本人有关的内容，写真名、真号码：是他自己的。 */
  readonly exportOwn: (occasion: OwnOccasion) => Promise<readonly ExportedData[]>;
  readonly zip: (files: Readonly<Record<string, string>>) => Uint8Array;
}
