// 备份、恢复的是哪个库：BACKUP_DATABASE_URL（看得全的账户）、DATABASE_URL，或者本机试用的内置数据库。
import { requireReachable, requireUsable } from './database-url.mjs';
import { ownDatabase } from './database-session.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { onStop } from './shutdown.mjs';
import { claimForTask } from './trial.mjs';

/** @param {string} command @returns {Promise<{ url: string, home: string | undefined }>} */
export async function backupTarget(command) {
  const named = process.env['BACKUP_DATABASE_URL']?.trim() || ownDatabase();
  if (named) {
    await requireReachable(named);
    await requireUsable(named);
    return { url: named, home: undefined };
  }
  const { leaveRunning, home } = await claimForTask(command);
  const running = await startPostgres();
  if (!leaveRunning) onStop(() => running.stop());
  return { url: running.adminUrl.replace(/[^/]*$/, 'minglan'), home };
}
