import { createHash, randomBytes } from 'node:crypto';

/** 新的会话令牌：256 位随机数。 */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** 令牌的 SHA-256；库里只存它。 */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
