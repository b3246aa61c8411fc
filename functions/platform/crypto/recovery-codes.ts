import { createHash, randomInt } from 'node:crypto';

/** 一组几个。 */
export const RECOVERY_CODES = 10;
/** 不用容易看错的 I、L、O、0、1。 */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

const group = (): string =>
  Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** 一组新的备用码，每个 16 个字（约 79 位随机）。 */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: GROUPS }, () => group()).join('-'),
  );

/** 备用码的 SHA-256；大小写、空格、连字符不计。 */
export const hashRecoveryCode = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();
