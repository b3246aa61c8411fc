// 本机试用（npm start 与 npm run dev）共同的准备。
import { join } from 'node:path';
import { checkOwnDatabase, ownDatabase } from './database-session.mjs';
import { openHome } from './embedded-postgres.mjs';
import { ensureInstalled, nodeComplaint } from './install.mjs';
import { readPort, requireFreePort } from './ports.mjs';
import { PlainFailure } from './say.mjs';
import { vaultKeys } from './secrets.mjs';
import { signingKeys } from './signing-keys.mjs';
import { claim, claimOrRefuse } from './single.mjs';

/**
 * 本机试用的运行环境：带演示账号，密钥和附件在数据文件夹里。
 * @param {string} home
 * @param {string} databaseUrl
 * @param {number} port
 */
export function trialEnvironment(home, databaseUrl, port) {
  return {
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    ATTACHMENTS_FOLDER: join(home, 'attachments'),
    ...vaultKeys(home),
    ...signingKeys(home),
    ...process.env,
    DATABASE_URL: databaseUrl,
    MINGLAN_DEMONSTRATION: '1',
  };
}

/** 慢步骤之前的检查：有问题立刻用一句话说出来。 @param {string} command */
export async function prepareTrial(command) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new PlainFailure(complaint);
  if (process.env['NODE_ENV'] === 'production') {
    throw new PlainFailure(
      `${command} 带演示账号，不能用于生产环境（NODE_ENV=production）；请用 npm run serve。`,
    );
  }
  const port = readPort(process.env['PORT']);
  const { home } = openHome();
  const claimed = await claimOrRefuse(home, command);
  await requireFreePort(port);
  await checkOwnDatabase();
  await ensureInstalled();
  return { port, home, announce: claimed.announce };
}

/**
 * 一次性的命令（载入、更新结构）：npm start 正在运行时借用它的内置数据库，用完不停；使用者自己的数据库不必占数据文件夹。
 * @param {string} command
 */
export async function claimForTask(command) {
  await ensureInstalled();
  if (ownDatabase()) return { leaveRunning: false, home: undefined };
  const { home } = openHome();
  const claimed = await claim(home, command);
  return { leaveRunning: claimed.holder !== undefined, home };
}
