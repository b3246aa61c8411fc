import type { Factor } from '../ports.second-factor';

/** 登录第一步的凭据几分钟内有效。 */
export const CHALLENGE_MINUTES = 5;
const MINUTE_MS = 60_000;

/** 凭据到何时为止。 */
export const challengeEnd = (now: Date): Date =>
  new Date(now.getTime() + CHALLENGE_MINUTES * MINUTE_MS);

/**
 * 这一格可不可以用：对得上，而且比用过的都新；同一个六位数不能用两次。
 * 依据：RFC 6238 第 5.2 节。
 */
export const isFreshStep = ({ lastStep }: Pick<Factor, 'lastStep'>, step: number | null): boolean =>
  step !== null && step > lastStep;

/** 像验证器上的六位数，不像备用码。 */
export const isSixDigits = (code: string): boolean => /^\d{6}$/.test(code);
