import type {
  MessageChannel,
  MessageEvent,
  MessageTemplate,
} from '@shared/vocabulary/message-event';
import type { Outcome } from './domain/outcome';

/** 一条要送的：某件事、某个人、某条渠道。attempts 是送过几次。 */
export interface Claim {
  readonly regionId: string;
  readonly deliveryId: string;
  readonly attempts: number;
}

/** 队列里只放编号，不放内容。 */
export type DeliveryRef = Pick<Claim, 'regionId' | 'deliveryId'>;

/** 送达所需的内容。accountId 为空的是发到单位邮箱的邮件，地址在 mailTo。 */
export interface Delivery extends Claim {
  readonly channel: MessageChannel;
  readonly templateId: string | null;
  readonly accountId: string | null;
  readonly mailTo: string | null;
  readonly event: MessageEvent;
  readonly title: string;
  readonly body: string;
  readonly applicationId: string | null;
  readonly noticeId: string | null;
  readonly createdAt: string;
  /** 引起这条消息的那次请求；定时任务引起的、以前的为 null。 */
  readonly correlationId: string | null;
}

export interface InboxItem {
  readonly messageId: string;
  readonly event: MessageEvent;
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

/** 分发时要知道的：哪类事用哪个微信模板，接入了哪些渠道。 */
export interface Channels {
  readonly templates: ReadonlyMap<MessageEvent, string>;
  readonly hasMail: boolean;
  readonly hasSms: boolean;
}

export interface DeliveryStore {
  regionIds(): Promise<readonly string[]>;
  /** 一批到时的消息放进站内消息，并为每条渠道各记一行待送；一个事务，同一件事对同一个人只有一次。返回条数。 */
  fanOut(regionId: string, channels: Channels, at: Date): Promise<number>;
  /** 认领一批到时的；别的进程跳过它们。认领者中途断了，过一会儿可再认领。 */
  claim(regionId: string, at: Date): Promise<readonly Claim[]>;
  /** 已交给队列；很久没有回音的会重新认领。 */
  markQueued(refs: readonly DeliveryRef[], at: Date): Promise<void>;
  /** 队列没有收下的，过两分钟再交。 */
  unqueue(refs: readonly DeliveryRef[], at: Date): Promise<void>;
  findClaim(ref: DeliveryRef): Promise<Claim | null>;
  /**
   * 送之前先记下“正在送”，微信的还扣掉一次允许。
   * 已被别人送了、正在送、没有允许可扣的，都是 null，不送。
   */
  begin(claim: Claim, at: Date): Promise<Delivery | null>;
  /** 记下结果；没有真的发出去的，把扣掉的允许还回来。 */
  settle(delivery: Delivery, outcome: Outcome, at: Date): Promise<void>;
  /** 送到一半断了、结果不知道的：搁置，不再自动送，免得送两次。返回条数。 */
  parkInterrupted(regionId: string, at: Date): Promise<number>;
}

export interface InboxStore {
  listInbox(reader: Reader): Promise<{ readonly items: InboxItem[]; readonly unreadCount: number }>;
  /** 未读的全部标为已读。 */
  markInboxRead(reader: Reader, at: Date): Promise<void>;
  /** 一条标为已读；已读过的不变。是不是我的、有没有这一条。 */
  readOne(reader: Reader, messageId: string, at: Date): Promise<boolean>;
}

/** 一条渠道怎样送；结果都是值，不抛出。 */
export type Send = (delivery: Delivery) => Promise<Outcome>;

export interface DeliveryPorts {
  readonly store: DeliveryStore;
  readonly now: () => Date;
  readonly channels: Channels;
  readonly senders: Readonly<Record<MessageChannel, Send | null>>;
  /** 消息队列，返回没有放进去的；没有队列时为 null，由本进程直接送。 */
  readonly queue: ((refs: readonly DeliveryRef[]) => Promise<readonly DeliveryRef[]>) | null;
  /** 一条有了结果：记日志，写明由哪次请求引起、走的哪条渠道、送了多久。 */
  readonly onSettled: (delivery: Delivery, outcome: Outcome, milliseconds: number) => void;
  /** 有消息搁置：记日志、记指标，告诉公开办；同一缘由一天只告诉一次。 */
  readonly onParked: (regionId: string, reason: string, count: number) => Promise<void>;
}

/** 各种模板的编号与各字段填什么；没有配置的种类不发微信。 */
export type TemplateTable = {
  readonly [K in MessageTemplate]?: WechatTemplate | undefined;
};

export interface WechatTemplate {
  readonly id: string;
  /** 模板字段名（如 thing1）→ 填什么。 */
  readonly fields: Readonly<Record<string, TemplateSlot>>;
}

/** 模板字段里可以填的内容，没有一样是个人信息。 */
export type TemplateSlot = 'subject' | 'hint' | 'state' | 'on' | 'number';
