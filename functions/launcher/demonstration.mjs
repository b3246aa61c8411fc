// 演示县：第一次启动时载入一次；演示数据换了版本再载入（载入可重复，不会重）。
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, root, shortHash } from './project.mjs';
import { step } from './say.mjs';
import { importFunctions } from './typescript.mjs';

/** 演示数据所在，相对项目根目录。 */
export const demonstrationFolder = 'functions/demonstration';

/**
 * 载入演示县，除非这个数据库已载入过同一版本。
 * @param {string} url
 * @param {string} home
 */
export async function loadDemonstrationOnce(url, home) {
  const folder = join(home, 'loaded');
  const file = join(folder, shortHash(await identify(url)));
  const version = contentHash(root, [demonstrationFolder]);
  if (existsSync(file) && readFileSync(file, 'utf8') === version) return;
  await step('载入演示县', async () => {
    const { load } = await importFunctions('entrypoints/load.ts');
    await load(join(root, demonstrationFolder), url);
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, version);
}

/** 一个数据库的身份：删掉重建就是另一个。 @param {string} url @returns {Promise<string>} */
async function identify(url) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    const [row] = await sql`
      SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS identity
      FROM pg_control_system()`;
    return String(row?.['identity']);
  } finally {
    await sql.end({ timeout: 2 });
  }
}
