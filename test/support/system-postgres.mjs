// 备份与“任何 15 或更新版本”的测试要用系统里装的 PostgreSQL：没有而能安装时安装。
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from '../../functions/launcher/child.mjs';
import { say, step } from '../../functions/launcher/say.mjs';

const folder = '/usr/lib/postgresql';
const packages = ['postgresql', 'postgresql-client'];

const isInstalled = () =>
  existsSync(folder) &&
  readdirSync(folder).some((version) => existsSync(join(folder, version, 'bin/pg_ctl')));

/** 找到或装好；装不了时说清楚，有关的测试随后会失败而不是被跳过。 */
export async function ensureSystemPostgres() {
  if (isInstalled()) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    say(
      '没有找到系统里的 PostgreSQL，备份与恢复的测试会失败；请以 root 运行 apt-get install postgresql postgresql-client。',
    );
    return;
  }
  await step(`安装 ${packages.join('、')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    const result = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      { env },
    );
    if (result.code !== 0) say(`PostgreSQL 没有装成：\n${lastLines(result.output, 10)}`);
  });
}
