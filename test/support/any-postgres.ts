// 系统里装的 PostgreSQL（不是内置的那一个）：证明“15 或更新的任何版本”都能用，并且有 pg_dump、pg_restore。
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { asAccount, giveTo, postgresAccount } from '../../functions/launcher/postgres-account.mjs';

export interface SystemPostgres {
  readonly major: number;
  /** pg_dump 等所在的文件夹。 */
  readonly bin: string;
  /** 新建一个库，返回地址。 */
  createDatabase(name: string): string;
  close(): void;
}

const ROOTS = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];

/** 系统里最新的一套；没有时为 null。 */
export const findSystemPostgres = (): { bin: string; major: number } | null => {
  const found = ROOTS.filter((root) => existsSync(root)).flatMap((root) =>
    readdirSync(root).flatMap((name) => {
      const major = Number(/(\d+)$/.exec(name)?.[1]);
      const bin = join(root, name, 'bin');
      const isWhole = ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore', 'psql'].every((tool) =>
        existsSync(join(bin, tool)),
      );
      return major >= 15 && isWhole ? [{ bin, major }] : [];
    }),
  );
  return found.sort((a, b) => b.major - a.major)[0] ?? null;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** 启动一个只属于这次测试的服务器；没有装 PostgreSQL 时抛出，测试因此失败而不是被跳过。 */
export const startSystemPostgres = async (): Promise<SystemPostgres> => {
  const found = findSystemPostgres();
  if (!found)
    throw new Error('没有找到 PostgreSQL 15 或更新版本；请安装 postgresql 与 postgresql-client');
  const { bin, major } = found;
  const account = postgresAccount();
  const folder = mkdtempSync('/tmp/minglan-pg-');
  giveTo(account, folder);
  const run = (tool: string, parameters: string[]): void => {
    const how = asAccount(account, join(bin, tool), parameters);
    const result = spawnSync(how.command, how.parameters, {
      ...how.options,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(`${tool}: ${result.stderr}`);
  };
  const data = join(folder, 'data');
  const port = await freePort();
  run('initdb', [
    '-D',
    data,
    '-U',
    'minglan',
    '-A',
    'trust',
    '--locale=C.UTF-8',
    '--encoding=UTF8',
    '--no-sync',
  ]);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off`;
  run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    major,
    bin,
    createDatabase: (name) => {
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'minglan', name]);
      return `postgres://minglan@127.0.0.1:${port}/${name}`;
    },
    close: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
