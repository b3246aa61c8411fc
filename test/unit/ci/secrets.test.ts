import { describe, expect, test } from '@jest/globals';
import { secretDefaults, secretsIn } from '../../../.ci/secrets.mjs';

/** 拆开写，免得这个文件自己像有密钥。 */
const joined = (...parts: readonly string[]): string => parts.join('');
const random = ['q7Zx', 'P2mV', 'k9Lr', 'T4bN', 'w8Ys', 'H3dF', 'c6Gj', 'A1uE', 'n5Xo'].join('');

describe('没有写进代码的密钥：埋进去的样本都查得出', () => {
  test.each([
    ['AWS 访问密钥', joined("const id = 'AKIA", "ABCDEFGH12345678';")],
    ['私钥', joined('-----BEGIN ', 'PRIVATE KEY-----')],
    ['私钥', joined('-----BEGIN EC ', 'PRIVATE KEY-----')],
    [
      '带密码的地址',
      joined('DATABASE_URL=postgres://minglan:', 's3cret-pass@db.internal:5432/minglan'),
    ],
    ['写明的密钥', `const password = '${random}';`],
    ['写明的密钥', `"vaultKey": "${random}="`],
    ['微信小程序密钥', `appSecret: ${'0123456789abcdef'.repeat(2)}`],
    ['访问令牌', `ghp_${'a'.repeat(36)}`],
    ['很乱的字', `export const salt = '${random}';`],
  ])('%s', (what, line) => {
    expect(secretsIn('functions/platform/x.ts', `第一行\n${line}`)).toContain(
      `${what}：functions/platform/x.ts 第 2 行`,
    );
  });

  test.each([
    ['从参数来', 'VAULT_KEY: ${param:vaultKey}'],
    ['变量拼成的地址', 'const url = `postgres://minglan:${password}@127.0.0.1/x`;'],
    ['没有密码的地址', 'postgres://minglan@database.internal:5432/minglan'],
    ['校验用的散列', `const hash = '${'0'.repeat(64)}';`],
    ['文件夹', "const folder = 'functions/platform/database/migrations';"],
  ])('寻常写法不误报：%s', (_, line) => expect(secretsIn('functions/x.ts', line)).toEqual([]));

  test('说的是哪一行，不把密钥再写出来', () => {
    expect(secretsIn('x.ts', `const token = '${random}';`).join()).not.toContain(random);
  });
});

describe('serverless.yml：密钥只从参数来', () => {
  test('有默认值的密钥参数、写死的环境变量都查得出；空的、取自参数库的可以', () => {
    const bad = `params:\n  default:\n    vaultKey: abcdef\n    wechatAppSecret: ''\n    smtpPassword: \${ssm:/minglan/smtp}\n\nprovider:\n    VAULT_KEY: hardcoded\n`;
    expect(secretDefaults(bad)).toEqual([
      'serverless.yml 的参数 vaultKey 有默认值：密钥只能在部署时给',
      'serverless.yml 的环境变量 VAULT_KEY 不是取自参数',
    ]);
    expect(secretDefaults("params:\n  default:\n    vaultKey: ''\n")).toEqual([]);
  });
});
