import type { ObjectStorage } from './object-storage';
import { safeKey } from './safe-key';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** 兼容 S3 的其他服务的地址；AWS 自身不填。 */
  readonly endpoint: string | undefined;
}

/** 桶里的前缀；函数的权限只到这个前缀。 */
const PREFIX = 'attachments/';

/** 连不上、没有应答时各等多久（毫秒），失败再试几次。 */
export const S3_PATIENCE = {
  maxAttempts: 3,
  requestHandler: {
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    throwOnRequestTimeout: true,
  },
} as const;

const connect = async ({ region, endpoint }: S3Settings) => {
  const { S3Client } = await import('@aws-sdk/client-s3');
  return new S3Client({
    ...S3_PATIENCE,
    region,
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
  });
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');

/** 附件放在 S3 存储桶；开发包用到时才载入。 */
export const s3Storage = (settings: S3Settings): ObjectStorage => {
  let connecting: ReturnType<typeof connect> | null = null;
  const client = () => (connecting ??= connect(settings));
  const at = (key: string) => ({ Bucket: settings.bucket, Key: `${PREFIX}${safeKey(key)}` });
  return {
    put: async (key, bytes, mediaType) => {
      const { PutObjectCommand } = await import('@aws-sdk/client-s3');
      const object = { ...at(key), Body: bytes, ContentType: mediaType };
      await (await client()).send(new PutObjectCommand(object));
    },
    get: async (key) => {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        const object = await (await client()).send(new GetObjectCommand(at(key)));
        return object.Body ? await object.Body.transformToByteArray() : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    remove: async (key) => {
      const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
      await (await client()).send(new DeleteObjectCommand(at(key)));
    },
  };
};
