import type { MessageChannel, MessageEvent } from '@shared/vocabulary/message-event';
import type { InboxStore, Reader, TemplateTable } from './ports';
import type { NotificationSettings } from './store.settings';

export type SubscriptionResult = 'accept' | 'reject' | 'ban' | 'filter';

/** 谁、何时、哪次请求。 */
export interface Occasion {
  readonly who: Reader;
  readonly at: Date;
  readonly correlationId: string;
}

export interface SubscriptionStore {
  /** 各模板还能收几条。 */
  remaining(reader: Reader): Promise<ReadonlyMap<string, number>>;
  /** 允许的加一次；拒绝、封禁的只记结果。 */
  record(
    reader: Reader,
    results: readonly { readonly templateId: string; readonly result: SubscriptionResult }[],
    at: Date,
  ): Promise<void>;
}

export interface UndeliveredRow {
  readonly deliveryId: string;
  readonly channel: MessageChannel;
  readonly event: MessageEvent;
  readonly reason: string;
  readonly attempts: number;
  readonly createdAt: string;
  readonly parkedAt: string;
}

export type DeskDecision = 'done' | 'notFound' | 'notParked';

export interface UndeliveredStore {
  list(
    regionId: string,
  ): Promise<{ readonly rows: readonly UndeliveredRow[]; readonly total: number }>;
  /** 重新排队送出或者不再送，连同审计，一个事务；只有搁置着的才行。 */
  decide(
    occasion: Occasion,
    deliveryId: string,
    decision: 'replay' | 'discard',
  ): Promise<DeskDecision>;
}

export interface SettingsStore {
  find(reader: Reader): Promise<NotificationSettings>;
  save(reader: Reader, settings: NotificationSettings, at: Date): Promise<void>;
}

/** 站内消息、订阅、通知方式、没有送到的消息的接口所需。 */
export interface MessagePorts {
  readonly inbox: InboxStore;
  readonly subscriptions: SubscriptionStore;
  readonly settings: SettingsStore;
  readonly undelivered: UndeliveredStore;
  /** 配置了的微信模板；没有接入微信为空。 */
  readonly templates: TemplateTable;
  readonly hasMail: boolean;
  readonly hasSms: boolean;
  /** 本人留了手机号没有。 */
  readonly hasPhone: (reader: Reader) => Promise<boolean>;
}
