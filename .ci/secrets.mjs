// 密钥检查：受版本管理的文件里没有密钥、私钥、带密码的地址；serverless.yml 里密钥类的参数没有默认值。
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** 一看便知的几种。 */
const patterns = [
  { what: 'AWS 访问密钥', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { what: '私钥', pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/ },
  {
    what: '带密码的地址',
    pattern: /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`${}<>]+:[^\s/@'"`${}<>]+@[\w.-]+/,
  },
  {
    what: '写明的密钥',
    pattern:
      /(?:secret|password|passwd|token|api_?key|private_?key|vault_?key)["']?\s*[:=]\s*["'`][A-Za-z0-9+/_=-]{16,}["'`]/i,
  },
  {
    what: '微信小程序密钥',
    pattern: /(?:appsecret|app_secret|WECHAT_APP_SECRET)\W{1,4}[0-9a-f]{32}\b/i,
  },
  {
    what: '访问令牌',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36}|xox[baprs]-[\w-]{20,}|eyJhbGciOi[\w-]{20,}\.)/,
  },
];

/** 引号里一段很乱的字：平均每个字的信息量（比特）高，又长。 */
const QUOTED = /["'`]([A-Za-z0-9+/_-]{32,}={0,2})["'`]/g;
const MIN_BITS = 4.3;

/** @param {string} text */
export function bitsPerCharacter(text) {
  const counts = new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

/** 放过的，写明缘由；文件改名、缘由不再成立时这里也要改。 */
export const allowed = [
  { file: /^shared\/signing\/base64url\.ts$/, what: /很乱的字/, why: 'base64url 的字母表' },
  { file: /^package-lock\.json$/, what: /./, why: '依赖包的完整性散列，不是密钥' },
  { file: /\/SHA256SUMS$/, what: /./, why: '迁移文件的散列' },
  {
    file: /^test\//,
    what: /很乱的字|写明的密钥|带密码的地址/,
    why: '测试里虚构的密码与地址，只在测试库里有效',
  },
  { file: /^\.ci\/secrets\.mjs$/, what: /私钥/, why: '这里写的是要找的样子' },
  { file: /^test\/unit\/ci\/secrets\.test\.ts$/, what: /./, why: '试这项检查用的样本' },
  {
    file: /^functions\/launcher\/database-url\.mjs$/,
    what: /带密码的地址/,
    why: '给使用者看的写法示例',
  },
  {
    file: /^functions\/launcher\/embedded-postgres\.mjs$/,
    what: /带密码的地址/,
    why: '密码是变量，启动时随机生成',
  },
];

const binary = /\.(png|jpg|jpeg|gif|xlsx|docx|pdf|zip|ttf|woff2?|ico|br|gz)$/;

/**
 * 一个文件里的可疑之处；只说哪一行、哪一种，不把密钥再写出来。
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
export function secretsIn(file, text) {
  /** @type {string[]} */
  const found = [];
  for (const [index, line] of text.split('\n').entries()) {
    const kinds = patterns.filter(({ pattern }) => pattern.test(line)).map(({ what }) => what);
    const isMessy = [...line.matchAll(QUOTED)].some(
      ([, quoted = '']) =>
        /\d/.test(quoted) && /[A-Za-z]/.test(quoted) && bitsPerCharacter(quoted) >= MIN_BITS,
    );
    for (const what of isMessy ? [...kinds, '很乱的字'] : kinds)
      if (!allowed.some((each) => each.file.test(file) && each.what.test(what)))
        found.push(`${what}：${file} 第 ${index + 1} 行`);
  }
  return found;
}

const SECRET_PARAMETER = /^(?!.*past).*(secret|password|key|token|databaseUrl)/i;

/**
 * serverless.yml 里密钥类的参数：默认值只能空着；环境变量只能取自参数或参数库。
 * @param {string} text
 * @returns {string[]}
 */
export function secretDefaults(text) {
  /** @type {string[]} */
  const found = [];
  const [, defaults = ''] = /^params:\n\s+default:\n((?: {4}.*\n)*)/m.exec(text) ?? [];
  for (const line of defaults.split('\n')) {
    const [, name = '', value = ''] = /^\s+(\w+):\s*(.*)$/.exec(line) ?? [];
    const hasValue = value !== '' && value !== "''" && !/^\$\{(ssm|env|cf):/.test(value);
    if (SECRET_PARAMETER.test(name) && hasValue && !/^(postgres:\/\/[^:@]+@)/.test(value))
      found.push(`serverless.yml 的参数 ${name} 有默认值：密钥只能在部署时给`);
  }
  for (const [, name = '', value = ''] of text.matchAll(/^ {4}([A-Z][A-Z0-9_]+): (.*)$/gm))
    if (
      /(SECRET|PASSWORD|VAULT_KEY|TOKEN|DATABASE_URL)/.test(name) &&
      !/^(\$\{(param|ssm)|!Ref|!GetAtt)/.test(value)
    )
      found.push(`serverless.yml 的环境变量 ${name} 不是取自参数`);
  return found;
}

const isScript =
  process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (isScript) {
  const files = execFileSync(
    'git',
    ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', 'ls-files'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    },
  )
    .split('\n')
    .filter((file) => file !== '' && !binary.test(file) && existsSync(join(root, file)));
  const problems = files.flatMap((file) => secretsIn(file, readFileSync(join(root, file), 'utf8')));
  problems.push(...secretDefaults(readFileSync(join(root, 'serverless.yml'), 'utf8')));
  for (const problem of problems) console.log(problem);
  console.log(
    problems.length === 0 ? `${files.length} 个文件里没有密钥` : `${problems.length} 处可疑`,
  );
  process.exit(problems.length > 0 ? 1 : 0);
}
