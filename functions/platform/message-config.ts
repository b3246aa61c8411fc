import * as z from '@shared/zod';
import { messageTemplates, type MessageTemplate } from '@shared/vocabulary/message-event';

const FIELD = /^(thing|phrase|character_string|letter|number|symbol|time|date)\d+$/;

const templateSchema = z.object({
  id: z.string().min(1),
  fields: z.record(
    z.string().regex(FIELD, '字段名应为种类加数字，如 thing1；姓名、电话、车牌类的字段不用'),
    z.enum(['subject', 'hint', 'state', 'on', 'number']),
  ),
});
const templatesSchema = z.object({
  applicantReply: templateSchema.optional(),
  applicantTask: templateSchema.optional(),
  applicantProgress: templateSchema.optional(),
  staffTask: templateSchema.optional(),
  staffDue: templateSchema.optional(),
} satisfies Record<MessageTemplate, z.ZodType>);

const tencentSchema = z.object({
  secretId: z.string().min(1),
  secretKey: z.string().min(1),
  sdkAppId: z.string().min(1),
  signName: z.string().min(1),
  templateId: z.string().min(1),
  region: z.string().default('ap-guangzhou'),
  /** 接口地址；测试时换成本机的。 */
  api: z
    .string()
    .regex(/^https?:\/\/[^/]+\/?$/)
    .default('https://sms.tencentcloudapi.com'),
});

/** 微信模板表：种类 → 模板编号与各字段填什么。 */
export type TemplateSettings = z.output<typeof templatesSchema>;
/** 腾讯云短信的账号。 */
export type SmsSettings = z.output<typeof tencentSchema>;

export interface MailSettings {
  /** smtp:// 或 smtps:// 地址，账号密码写在里面。 */
  readonly url: string;
  readonly from: string;
}

export interface MessageSettings {
  readonly templates: TemplateSettings;
  readonly mail: MailSettings | null;
  readonly sms: SmsSettings | null;
}

/** 消息用到的环境变量。 */
export const messageVariables = {
  WECHAT_REPLY_TEMPLATE: z.string().optional(),
  /** 微信订阅消息模板，JSON：{"applicantReply":{"id":"…","fields":{"thing1":"subject"}}} */
  WECHAT_TEMPLATES: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  /** 腾讯云短信，JSON：secretId、secretKey、sdkAppId、signName、templateId。 */
  TENCENT_SMS: z.string().optional(),
};

type Variables = Readonly<Partial<Record<keyof typeof messageVariables, string | undefined>>>;

const json = <T>(name: string, text: string, schema: z.ZodType<T>): T => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`环境变量 ${name} 有误：应为 JSON`);
  }
  const outcome = schema.safeParse(value);
  if (outcome.success) return outcome.data;
  const issue = outcome.error.issues[0];
  throw new Error(`环境变量 ${name} 有误：${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
};

/** 只配了一个模板的，各类事都用它：thing1 标题、thing2 说明、time3 时间。 */
const oneForAll = (id: string): TemplateSettings =>
  Object.fromEntries(
    messageTemplates.values.map((name) => [
      name,
      { id, fields: { thing1: 'subject', thing2: 'hint', time3: 'on' } },
    ]),
  );

const templatesOf = ({ WECHAT_TEMPLATES: all, WECHAT_REPLY_TEMPLATE: one }: Variables) => ({
  ...(one ? oneForAll(one) : {}),
  ...(all ? json('WECHAT_TEMPLATES', all, templatesSchema) : {}),
});

const mailOf = ({ SMTP_URL: url, MAIL_FROM: from }: Variables): MailSettings | null => {
  if (!url) return null;
  if (!/^smtps?:\/\//.test(url))
    throw new Error('环境变量 SMTP_URL 有误：应以 smtp:// 或 smtps:// 开头');
  if (!from) throw new Error('环境变量 MAIL_FROM 有误：发邮件要写明发件地址');
  return { url, from };
};

/** 由环境变量得到消息的各项设置；写错了，用一句中文说清楚后抛出，不带出里面的内容。 */
export const messageSettings = (variables: Variables): MessageSettings => ({
  templates: templatesOf(variables),
  mail: mailOf(variables),
  sms: variables.TENCENT_SMS ? json('TENCENT_SMS', variables.TENCENT_SMS, tencentSchema) : null,
});
