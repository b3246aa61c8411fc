// 备份与恢复时成批读写附件：本地文件夹或 S3 存储桶。键由系统生成，不含人名、文件名。
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { importFunctions } from './typescript.mjs';

/**
 * @typedef {object} AttachmentFiles
 * @property {() => AsyncIterable<string>} keys
 * @property {(key: string) => Promise<Uint8Array | null>} read
 * @property {(key: string, bytes: Uint8Array) => Promise<void>} write
 */

/** @typedef {{ folder: string } | { bucket: string, endpoint: string | undefined, region: string }} Place */

/**
 * 附件在哪里：设了存储桶用它，否则本地文件夹；都没有时用数据文件夹里的。
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} home
 * @returns {Place | null}
 */
export function attachmentPlace(env, home) {
  const bucket = env['ATTACHMENTS_BUCKET'];
  if (bucket)
    return { bucket, endpoint: env['S3_ENDPOINT'], region: env['AWS_REGION'] ?? 'cn-northwest-1' };
  if (env['ATTACHMENTS_FOLDER']) return { folder: env['ATTACHMENTS_FOLDER'] };
  return home === undefined ? null : { folder: join(home, 'attachments') };
}

/** @param {Place} place @returns {Promise<AttachmentFiles>} */
export async function attachmentFiles(place) {
  return 'folder' in place ? inFolder(place.folder) : inBucket(place);
}

/** @param {string} folder @returns {AttachmentFiles} */
function inFolder(folder) {
  return {
    async *keys() {
      if (!existsSync(folder)) return;
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name.endsWith('.tmp')) continue;
        yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
      }
    },
    read: async (key) => {
      const path = join(folder, key);
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
    },
    write: async (key, bytes) => {
      const path = join(folder, key);
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeFileSync(path, bytes, { mode: 0o600 });
    },
  };
}

const prefix = 'attachments/';

/**
 * @param {{ bucket: string, endpoint: string | undefined, region: string }} place
 * @returns {Promise<AttachmentFiles>}
 */
async function inBucket({ bucket, endpoint, region }) {
  const { paginateListObjectsV2, S3Client } = await import('@aws-sdk/client-s3');
  const { s3Storage, S3_PATIENCE } = await importFunctions('platform/object-storage/s3.ts');
  const storage = s3Storage({ bucket, endpoint, region });
  const client = new S3Client({
    ...S3_PATIENCE,
    region,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  });
  return {
    async *keys() {
      const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix });
      for await (const { Contents = [] } of pages)
        for (const { Key } of Contents) if (Key) yield Key.slice(prefix.length);
    },
    read: (key) => storage.get(key),
    write: (key, bytes) => storage.put(key, bytes, 'application/octet-stream'),
  };
}
