import * as z from '@shared/zod';
import { signingSettings, signingVariables, type SigningSettings } from './signing-config';
import { messageSettings, messageVariables, type MessageSettings } from './message-config';

const flag = z.enum(['0', '1']).default('0');

const schema = z.object({
  DATABASE_URL: z.string('请设置 DATABASE_URL').min(1, '请设置 DATABASE_URL'),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(10),
  NODE_ENV: z.string().default('development'),
  /** 演示账号开关；生产环境打开即拒绝启动。 */
  MINGLAN_DEMONSTRATION: flag,
  /** 附件放在本地文件夹时的位置；与 ATTACHMENTS_BUCKET 二选一。 */
  ATTACHMENTS_FOLDER: z.string().optional(),
  ATTACHMENTS_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.string().optional(),
  /** 个人信息的主密钥，32 字节的 base64；用密钥服务的，留着它只为打开早先的行。 */
  VAULT_KEY: z.string().optional(),
  /** 换主密钥期间的上一把。 */
  VAULT_KEY_PREVIOUS: z.string().optional(),
  /** 密钥服务（KMS）里主密钥的编号或 ARN；设了它，数据密钥由它包。 */
  VAULT_KMS_KEY_ID: z.string().optional(),
  KMS_ENDPOINT: z.string().optional(),
  /** 对外地址，用于二维码。 */
  PUBLIC_ORIGIN: z.string().default('http://localhost:8080'),
  WECHAT_APP_ID: z.string().optional(),
  WECHAT_APP_SECRET: z.string().optional(),
  WECHAT_API: z.string().default('https://api.weixin.qq.com'),
  ...messageVariables,
  ...signingVariables,
  NOTIFICATION_QUEUE_URL: z.string().optional(),
  AWS_REGION: z.string().default('cn-northwest-1'),
  /** 前面的代理（负载均衡、CDN）的地址或网段，逗号隔开；只有它们给的 X-Forwarded-For 才作数。 */
  TRUSTED_PROXIES: z.string().default(''),
  /** 限次开关；不写时生产环境打开，其他关闭。生产环境不得关闭。 */
  RATE_LIMITS: z.enum(['0', '1']).optional(),
});

export interface Config {
  readonly databaseUrl: string;
  readonly databaseConnections: number;
  readonly isProduction: boolean;
  readonly isDemonstration: boolean;
  readonly attachments:
    | { readonly folder: string }
    | { readonly bucket: string; readonly endpoint: string | undefined };
  readonly vault: {
    /** 本机主密钥，新的在前；只用密钥服务的县可以一把也没有。 */
    readonly masterKeys: readonly Buffer[];
    readonly kmsKeyId: string | undefined;
    readonly kmsEndpoint: string | undefined;
  };
  /** 登记链、回执、张贴件签章用的密钥。 */
  readonly signing: SigningSettings;
  readonly publicOrigin: string;
  readonly wechat: {
    readonly appId: string;
    readonly appSecret: string;
    readonly api: string;
  } | null;
  /** 微信模板、邮件、短信。 */
  readonly messages: MessageSettings;
  readonly notificationQueueUrl: string | undefined;
  readonly awsRegion: string;
  readonly trustedProxies: string;
  readonly limitsRates: boolean;
}

const attachmentsOf = (env: z.infer<typeof schema>): Config['attachments'] => {
  if (env.ATTACHMENTS_BUCKET) return { bucket: env.ATTACHMENTS_BUCKET, endpoint: env.S3_ENDPOINT };
  if (env.ATTACHMENTS_FOLDER) return { folder: env.ATTACHMENTS_FOLDER };
  throw new Error('请设置 ATTACHMENTS_BUCKET（S3 存储桶）或 ATTACHMENTS_FOLDER（本地文件夹）');
};

const wechatOf = (env: z.infer<typeof schema>): Config['wechat'] =>
  env.WECHAT_APP_ID && env.WECHAT_APP_SECRET
    ? {
        appId: env.WECHAT_APP_ID,
        appSecret: env.WECHAT_APP_SECRET,
        api: env.WECHAT_API,
      }
    : null;

const masterKey = (name: string, text: string): Buffer => {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`环境变量 ${name} 有误：应为 32 字节的 base64`);
  return key;
};

const vaultOf = (env: z.infer<typeof schema>): Config['vault'] => {
  if (!env.VAULT_KEY && !env.VAULT_KMS_KEY_ID)
    throw new Error(
      '环境变量 VAULT_KEY 有误：请设置 VAULT_KEY（32 字节的 base64）或 VAULT_KMS_KEY_ID',
    );
  return {
    masterKeys: [
      ...(env.VAULT_KEY ? [masterKey('VAULT_KEY', env.VAULT_KEY)] : []),
      ...(env.VAULT_KEY_PREVIOUS ? [masterKey('VAULT_KEY_PREVIOUS', env.VAULT_KEY_PREVIOUS)] : []),
    ],
    kmsKeyId: env.VAULT_KMS_KEY_ID || undefined,
    kmsEndpoint: env.KMS_ENDPOINT || undefined,
  };
};

/**
 * 从环境变量读配置；缺什么、错在哪里，用一句中文说清楚后抛出。
 * 生产环境打开演示开关属于错误，拒绝启动。
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const outcome = schema.safeParse(environment);
  if (!outcome.success) {
    const issue = outcome.error.issues[0];
    throw new Error(`环境变量 ${issue?.path.join('.') ?? ''} 有误：${issue?.message ?? ''}`);
  }
  const env = outcome.data;
  const isProduction = env.NODE_ENV === 'production';
  if (isProduction && env.MINGLAN_DEMONSTRATION === '1')
    throw new Error(
      '生产环境不得打开演示账号（MINGLAN_DEMONSTRATION=1）：任何人都能冒用工作人员身份',
    );
  if (isProduction && env.RATE_LIMITS === '0')
    throw new Error('生产环境不得关闭限次（RATE_LIMITS=0）：猜密码、刷接口就没有了拦阻');
  return {
    databaseUrl: env.DATABASE_URL,
    databaseConnections: env.DATABASE_CONNECTIONS,
    isProduction,
    isDemonstration: env.MINGLAN_DEMONSTRATION === '1',
    attachments: attachmentsOf(env),
    vault: vaultOf(env),
    signing: signingSettings(env, isProduction),
    publicOrigin: env.PUBLIC_ORIGIN.replace(/\/$/, ''),
    wechat: wechatOf(env),
    messages: messageSettings(env),
    notificationQueueUrl: env.NOTIFICATION_QUEUE_URL,
    awsRegion: env.AWS_REGION,
    trustedProxies: env.TRUSTED_PROXIES,
    limitsRates: env.RATE_LIMITS === undefined ? isProduction : env.RATE_LIMITS === '1',
  };
};
