// npm run rotate-keys -- [--county <县>] [--data-keys | --master]：换个人信息的密钥，可以随时停下再运行。
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  checkOwnDatabase,
  migrateDatabase,
  openDatabaseUrl,
  ownDatabase,
} from './database-session.mjs';
import { openHome } from './embedded-postgres.mjs';
import { PlainFailure, say } from './say.mjs';
import { finishNewVaultKey, startNewVaultKey, vaultKeys } from './secrets.mjs';
import { runMain } from './shutdown.mjs';
import { claim, holderText } from './single.mjs';
import { claimForTask } from './trial.mjs';
import { importFunctions } from './typescript.mjs';

const USAGE = '用法：npm run rotate-keys -- [--county <县>] [--data-keys | --master]';

void runMain(async () => {
  const { county, isMaster } = readArguments();
  await checkOwnDatabase();
  // 主密钥由使用者自己保管（环境变量或密钥服务）的，换成哪一把由环境变量说；否则是数据文件夹里的那把。
  const isOwnKey = Boolean(process.env['VAULT_KEY'] || process.env['VAULT_KMS_KEY_ID']);
  const home = isOwnKey ? undefined : openHome().home;
  if (home && isMaster && county)
    throw new PlainFailure('数据文件夹里的主密钥各县共用，换它时不能只换一个县；请去掉 --county。');
  if (home && isMaster && ownDatabase())
    throw new PlainFailure(
      '用自己的数据库时，换主密钥请设环境变量：VAULT_KEY 是新的，VAULT_KEY_PREVIOUS 是旧的。',
    );
  // 正在运行的服务手里是旧的主密钥，换完它就打不开了。
  if (home && isMaster) {
    const { holder } = await claim(home, 'npm run rotate-keys -- --master');
    if (holder)
      throw new PlainFailure(
        `${holderText(holder)}，手里是旧的主密钥，换完它就打不开个人信息了。请先停下它（在它的窗口按 Ctrl-C），再换主密钥，换好以后重新启动；只换数据密钥（--data-keys）的不必停。`,
      );
  }
  const { leaveRunning } =
    home && isMaster ? { leaveRunning: false } : await claimForTask('npm run rotate-keys');
  const url = await openDatabaseUrl({ leaveRunning });
  await migrateDatabase(url);
  if (home && isMaster) startNewVaultKey(home);
  const { rotateKeys } = await importFunctions('entrypoints/rotate-keys.ts');
  const { isDone, message } = await rotateKeys(
    environment(home, url),
    { what: isMaster ? 'master' : 'dataKeys', regionId: county },
    say,
  );
  if (!isDone) throw new PlainFailure(message);
  if (home && isMaster)
    say(`旧的主密钥收在 ${finishNewVaultKey(home)}：确认不再需要换钥之前的备份以后，请把它删掉。`);
  say(message);
  return 0;
});

/** @param {string | undefined} home @param {string} url */
function environment(home, url) {
  return {
    // 换钥不碰附件，位置只为配置完整。
    ATTACHMENTS_FOLDER: join(home ?? '.', 'attachments'),
    ...(home ? vaultKeys(home) : {}),
    ...process.env,
    DATABASE_URL: url,
  };
}

/** @returns {{ county: string | undefined, isMaster: boolean }} */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        county: { type: 'string' },
        'data-keys': { type: 'boolean', default: false },
        master: { type: 'boolean', default: false },
      },
    });
    if (values['data-keys'] && values.master) throw new Error(USAGE);
    return { county: values.county, isMaster: values.master === true };
  } catch {
    throw new PlainFailure(USAGE);
  }
}
