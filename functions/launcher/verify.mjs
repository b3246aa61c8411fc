// npm run verify -- --county <县> [--checkpoints <签章>]… [--head <第几笔:链头>]… [--keys <公钥.json>]：核对登记链与签章。
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOwnDatabase, openDatabaseUrl } from './database-session.mjs';
import { PlainFailure, say } from './say.mjs';
import { runMain } from './shutdown.mjs';
import { signingKeys } from './signing-keys.mjs';
import { claimForTask } from './trial.mjs';
import { importFunctions } from './typescript.mjs';

const USAGE =
  '用法：npm run verify -- --county <县> [--checkpoints <以前存下的签章，可以写几次>] [--head "<纸上印的第几笔>:<链头>"] [--keys <以前存下的公钥.json>]';

void runMain(async () => {
  const { county, checkpoints, heads, keys } = readArguments();
  const [published, ...kept] = await Promise.all([keys, ...checkpoints].map(readJson));
  await checkOwnDatabase();
  const { leaveRunning, home } = await claimForTask('npm run verify');
  const url = await openDatabaseUrl({ leaveRunning });
  const { verify } = await importFunctions('entrypoints/verify-register.ts');
  const own = home === undefined ? {} : signingKeys(home);
  const options = { regionId: county, checkpoints: kept, heads, keys: published };
  const environment = { ...own, ...process.env };
  const checking = verify(url, { ...options, environment });
  const { isSound, lines } = await checking.catch(explainEmptyDatabase);
  lines.forEach(say);
  return isSound ? 0 : 1;
});

/** 核对不改数据库，所以也不代为建表。 @param {unknown} error @returns {never} */
function explainEmptyDatabase(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // 没有应用角色、没有表。
  if (code !== '22023' && code !== '42P01') throw error;
  throw new PlainFailure('这个数据库里还没有登记链的表；请先运行 npm run migrate。');
}

/** @returns {{ county: string, checkpoints: string[], heads: string[], keys: string | undefined }} */
function readArguments() {
  try {
    const type = /** @type {const} */ ('string');
    const many = /** @type {const} */ ({ type: 'string', multiple: true });
    const options = { county: { type }, keys: { type }, checkpoints: many, head: many };
    const { county, checkpoints = [], head: heads = [], keys } = parseArgs({ options }).values;
    if (county !== undefined) return { county, checkpoints, heads, keys };
  } catch {
    // 参数写错的与没有写县的一样，给出用法。
  }
  throw new PlainFailure(USAGE);
}

/**
 * 读一个 JSON 文件，或者连同信里别的字一起存下的邮件；没有指定的为 undefined。
 * @param {string | undefined} named
 * @returns {Promise<unknown>}
 */
async function readJson(named) {
  if (named === undefined) return undefined;
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new PlainFailure(`读不到这个文件：${path}`);
  });
  try {
    return JSON.parse(/^\s*[[{]/.test(text) ? text : (/^\[$[^]*^\]$/m.exec(text)?.[0] ?? text));
  } catch {
    throw new PlainFailure(`不是 JSON：${path}`);
  }
}
