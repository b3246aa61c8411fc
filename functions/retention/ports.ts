import type { PurgedKind } from '@shared/law/retention';
import type { Transaction } from '../platform/database/database';

/** 要清理的一批：哪个县、哪一类、早于哪一刻。 */
export interface PurgeTask {
  readonly regionId: string;
  readonly kind: PurgedKind;
  readonly cutoff: Date;
  readonly now: Date;
}

/** 一类在一个县清理了多少。 */
export interface PurgeOutcome extends PurgeTask {
  readonly runId: string;
  readonly count: number;
}

export interface RetentionPorts {
  regionIds(): Promise<readonly string[]>;
  /** 本县的档案保管年数。 */
  archiveYears(regionId: string): Promise<number>;
  /** 清理一批，一个事务；返回清理了几行，为零即清理完了。 */
  purgeBatch(task: PurgeTask): Promise<number>;
  /** 记下做了什么，连同审计，在一个事务里。 */
  record(outcome: PurgeOutcome): Promise<void>;
  newId(): string;
}

/** 文件的删除与个人信息的隐去；由附件存放处、保险箱提供。 */
export interface PurgeNeeds {
  readonly removeFile: (key: string) => Promise<void>;
  /** 存一份没有个人信息的，返回编号。 */
  readonly storeBlank: (
    tx: Transaction,
    owner: { regionId: string; accountId: string; at: Date },
  ) => Promise<string>;
}
