// npm run backup -- --to <文件夹>：备份库与附件；文件夹名是时刻，不含县名、人名。
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attachmentFiles, attachmentPlace } from './attachment-files.mjs';
import { makeBackup } from './backup-work.mjs';
import { backupTarget } from './backup-target.mjs';
import { PlainFailure, say, step } from './say.mjs';
import { runMain } from './shutdown.mjs';

void runMain(async () => {
  const parent = readArguments();
  const { url, home } = await backupTarget('npm run backup');
  const place = attachmentPlace(process.env, home);
  const now = new Date();
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const folder = join(parent, `minglan-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`);
  const attachments = place ? await attachmentFiles(place) : null;
  const manifest = await step('备份', () => makeBackup({ url, attachments, folder, now }));
  say(`备份在 ${folder}`);
  say(
    `${Object.keys(manifest.counts).length} 张表，${manifest.files.length - 1} 个附件，${manifest.migrations.length} 个迁移`,
  );
  if (!place) say('没有设 ATTACHMENTS_FOLDER 或 ATTACHMENTS_BUCKET，附件没有备份。');
  else if (manifest.missingAttachments > 0)
    say(`库里记着的附件有 ${manifest.missingAttachments} 个找不到原件。`);
  say(manifest.keys);
  return 0;
});

function readArguments() {
  try {
    const { values } = parseArgs({ options: { to: { type: 'string' } } });
    if (values.to) return resolve(process.env['INIT_CWD'] ?? process.cwd(), values.to);
  } catch {
    // 写法不对，与没有写同样处理
  }
  throw new PlainFailure('用法：npm run backup -- --to <放备份的文件夹>');
}
