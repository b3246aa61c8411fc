// npm run set-password -- <县> <登录名>：给工作人员设密码。密码从标准输入读，不写在命令里。
import { createInterface } from 'node:readline';
import { checkOwnDatabase, migrateDatabase, openDatabaseUrl } from './database-session.mjs';
import { PlainFailure, say } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { claimForTask } from './trial.mjs';
import { importFunctions } from './typescript.mjs';

void runMain(async () => {
  const [regionId, loginName, ...others] = process.argv.slice(2);
  if (!regionId || !loginName || others.length > 0)
    throw new PlainFailure('用法：npm run set-password -- <县> <登录名>，然后输入密码');
  const password = await readPassword();
  await checkOwnDatabase();
  const { leaveRunning } = await claimForTask('npm run set-password');
  const url = await openDatabaseUrl({ leaveRunning });
  await migrateDatabase(url);
  const { setPassword } = await importFunctions('entrypoints/set-password.ts');
  const { isDone, message } = await setPassword(url, { regionId, loginName, password });
  if (!isDone) throw new PlainFailure(message);
  say(message);
  return 0;
});

/** 读一行密码；在终端里输入时不显示。 @returns {Promise<string>} */
function readPassword() {
  if (process.stdin.isTTY) process.stdout.write('密码（不显示，至少12个字）：');
  const lines = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  // 终端模式下 readline 会回显，换成什么也不写。
  Object.assign(lines, { _writeToOutput: () => undefined });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      lines.close();
      if (process.stdin.isTTY) process.stdout.write('\n');
      resolve(line);
    });
    lines.once('close', () => resolve(''));
  });
}
