import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

/** 服务进程登录数据库用的名字：只能换成应用角色，不是表的主人，改不了结构，也停不了行级安全。 */
export const SERVER_LOGIN = 'minglan_server';

/**
 * 备好服务进程的登录，每次换一个新密码；返回用它登录的地址。
 * @param ownerUrl 迁移所用的、表的主人的地址
 */
export const serverLoginUrl = async (ownerUrl: string): Promise<string> => {
  const password = randomBytes(24).toString('base64url');
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined, connect_timeout: 10 });
  try {
    await sql.unsafe(`
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = '${SERVER_LOGIN}') then
          create role ${SERVER_LOGIN} login noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
        end if;
      end $$`);
    await sql.unsafe(`alter role ${SERVER_LOGIN} password '${password}'`);
    await sql.unsafe(`grant minglan_app to ${SERVER_LOGIN}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const url = new URL(ownerUrl);
  url.username = SERVER_LOGIN;
  url.password = password;
  return url.toString();
};
