// 演示县：第一次启动时载入一次；演示数据换了版本再载入（载入可重复，不会重）。
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, root, shortHash } from './project.mjs';
import { PlainFailure, step } from './say.mjs';
import { signingKeys } from './signing-keys.mjs';
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
  const version = contentHash(root, [demonstrationFolder, 'functions/loading']);
  if (existsSync(file) && readFileSync(file, 'utf8') === version) return;
  const report = await loadFolder('载入演示县', {
    folder: join(root, demonstrationFolder),
    url,
    home,
  });
  if (report.problem !== null) throw new PlainFailure(`演示县没有载入：${report.problem}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, version);
}

/**
 * 载入一个文件夹里的县，显示进展；返回载入报告。附件原件放在数据文件夹里，除非环境变量另有指定。
 * @param {string} title
 * @param {{ folder: string, url: string, home: string | undefined }} what
 */
export async function loadFolder(title, { folder, url, home }) {
  const elsewhere = process.env['ATTACHMENTS_BUCKET'] || process.env['ATTACHMENTS_FOLDER'];
  return step(title, async (detail) => {
    const { load, describeReport } = await importFunctions('entrypoints/load.ts');
    const report = await load(folder, url, {
      onStep: detail,
      ...(home && !elsewhere ? { attachmentsFolder: join(home, 'attachments') } : {}),
    });
    await seal(url, home);
    return { problem: report.problem, lines: /** @type {string[]} */ (describeReport(report)) };
  });
}

/** 载入的当场签章；没有签章密钥的，等服务来签。 @param {string} url @param {string | undefined} home */
async function seal(url, home) {
  const environment = { ...(home ? signingKeys(home) : {}), ...process.env };
  if (!environment['SIGNING_KEY']) return;
  const { sealRegister } = await importFunctions('entrypoints/seal-register.ts');
  await sealRegister(url, environment);
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
