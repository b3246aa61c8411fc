// 遗留检查：没有未完成的记号、被跳过的测试、调试输出；没有留下未提交的产物和仍在运行的数据库。
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHome } from '../functions/launcher/embedded-postgres.mjs';
import { runningPostmaster } from '../functions/launcher/postgres-process.mjs';
import { root } from '../functions/launcher/project.mjs';

const self = '.ci/leftovers.mjs';
const source = /\.(ts|tsx|mjs|cjs|js|scss|sql|yml|html)$|^\.ci\/run$/;

const rules = [
  { what: '未完成的记号', pattern: /\b(TODO|FIXME|XXX|HACK)\b/, where: source },
  { what: '合并冲突', pattern: /^(<{7}|>{7}) /m, where: /./ },
  {
    what: '被跳过或独占的测试',
    pattern: /\b(test|it|describe)\.(only|skip|todo)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/,
    where: /^test\//,
  },
  { what: '调试语句', pattern: /^\s*debugger\b/m, where: source },
  {
    what: '调试输出',
    pattern: /\bconsole\.(log|debug|trace)\(/,
    where: /^(shared|functions|miniapp\/src)\/.*\.tsx?$/,
  },
  { what: '关掉的类型检查', pattern: /@ts-(ignore|nocheck)/, where: source },
];

const git = (/** @type {string[]} */ ...parameters) =>
  execFileSync('git', ['-c', 'safe.directory=*', '-c', 'core.quotePath=false', ...parameters], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
    .split('\n')
    .filter(Boolean);

const problems = git('ls-files')
  .filter(
    (file) =>
      file !== self && !/\.(png|jpg|xlsx|zip|ttf)$/.test(file) && existsSync(join(root, file)),
  )
  .flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return rules
      .filter((rule) => rule.where.test(file) && rule.pattern.test(text))
      .map((rule) => `${rule.what}：${file}`);
  });

for (const line of git('status', '--porcelain')) problems.push(`工作区有改动：${line.trim()}`);

const { home } = openHome();
const testData = join(home, 'postgres-test/data');
if (runningPostmaster(testData)) problems.push(`测试数据库仍在运行：${testData}`);

for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);
