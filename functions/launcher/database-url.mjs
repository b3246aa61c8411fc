// 使用者自己的数据库：连不上时用一句话说清是哪里不对。
import { connect } from 'node:net';
import { PlainFailure } from './say.mjs';

const oldestServer = 150_000;

/**
 * 读懂 DATABASE_URL；写错时说一句话。返回主机与端口。
 * @param {string} text
 */
export function readDatabaseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    url = undefined;
  }
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || !url.hostname) {
    throw new PlainFailure(
      'DATABASE_URL 的写法不对，应像 postgres://用户:密码@主机:5432/数据库名。',
    );
  }
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    name: decodeURIComponent(url.pathname.slice(1)),
  };
}

/**
 * 把连接失败的错误码换成一句话（不含密码）。
 * @param {string} code
 * @param {{ host: string, port: number, name: string }} where
 */
export function explainConnection(code, where) {
  const server = `${where.host}:${where.port}`;
  if (code === '28P01' || code === '28000')
    return `DATABASE_URL 的用户名或密码不对，${server} 拒绝了登录。`;
  if (code === '3D000')
    return `DATABASE_URL 指定的数据库“${where.name}”在 ${server} 上不存在，请先建好它。`;
  if (code === '42501') return `DATABASE_URL 的用户没有使用数据库“${where.name}”的权限。`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `DATABASE_URL 里的主机“${where.host}”找不到。`;
  return `连不上 DATABASE_URL 指定的数据库服务器 ${server}（${code}）；请检查地址，并确认它在运行。`;
}

/** 先只试网络通不通，不需要任何依赖包。 @param {string} text */
export async function requireReachable(text) {
  const where = readDatabaseUrl(text);
  const problem = await new Promise((resolve) => {
    const socket = connect({ host: where.host.replace(/^\[|\]$/g, ''), port: where.port });
    socket.setTimeout(5000, () => resolve('ETIMEDOUT'));
    socket.once('error', (error) => resolve('code' in error ? error.code : error.message));
    socket.once('connect', () => resolve(undefined));
    socket.once('close', () => resolve('ECLOSED'));
  });
  if (problem) throw new PlainFailure(explainConnection(String(problem), where));
}

/** 真正登录一次：密码、数据库、版本、建表权限都要对。 @param {string} text */
export async function requireUsable(text) {
  const where = readDatabaseUrl(text);
  const { default: postgres } = await import('postgres');
  const sql = postgres(text, { max: 1, connect_timeout: 8, onnotice: () => undefined });
  try {
    const [row] =
      await sql`SELECT current_setting('server_version_num')::int AS version, has_database_privilege(current_database(), 'CREATE') AS "canCreate"`;
    if (row && row['version'] < oldestServer) {
      throw new PlainFailure(
        `DATABASE_URL 指定的 PostgreSQL 太旧（${row['version']}），需要 15 或更新版本。`,
      );
    }
    if (row && !row['canCreate']) throw new PlainFailure(explainConnection('42501', where));
  } catch (error) {
    if (error instanceof PlainFailure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '未知原因';
    throw new PlainFailure(explainConnection(code, where));
  } finally {
    await sql.end({ timeout: 2 });
  }
}
