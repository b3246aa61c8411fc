import { keyIdOf, openBytes, sealBytes } from './sealed-box';

/** 一把数据密钥：县、用途。包裹与它们绑定，挪到别处解不开。 */
export interface KeyContext {
  readonly regionId: string;
  readonly purpose: string;
}

/** 包好的数据密钥，和包它的是哪一把主密钥。 */
export interface WrappedKey {
  readonly wrapped: Buffer;
  readonly wrappedBy: string;
}

/** 主密钥一方：只包、只拆数据密钥，不碰个人信息本身。 */
export interface KeyWrapper {
  /** 现在用来包新钥的主密钥的代号。 */
  readonly id: string;
  /** 这把包好的钥匙归不归它拆。 */
  canUnwrap(wrappedBy: string): boolean;
  wrap(key: Buffer, context: KeyContext): Promise<WrappedKey>;
  /** 拆开；包裹、县、用途有一点不符即抛出。 */
  unwrap(key: WrappedKey, context: KeyContext): Promise<Buffer>;
}

const boundTo = ({ regionId, purpose }: KeyContext) => `${regionId}/data-key/${purpose}`;

/**
 * 主密钥在本机（文件或环境变量）时的包裹办法。
 * @param master 32 字节主密钥
 */
export const localWrapper = (master: Buffer): KeyWrapper => {
  const id = `local:${keyIdOf(master)}`;
  return {
    id,
    canUnwrap: (wrappedBy) => wrappedBy === id,
    wrap: (key, context) =>
      Promise.resolve({ wrapped: sealBytes(master, key, boundTo(context)), wrappedBy: id }),
    unwrap: ({ wrapped }, context) => Promise.resolve(openBytes(master, wrapped, boundTo(context))),
  };
};
