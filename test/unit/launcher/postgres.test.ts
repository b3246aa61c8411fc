import { mkdirSync, mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { chooseHome, outsideHome } from '../../../functions/launcher/data-home.mjs';
import { asAccount, ordinaryAccount } from '../../../functions/launcher/postgres-account.mjs';
import {
  clearStalePid,
  parsePostmaster,
  runningPostmaster,
} from '../../../functions/launcher/postgres-process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minglan-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pidFile = (pid: number) =>
  `${String(pid)}\n/data\n1700000000\n34567\n\n127.0.0.1\n 1 2\nready   \n`;

describe('正在运行的 PostgreSQL', () => {
  test('读懂 postmaster.pid', () => {
    expect(parsePostmaster(pidFile(42))).toEqual({ pid: 42, port: 34567, ready: true });
    expect(parsePostmaster('42\n/data\n1700000000\n34567\n')).toMatchObject({ ready: false });
    expect(parsePostmaster('')).toBeUndefined();
  });

  test('进程号已归别的程序：不接管，并清掉遗留文件', () => {
    const data = join(folder, 'reused');
    mkdirSync(data);
    writeFileSync(join(data, 'postmaster.pid'), pidFile(process.pid));
    expect(runningPostmaster(data)).toBeUndefined();
    clearStalePid(data);
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  });

  test('从未启动过：没有正在运行的', () => {
    expect(runningPostmaster(join(folder, 'absent'))).toBeUndefined();
  });
});

describe('身份与数据文件夹', () => {
  const nobody = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/nonexistent:/sbin/nologin\n';

  test('root 换用 postgres，没有就用 nobody', () => {
    expect(ordinaryAccount(nobody)).toEqual({ uid: 65534, gid: 65534 });
    const both = `${nobody}postgres:x:101:104::/var/lib/postgresql:/bin/bash\n`;
    expect(ordinaryAccount(both)).toEqual({ uid: 101, gid: 104 });
  });

  test('换账户、新命名空间、当前用户三种运行方式', () => {
    expect(asAccount({ kind: 'uid', uid: 5, gid: 6 }, 'x', ['y'])).toMatchObject({
      command: 'x',
      options: { uid: 5, gid: 6, cwd: '/' },
    });
    expect(asAccount({ kind: 'namespace' }, 'x', ['y']).parameters).toEqual(['-U', 'x', 'y']);
    expect(asAccount({ kind: 'self' }, 'x', ['y']).options).toEqual({});
  });

  test('平时在项目里，进不去时在项目外，指定的优先', () => {
    const facts = { root: '/p', named: undefined, outsideExists: false, projectIsOpen: true };
    expect(chooseHome(facts)).toBe('/p/.minglan');
    expect(chooseHome({ ...facts, projectIsOpen: false })).toBe(outsideHome('/p'));
    expect(chooseHome({ ...facts, outsideExists: true })).toBe(outsideHome('/p'));
    expect(chooseHome({ ...facts, named: '/d', projectIsOpen: false })).toBe('/d');
  });
});
