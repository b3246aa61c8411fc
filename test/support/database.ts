// 每个测试文件用自己的一个库：从备好的模板复制，用完即删。
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';

export interface TestDatabase {
  /** 普通账户（没有超级权限）的地址，与生产环境同样受行级安全约束。 */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * 新建一个测试库。
 * @param options.demonstration 为真时已载入演示县，否则只有表结构
 */
export const testDatabase = async (
  options: { readonly demonstration?: boolean } = {},
): Promise<TestDatabase> => {
  const template = required(
    options.demonstration === true ? 'MINGLAN_TEST_DEMONSTRATION' : 'MINGLAN_TEST_TEMPLATE',
  );
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin((sql) => sql.unsafe(`create database ${name} owner minglan template ${template}`));
  return {
    url: required('MINGLAN_TEST_URL').replace(/[^/]*$/, name),
    close: () => asAdmin((sql) => sql.unsafe(`drop database if exists ${name} with (force)`)),
  };
};

const asAdmin = async (work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> => {
  const sql = postgres(required('MINGLAN_TEST_ADMIN'), { max: 1, onnotice: () => undefined });
  try {
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`缺少 ${name}：这个测试所在的 jest 项目没有启动数据库`);
  return value;
};
