import { roles } from '../vocabulary/role';
import {
  messageChannels,
  messageTemplates,
  MOST_TEMPLATES_AT_ONCE,
} from '../vocabulary/message-event';
import * as z from '../zod';
import { done, instant, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const everyone = [...roles.values];
const params = z.object(regionParams);

export const readMessage = defineEndpoint({
  id: 'readMessage',
  method: 'POST',
  path: '/:region/inbox/:messageId/read',
  title: '一条消息标为已读',
  audience: everyone,
  params: z.object({ ...regionParams, messageId: uuid() }),
  output: done,
  refusals: ['notFound'],
});

/** 微信订阅消息：每点一次“允许”可以收一条。 */
export const subscriptionChoices = defineEndpoint({
  id: 'subscriptionChoices',
  method: 'GET',
  path: '/:region/message-subscriptions',
  title: '可以请求允许的微信订阅消息，和各还能收几条',
  audience: everyone,
  params,
  output: z.object({
    items: z.array(
      z.object({
        template: messageTemplates.schema,
        label: z.string(),
        templateId: z.string().describe('微信模板编号'),
        remaining: z.number().int().describe('还能收几条'),
      }),
    ),
  }),
});

export const subscriptionResults = ['accept', 'reject', 'ban', 'filter'] as const;

export const recordSubscriptions = defineEndpoint({
  id: 'recordSubscriptions',
  method: 'POST',
  path: '/:region/message-subscriptions',
  title: '记下微信订阅消息的允许结果',
  audience: everyone,
  params,
  body: z.object({
    results: z
      .array(
        z.object({
          templateId: z.string().min(1, '请填写').max(100).describe('微信模板编号'),
          result: z.enum(subscriptionResults).describe('结果'),
        }),
      )
      .min(1, '请填写')
      .max(MOST_TEMPLATES_AT_ONCE, `一次不超过${MOST_TEMPLATES_AT_ONCE}种`)
      .describe('各模板的结果'),
  }),
  output: done,
  refusals: ['ruleViolated'],
});

export const notificationSettingsSchema = z.object({
  email: z.string().nullable().describe('工作邮箱；不用邮件为空'),
  wantsSms: z.boolean().describe('也用短信通知'),
});

export const notificationSettings = defineEndpoint({
  id: 'notificationSettings',
  method: 'GET',
  path: '/:region/notification-settings',
  title: '我的通知方式',
  audience: everyone,
  params,
  output: notificationSettingsSchema.extend({
    canMail: z.boolean().describe('本县接入了邮件，且是工作人员'),
    canSms: z.boolean().describe('本县接入了短信，且留了手机号'),
  }),
});

export const saveNotificationSettings = defineEndpoint({
  id: 'saveNotificationSettings',
  method: 'PUT',
  path: '/:region/notification-settings',
  title: '选择我的通知方式',
  audience: everyone,
  params,
  body: z.object({
    email: z
      .string()
      .trim()
      .max(120, '不能超过120字')
      .regex(/^[^\s@<>()",;:\\]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/, '邮箱地址的格式不对')
      .nullable()
      .describe('工作邮箱'),
    wantsSms: z.boolean().describe('也用短信通知'),
  }),
  output: done,
  refusals: ['ruleViolated'],
});

const keepers = ['systemAdmin', 'disclosureOffice'] as const;
const undeliveredPath = z.object({ ...regionParams, deliveryId: uuid() });

export const listUndelivered = defineEndpoint({
  id: 'listUndelivered',
  method: 'GET',
  path: '/:region/undelivered-messages',
  title: '没有送到的消息（不写是谁的、什么内容）',
  audience: keepers,
  params,
  output: z.object({
    items: z.array(
      z.object({
        deliveryId: uuid(),
        channel: messageChannels.schema,
        channelLabel: z.string(),
        eventLabel: z.string().describe('讲的是哪一类事'),
        reason: z.string().describe('为什么没有送到'),
        isUncertain: z.boolean().describe('可能已经送到过，重新送出可能收到两次'),
        attempts: z.number().int(),
        createdAt: instant(),
        parkedAt: instant(),
      }),
    ),
    total: z.number().int(),
  }),
});

const act = { output: done, refusals: ['notFound', 'notPermittedNow'] } as const;

export const replayMessage = defineEndpoint({
  id: 'replayMessage',
  method: 'POST',
  path: '/:region/undelivered-messages/:deliveryId/replay',
  title: '重新送出一条没有送到的消息',
  audience: keepers,
  params: undeliveredPath,
  ...act,
});

export const discardMessage = defineEndpoint({
  id: 'discardMessage',
  method: 'POST',
  path: '/:region/undelivered-messages/:deliveryId/discard',
  title: '一条没有送到的消息不再送（站内消息仍在）',
  audience: keepers,
  params: undeliveredPath,
  ...act,
});
