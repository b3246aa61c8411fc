import { messageTemplateOf } from '@shared/vocabulary/message-event';
import { registrationNumberOf } from '../../applications/store/registration-number';
import { recipientOf } from '../../identity/store.recipients';
import { mailOutcome, smsOutcome } from '../../notifications/domain/other-outcomes';
import { retryOrPark, type Outcome } from '../../notifications/domain/outcome';
import { pageOf, templateData } from '../../notifications/domain/subscribe-message';
import { wechatOutcome } from '../../notifications/domain/wechat-outcome';
import type { Delivery, DeliveryPorts, Reader, Send } from '../../notifications/ports';
import { emailOf } from '../../notifications/store.settings';
import { smtpMail } from '../../platform/mail/smtp';
import { tencentSms } from '../../platform/sms/tencent';
import type { WechatClient } from '../../platform/wechat/client';
import { phoneOf } from './notification-routes';
import type { Platform } from './platform';
import { wechatOf } from './wechat';

const readerOf = ({ regionId, accountId }: Delivery): Reader | null =>
  accountId === null ? null : { regionId, accountId };

const inboxOnly = (reason: string): Outcome => ({ kind: 'inboxOnly', reason });

/** 送之前要查的查不出来（库忙、断开）：一定还没有送，过一会儿再来。 */
const prepared = async <T>(
  delivery: Delivery,
  prepare: () => Promise<T>,
): Promise<{ readonly value: T } | { readonly outcome: Outcome }> => {
  try {
    return { value: await prepare() };
  } catch {
    return { outcome: retryOrPark('recipient unavailable', delivery.attempts, Math.random()) };
  }
};

const wechatSender =
  (platform: Platform, wechat: WechatClient): Send =>
  async (delivery) => {
    const { database, config } = platform;
    const template = config.messages.templates[messageTemplateOf(delivery.event)];
    const reader = readerOf(delivery);
    if (!reader || template?.id !== delivery.templateId)
      return { kind: 'park', reason: 'wechat template changed', isSpent: false };
    const { regionId, applicationId } = delivery;
    const ready = await prepared(delivery, () =>
      Promise.all([
        recipientOf(database, reader),
        applicationId === null ? null : registrationNumberOf(database, { regionId, applicationId }),
      ]),
    );
    if ('outcome' in ready) return ready.outcome;
    const [recipient, number] = ready.value;
    if (!recipient?.openid) return inboxOnly('wechat unbound');
    const errcode = await wechat.sendSubscribeMessage({
      openid: recipient.openid,
      templateId: template.id,
      page: pageOf(delivery, recipient.isStaff),
      data: templateData(template, delivery, number),
    });
    return wechatOutcome(errcode, delivery.attempts, Math.random());
  };

const mailSender = ({ database, config }: Platform): Send | null => {
  if (!config.messages.mail) return null;
  const send = smtpMail(config.messages.mail);
  return async (delivery) => {
    const reader = readerOf(delivery);
    const ready = await prepared(delivery, () =>
      reader ? emailOf(database, reader) : Promise.resolve(delivery.mailTo),
    );
    if ('outcome' in ready) return ready.outcome;
    if (ready.value === null) return inboxOnly('email none');
    const { title: subject, body, deliveryId: id, attempts } = delivery;
    const text = reader ? `${body}\n\n请登录${config.publicOrigin}查看。\n` : body;
    const turn = { attempts, random: Math.random() };
    return mailOutcome(await send({ to: ready.value, subject, text, id }), turn);
  };
};

const smsSender = (platform: Platform): Send | null => {
  const { sms } = platform.config.messages;
  if (!sms) return null;
  const send = tencentSms(sms, platform.clock);
  return async (delivery) => {
    const reader = readerOf(delivery);
    const ready = await prepared(delivery, async () => (reader ? phoneOf(platform, reader) : null));
    if ('outcome' in ready) return ready.outcome;
    if (ready.value === null) return inboxOnly('sms none');
    const turn = { attempts: delivery.attempts, random: Math.random() };
    return smsOutcome(await send({ phone: ready.value, values: [delivery.title] }), turn);
  };
};

/** 各渠道怎样送；没有接入的为 null。 */
export const sendersOf = (platform: Platform): DeliveryPorts['senders'] => {
  const wechat = wechatOf(platform);
  return {
    wechat: wechat ? wechatSender(platform, wechat) : null,
    email: mailSender(platform),
    sms: smsSender(platform),
  };
};
