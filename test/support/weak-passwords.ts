import { passwordsOf } from '@functions/platform/crypto/password';

/** 算得快的密码：要证明的是流程，不是强度；正式的强度另有测试。 */
export const weakPasswords = passwordsOf({ N: 2 ** 10, r: 8, p: 1 });
