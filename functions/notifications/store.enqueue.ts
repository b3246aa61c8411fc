import type { MessageEvent } from '@shared/vocabulary/message-event';
import type { Transaction } from '../platform/database/database';
import { correlationNow } from '../platform/correlation';
import { newId } from '../platform/ids';

/** 要发的消息。标题、正文里不得有证件号码、电话等个人信息。 */
export interface NewMessage {
  readonly regionId: string;
  readonly accountId: string;
  readonly title: string;
  readonly body: string;
  readonly applicationId?: string | null;
  readonly noticeId?: string | null;
  /** 讲的是哪一类事，决定用哪个微信模板。 */
  readonly event?: MessageEvent;
  /** 同一个人、同一个键只发一条；不给就是每次一条。 */
  readonly eventKey?: string;
  readonly at: Date;
}

/** 发到一个单位邮箱的邮件。 */
export interface NewMail {
  readonly regionId: string;
  /** 收件地址；送到之后就从库里清掉。 */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** 同一个地址、同一个键只发一封；不给就是每次一封。 */
  readonly key?: string;
  readonly at: Date;
}

/** 一次写入几行；太多的分几次，免得超过参数的上限。 */
const ROWS_AT_ONCE = 2000;

const rowOf = (message: NewMessage) => ({
  regionId: message.regionId,
  messageId: newId(),
  accountId: message.accountId,
  title: message.title,
  body: message.body,
  applicationId: message.applicationId ?? null,
  noticeId: message.noticeId ?? null,
  event: message.event ?? 'general',
  eventKey: message.eventKey ?? null,
  createdAt: message.at,
  availableAt: message.at,
  correlationId: correlationNow(),
});

/** 在办事的同一个事务里把许多条消息放进发件箱：事情没办成，消息也不会发。 */
export const enqueueMessages = async (
  tx: Transaction,
  messages: readonly NewMessage[],
): Promise<void> => {
  for (let start = 0; start < messages.length; start += ROWS_AT_ONCE) {
    const rows = messages.slice(start, start + ROWS_AT_ONCE).map(rowOf);
    await tx`insert into outbox_messages ${tx(rows)} on conflict do nothing`;
  }
};

/** 放进一条，返回消息编号；同一个键已经发过的不再放。 */
export const enqueueMessage = async (tx: Transaction, message: NewMessage): Promise<string> => {
  const row = rowOf(message);
  await tx`insert into outbox_messages ${tx(row)} on conflict do nothing`;
  return row.messageId;
};

/** 放进一封发到单位邮箱的邮件，也与所办的事同在一个事务；没有接入邮件的，会列在“没有送到的消息”里。 */
export const enqueueMail = async (tx: Transaction, mail: NewMail): Promise<void> => {
  const { regionId, to, subject: title, text: body, at } = mail;
  const eventKey = mail.key === undefined ? null : `${mail.key}/${to}`;
  const cause = { createdAt: at, availableAt: at, correlationId: correlationNow() };
  const row = { regionId, messageId: newId(), mailTo: to, title, body, eventKey, ...cause };
  await tx`insert into outbox_messages ${tx(row)} on conflict do nothing`;
};
