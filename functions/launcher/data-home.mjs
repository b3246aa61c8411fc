// 数据文件夹：数据库、附件和启动器记事都在这里。
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { canEnter } from './postgres-account.mjs';
import { shortHash } from './project.mjs';
import { PlainFailure } from './say.mjs';

/**
 * 选定数据文件夹：MINGLAN_DATA 优先；平时在项目里的 .minglan；
 * 以 root 运行而数据库账户进不了项目时，在 /var/lib 下按项目路径另立一个，此后一直用它。
 * @param {{ root: string, named: string | undefined, outsideExists: boolean, projectIsOpen: boolean }} facts
 */
export function chooseHome(facts) {
  if (facts.named) return resolve(facts.named);
  const outside = outsideHome(facts.root);
  return facts.outsideExists || !facts.projectIsOpen ? outside : join(facts.root, '.minglan');
}

/** 项目之外的数据文件夹。 @param {string} root */
export function outsideHome(root) {
  return `/var/lib/minglan-${shortHash(root)}`;
}

/**
 * 选定并备好数据文件夹；写不进去时说一句话。
 * @param {string} root 项目根目录
 * @param {import('./postgres-account.mjs').Account} account
 */
export function prepareHome(root, account) {
  const named = process.env['MINGLAN_DATA'];
  const home = chooseHome({
    root,
    named,
    outsideExists: account.kind === 'uid' && existsSync(outsideHome(root)),
    projectIsOpen: canEnter(account, root),
  });
  try {
    makeFolder(home);
    accessSync(home, constants.W_OK | constants.X_OK);
    const probe = join(home, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    // 别的用户看不到里面；换用的数据库账户只能穿过
    chmodSync(home, account.kind === 'uid' ? 0o711 : 0o700);
    mkdirSync(join(home, 'attachments'), { recursive: true, mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new PlainFailure(
      `数据文件夹 ${home} 写不进去（${code}）；请检查权限，或用环境变量 MINGLAN_DATA 指定另一个文件夹。`,
    );
  }
  if (!canEnter(account, home)) {
    throw new PlainFailure(
      `以 root 运行时数据库使用普通账户，而它进不了 ${home}；请用 MINGLAN_DATA 指定它进得去的文件夹。`,
    );
  }
  return home;
}

/** 逐级建立文件夹（mkdir 的 recursive 在 /proc 一类的地方会陷入死循环）。 @param {string} folder */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
