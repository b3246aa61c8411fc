// 埋下的秘密：应答和日志里一个也不许出现。库里凡是叫口令、密钥、令牌摘要、密文的列，全部算作秘密。
import { randomBytes } from 'node:crypto';
import { submitApplication } from '@shared/contract/applications';
import { submission } from '../contract/application-steps';
import type { World } from '../world';
import { freshToken, HOME, seatAccount } from './people';

/** 另一个人的申请里的个人信息；号码为虚构，校验位有效。 */
export const PLANTED = {
  name: '欧阳慎藏',
  identityNumber: '999999198507152236',
  phone: '19900000087',
  email: 'planted.secret@example.cn',
  address: '云州市明湖区虚构路八十七号三单元',
} as const;

const LOGIN = 'planted-resident';
const HASH = `scrypt$16384$8$1$${randomBytes(16).toString('base64')}$${randomBytes(32).toString('base64')}`;
const OPENID = `o-${randomBytes(12).toString('hex')}`;

/** 以埋着的人的名义申请一件，并给他的账号放上口令摘要和微信标识。 */
export const plant = async (world: World): Promise<void> => {
  const accountId = await seatAccount(world, HOME, { loginName: LOGIN, role: 'resident' });
  await world.platform.database.write({ regionId: HOME, kind: 'system' }, async (tx) => {
    await tx`
        update accounts set wechat_openid = ${OPENID}
        where region_id = ${HOME} and account_id = ${accountId}`;
    await tx`
        insert into account_secrets (region_id, account_id, password_hash)
        values (${HOME}, ${accountId}, ${HASH})`;
  });
  const applicant = { kind: 'naturalPerson' as const, ...PLANTED };
  const body = submission({ applicant, addresseeId: 'wenlv' });
  const token = await freshToken(world, LOGIN);
  const reply = await world.call(submitApplication, { params: { region: HOME }, body }, token);
  if (reply.status !== 200) throw new Error(`埋不下秘密：${JSON.stringify(reply.body)}`);
};

const SECRET_COLUMN =
  "column_name ~ '(password|secret|token_hash|ciphertext|wrapped|private|recovery|nonce|openid|query_code)'";

/** 库里各张表的秘密列里此刻的值。 */
const storedSecrets = (world: World): Promise<string[]> =>
  world.platform.database.read({ regionId: HOME, kind: 'system' }, async (sql) => {
    const columns = await sql.unsafe<{ table: string; column: string; isBytes: boolean }[]>(
      `select table_name as table, column_name as column, data_type = 'bytea' as is_bytes
       from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'bytea') and ${SECRET_COLUMN}`,
    );
    const values: string[] = [];
    for (const { table, column, isBytes } of columns) {
      const shown = isBytes ? `encode(${column}, 'hex')` : column;
      const rows = await sql.unsafe<{ value: string }[]>(
        `select distinct ${shown} as value from ${table} where ${column} is not null limit 20`,
      );
      for (const { value } of rows) {
        const bytes = Buffer.from(value, 'hex');
        values.push(
          ...(isBytes ? [value, bytes.toString('base64'), bytes.toString('base64url')] : [value]),
        );
      }
    }
    return values.filter((value) => value.length >= 8);
  });

/** 内情：堆栈、文件路径、SQL、库的报错。 */
const INSIDES =
  /node_modules|\bat [\w.<>]+ \(|\.[jt]s:\d+|PostgresError|ZodError|syntax error at|relation "|violates |duplicate key|select [\w.,* ]+ from |insert into |ECONNREFUSED|\/proc\/|[a-z]:\\\\/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 看一段文字里有没有泄漏；有就说是哪一处。 */
export type LeakScan = (text: string) => string | null;

/** 备好要找的：主密钥、库里的秘密、埋着的个人信息、文件夹的位置。 */
export const leakScan = async (world: World, mainKey: string): Promise<LeakScan> => {
  const key = Buffer.from(mainKey, 'base64');
  const found = [
    mainKey,
    key.toString('hex'),
    key.toString('base64url'),
    HASH,
    OPENID,
    process.cwd(),
    ...Object.values(PLANTED).flatMap((value) => [
      value,
      encodeURIComponent(value),
      Buffer.from(value).toString('base64'),
    ]),
    ...(await storedSecrets(world)),
  ];
  const secrets = new RegExp([...new Set(found)].map(escaped).join('|'));
  return (text) => {
    const hit = secrets.exec(text) ?? INSIDES.exec(text);
    return hit ? `…${text.slice(Math.max(0, hit.index - 60), hit.index + 80)}…` : null;
  };
};
