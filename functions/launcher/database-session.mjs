// 一条命令所用的数据库：使用者的，或内置的。
import { requireReachable, requireUsable } from './database-url.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { say, step } from './say.mjs';
import { onStop } from './shutdown.mjs';
import { importFunctions } from './typescript.mjs';

/** 使用者指定的数据库地址；未指定时为 undefined。 */
export function ownDatabase() {
  const text = process.env['DATABASE_URL']?.trim();
  return text ? text : undefined;
}

/** 在慢步骤之前先确认使用者的数据库够得着。 */
export async function checkOwnDatabase() {
  const own = ownDatabase();
  if (own) await requireReachable(own);
}

/**
 * 打开数据库，返回地址；内置的在停止时一并停下。
 * @param {{ leaveRunning?: boolean }} [options] leaveRunning 为真时不停内置数据库（别的命令正在用）
 */
export async function openDatabaseUrl(options = {}) {
  const own = ownDatabase();
  if (own) {
    await step('连接 DATABASE_URL 指定的数据库', () => requireUsable(own));
    return own;
  }
  const running = await step('启动内置 PostgreSQL', () => startPostgres());
  if (!options.leaveRunning) {
    const rest = keepAlive(running);
    onStop(async () => {
      await rest();
      await running.stop();
    });
  }
  return running.url;
}

/**
 * 内置数据库中途被强行结束时把它重新启动，已写入的数据由它自己恢复；返回停止看守的函数。
 * @param {import('./embedded-postgres.mjs').EmbeddedPostgres} running
 */
function keepAlive(running) {
  /** @type {Promise<void> | undefined} */
  let restarting;
  const watching = setInterval(() => {
    if (restarting || running.isRunning()) return;
    restarting = startPostgres()
      .then((again) => {
        if (again.url !== running.url) throw new Error('原来的端口已被占用');
        say('内置 PostgreSQL 意外停止，已重新启动。');
      })
      .catch((error) =>
        say(
          `内置 PostgreSQL 意外停止，没能重新启动（${error.message}）；请按 Ctrl-C 后再次 npm start。`,
        ),
      )
      .finally(() => (restarting = undefined));
  }, 2000);
  return async () => {
    clearInterval(watching);
    await restarting;
  };
}

/**
 * 服务进程登录用的地址：内置数据库另备一个登录，不用表的主人；使用者自己的数据库照所给的。
 * @param {string} url
 */
export async function serverUrl(url) {
  if (ownDatabase()) return url;
  const { serverLoginUrl } = await importFunctions('platform/database/server-login.ts');
  return serverLoginUrl(url);
}

/** 执行尚未执行的迁移。 @param {string} url */
export async function migrateDatabase(url) {
  await step('更新数据库结构', async (detail) => {
    const { migrate } = await importFunctions('platform/database/migrate.ts');
    return migrate(url, detail);
  });
}
