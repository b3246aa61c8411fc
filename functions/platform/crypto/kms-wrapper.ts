import type { KeyContext, KeyWrapper } from './key-wrapper';

export interface KmsSettings {
  /** 主密钥的编号、别名或 ARN。 */
  readonly keyId: string;
  readonly region: string;
  /** 兼容的其他服务或内网终端节点的地址；AWS 自身不填。 */
  readonly endpoint: string | undefined;
}

/** 密钥服务按次应答很快；等不到就尽早失败，不拖住办事的人。 */
const TIMEOUT_MS = 3000;
const ATTEMPTS = 4;
const PREFIX = 'kms:';

const connect = async ({ region, endpoint }: KmsSettings) => {
  const { KMSClient } = await import('@aws-sdk/client-kms');
  return new KMSClient({
    region,
    maxAttempts: ATTEMPTS,
    requestHandler: { requestTimeout: TIMEOUT_MS, connectionTimeout: TIMEOUT_MS },
    ...(endpoint === undefined ? {} : { endpoint }),
  });
};

/** 与县、用途绑定；密钥服务的审计日志里看得见是哪个县，看不见内容。 */
const contextOf = ({ regionId, purpose }: KeyContext) => ({
  'minglan:county': regionId,
  'minglan:purpose': purpose,
});

const required = (bytes: Uint8Array | undefined): Buffer => {
  if (!bytes) throw new Error('key service answered without key bytes');
  return Buffer.from(bytes);
};

/** 主密钥在 AWS KMS：主密钥从不离开密钥服务。开发包用到时才载入，不拖慢冷启动。 */
export const kmsWrapper = (settings: KmsSettings): KeyWrapper => {
  let connecting: ReturnType<typeof connect> | null = null;
  const client = () => (connecting ??= connect(settings));
  return {
    id: `${PREFIX}${settings.keyId}`,
    canUnwrap: (wrappedBy) => wrappedBy.startsWith(PREFIX),
    wrap: async (key, context) => {
      const { EncryptCommand } = await import('@aws-sdk/client-kms');
      const { CiphertextBlob } = await (
        await client()
      ).send(
        new EncryptCommand({
          KeyId: settings.keyId,
          Plaintext: key,
          EncryptionContext: contextOf(context),
        }),
      );
      return { wrapped: required(CiphertextBlob), wrappedBy: `${PREFIX}${settings.keyId}` };
    },
    unwrap: async ({ wrapped, wrappedBy }, context) => {
      const { DecryptCommand } = await import('@aws-sdk/client-kms');
      const { Plaintext } = await (
        await client()
      ).send(
        new DecryptCommand({
          KeyId: wrappedBy.slice(PREFIX.length),
          CiphertextBlob: wrapped,
          EncryptionContext: contextOf(context),
        }),
      );
      return required(Plaintext);
    },
  };
};
