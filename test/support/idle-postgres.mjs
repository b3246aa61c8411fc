// 测试专用的 PostgreSQL：没有人用了就停下。
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openHome, startPostgres } from '../../functions/launcher/embedded-postgres.mjs';
import { runningPostmaster } from '../../functions/launcher/postgres-process.mjs';

const attempts = 10;

/** 没有任何连接时停下；别的测试还连着就留给它们。 */
export async function stopTestPostgresWhenIdle() {
  const data = join(openHome().home, 'postgres-test/data');
  if (!existsSync(data) || !runningPostmaster(data)) return;
  const server = await startPostgres({ test: true });
  // 刚断开的连接要过一会儿才从名单里消失
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if ((await otherConnections(server.adminUrl)) === 0) return server.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** @param {string} url @returns {Promise<number>} */
async function otherConnections(url) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1 });
  try {
    const [row] = await sql`
      select count(*)::int as count from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    return row?.['count'];
  } finally {
    await sql.end({ timeout: 2 });
  }
}
