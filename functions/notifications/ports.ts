import type { NextStep } from './domain/after-sending';
import type { MessageContent } from './domain/subscribe-message';

/** 发件箱里的一条。attempts 含这一次。 */
export interface OutboxMessage extends MessageContent {
  readonly messageId: string;
  readonly accountId: string;
  readonly attempts: number;
}

/** 队列里只放编号，不放内容。 */
export interface MessageRef {
  readonly regionId: string;
  readonly messageId: string;
}

export interface InboxItem {
  readonly messageId: string;
  readonly title: string;
  readonly body: string;
  readonly applicationId: string | null;
  readonly noticeId: string | null;
  readonly createdAt: string;
  readonly isRead: boolean;
}

/** 在哪个县、是谁。 */
export interface Reader {
  readonly regionId: string;
  readonly accountId: string;
}

export interface NotificationStore {
  regionIds(): Promise<readonly string[]>;
  /** 认领一批到时的消息；别的进程跳过它们，认领者中途断了，过两分钟可再认领。 */
  claimDue(regionId: string, at: Date): Promise<readonly OutboxMessage[]>;
  findMessage(ref: MessageRef): Promise<OutboxMessage | null>;
  /** 放进站内消息；同一编号只放一次。 */
  putInInbox(message: OutboxMessage): Promise<void>;
  markDispatched(refs: readonly MessageRef[], at: Date): Promise<void>;
  /** 发不出去的：改到以后再发，或者搁置。 */
  postpone(
    ref: MessageRef,
    step: Exclude<NextStep, { readonly kind: 'done' }>,
    at: Date,
  ): Promise<void>;
  listInbox(reader: Reader): Promise<{ readonly items: InboxItem[]; readonly unreadCount: number }>;
  markInboxRead(reader: Reader, at: Date): Promise<void>;
}

export interface NotificationPorts {
  readonly store: NotificationStore;
  readonly now: () => Date;
  /** 收件人的微信标识；没有用微信登录过为 null。 */
  readonly openidOf: (reader: Reader) => Promise<string | null>;
  /** 微信订阅消息，返回错误码（0 为成功）；没有接入或没有模板时为 null。 */
  readonly sendSubscribeMessage:
    | ((message: {
        readonly openid: string;
        readonly page: string;
        readonly data: Readonly<Record<string, string>>;
      }) => Promise<number>)
    | null;
  /** 消息队列，返回没有放进去的；没有队列时为 null，由本进程直接送。 */
  readonly queue: ((refs: readonly MessageRef[]) => Promise<readonly MessageRef[]>) | null;
  readonly logParked: (ref: MessageRef, reason: string) => void;
}
