// 备份的清单：每个文件的大小与散列、每张表的行数、执行过的迁移、登记链的头。没有个人信息。
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainFailure } from './say.mjs';

/**
 * @typedef {{ path: string, bytes: number, sha256: string }} BackupFile
 * @typedef {object} Manifest
 * @property {1} format
 * @property {string} madeAt
 * @property {number} serverMajor
 * @property {{ name: string, sha256: string | null }[]} migrations
 * @property {Record<string, number>} counts
 * @property {string[]} roles
 * @property {Record<string, string>} chainHeads
 * @property {number} missingAttachments
 * @property {string} keys
 * @property {BackupFile[]} files
 */

export const manifestName = 'manifest.json';

/** 一个文件的散列，边读边算。 @param {string} path */
export async function sha256Of(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** @param {string} folder @param {string} path @returns {Promise<BackupFile>} */
export async function describeFile(folder, path) {
  const whole = join(folder, path);
  return { path, bytes: statSync(whole).size, sha256: await sha256Of(whole) };
}

/**
 * 读清单并核对每一个文件：少了、改过、大小不对的，一个也不恢复。
 * @param {string} folder
 * @returns {Promise<Manifest>}
 */
export async function verifyBackup(folder) {
  const manifest = readManifest(folder);
  for (const { path, bytes, sha256 } of manifest.files) {
    const whole = resolve(folder, path);
    if (!whole.startsWith(`${resolve(folder)}${sep}`))
      throw new PlainFailure(`备份的清单有误：${path} 不在备份文件夹里`);
    if (!existsSync(whole)) throw new PlainFailure(`备份不完整：少了 ${path}`);
    if (statSync(whole).size !== bytes || (await sha256Of(whole)) !== sha256)
      throw new PlainFailure(`备份被改过或者坏了：${path} 与清单不符`);
  }
  return manifest;
}

/** @param {string} folder @returns {Manifest} */
function readManifest(folder) {
  const path = join(folder, manifestName);
  if (!existsSync(path))
    throw new PlainFailure(`${folder} 不是备份：没有 ${manifestName}（备份没有做完也会这样）`);
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    if (manifest.format === 1 && Array.isArray(manifest.files)) return manifest;
  } catch {
    // 与格式不对同样处理
  }
  throw new PlainFailure(`读不懂备份的清单 ${path}`);
}
