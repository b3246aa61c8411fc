// npm run restore -- --from <备份文件夹> [--force]：恢复到空库，核对以后升到现在的结构。
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attachmentFiles, attachmentPlace } from './attachment-files.mjs';
import { backupTarget } from './backup-target.mjs';
import { restoreBackup } from './backup-work.mjs';
import { PlainFailure, say, step } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { importFunctions } from './typescript.mjs';

void runMain(async () => {
  const { folder, force } = readArguments();
  const { url, home } = await backupTarget('npm run restore');
  const place = attachmentPlace(process.env, home);
  const attachments = place ? await attachmentFiles(place) : null;
  const { migrate } = await importFunctions('platform/database/migrate.ts');
  const result = await step('恢复', () =>
    restoreBackup({ url, attachments, folder, force, migrate }),
  );
  say(`恢复了 ${result.manifest.madeAt} 的备份：行数、登记链与备份时一样。`);
  say(`${result.attachments} 个附件；新执行 ${result.applied.length} 个迁移。`);
  say(result.manifest.keys);
  return 0;
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { from: { type: 'string' }, force: { type: 'boolean', default: false } },
    });
    const base = process.env['INIT_CWD'] ?? process.cwd();
    if (values.from) return { folder: resolve(base, values.from), force: values.force };
  } catch {
    // 写法不对，与没有写同样处理
  }
  throw new PlainFailure('用法：npm run restore -- --from <备份文件夹> [--force]');
}
