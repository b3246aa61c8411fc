import { Secret, TOTP } from 'otpauth';

/** 一格多少秒。 */
export const STEP_SECONDS = 30;
/** 前后各放宽几格，容手机的钟差一点。 */
const WINDOW = 1;
/** 密钥 160 位。依据：RFC 4226 第 4 节。 */
const SECRET_BYTES = 20;

/** 新的验证器密钥（base32）。 */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const generator = (secret: string): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), period: STEP_SECONDS });

/** 给验证器扫的地址。@param label 账号名，显示在验证器里 */
export const totpUri = (secret: string, label: string): string =>
  new TOTP({
    issuer: '明栏',
    label,
    secret: Secret.fromBase32(secret),
    period: STEP_SECONDS,
  }).toString();

/** 那一刻的六位数。依据：RFC 6238。 */
export const totpAt = (secret: string, at: Date): string =>
  generator(secret).generate({ timestamp: at.getTime() });

/** 六位数对应哪一格；不对为 null。比较所用的时间与哪一位不对无关。 */
export const totpStep = (secret: string, code: string, at: Date): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const timestamp = at.getTime();
  const delta = generator(secret).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / STEP_SECONDS) + delta;
};
