import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { contentHash } from '../../../functions/launcher/project.mjs';
import { duration } from '../../../functions/launcher/say.mjs';
import { vaultKey } from '../../../functions/launcher/secrets.mjs';
import { alreadyRunning, claim } from '../../../functions/launcher/single.mjs';
import { accountRows, onePerRole } from '../../../functions/launcher/welcome.mjs';
import { addCounts, countJest, planRun, summary } from '../../support/test-run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'minglan-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('耗时的写法', () => {
  expect(duration(3210)).toBe('3.2 秒');
  expect(duration(65_000)).toBe('1 分 05 秒');
});

test('内容散列随内容、文件名变，不随无关的文件变', () => {
  const write = (name: string, text: string) => writeFileSync(join(folder, 'src', name), text);
  mkdirSync(join(folder, 'src'));
  write('a.ts', '1');
  const first = contentHash(folder, ['src', 'absent']);
  writeFileSync(join(folder, 'unrelated.ts'), '1');
  expect(contentHash(folder, ['src'])).toBe(first);
  write('a.ts', '2');
  const second = contentHash(folder, ['src']);
  expect(second).not.toBe(first);
  write('a.ts', '1');
  write('b.ts', '');
  expect(contentHash(folder, ['src'])).not.toBe(first);
});

test('主密钥生成一次，此后不变，长 32 字节', () => {
  const key = vaultKey(folder);
  expect(Buffer.from(key, 'base64')).toHaveLength(32);
  expect(vaultKey(folder)).toBe(key);
});

test('同一个数据文件夹只能占住一次，后来者知道谁在运行', async () => {
  const first = await claim(folder, 'npm start');
  if (first.holder) throw new Error('第一次就被占住了');
  first.announce('http://localhost:8080');
  const second = await claim(folder, 'npm start');
  expect(second.holder).toMatchObject({ pid: process.pid, url: 'http://localhost:8080' });
  expect(alreadyRunning({ pid: 7, command: 'npm start', url: 'http://localhost:8080' })).toBe(
    '这个项目的 npm start 已在运行（进程 7，地址 http://localhost:8080），不再启动第二个。',
  );
});

test('演示账号排成对齐的几列，汉字占两格', () => {
  const account = { roleLabel: '经办人', organisationName: '民政局' };
  expect(
    accountRows([
      { ...account, loginName: 'a', displayName: '周一' },
      { ...account, loginName: 'abc', displayName: '欧阳二' },
    ]),
  ).toEqual(['a    周一    经办人  民政局', 'abc  欧阳二  经办人  民政局']);
});

test('每种角色举一个账号，优先柳树坪村和区民政局', () => {
  const account = (loginName: string, roleLabel: string, organisationName: string) => ({
    loginName,
    displayName: loginName,
    roleLabel,
    organisationName,
  });
  const picked = onePerRole([
    account('a', '村民', ''),
    account('b', '村民', ''),
    account('c', '经办人', '区财政局'),
    account('d', '经办人', '区民政局'),
  ]);
  expect(picked.map((one) => one.loginName)).toEqual(['a', 'd']);
});

describe('npm test', () => {
  test('参数原样交给 jest；快速检查只跑三组并加上代码规矩与类型', () => {
    expect(planRun([])).toEqual({
      jest: [],
      scripts: [],
      needsBrowser: true,
      needsSystemPostgres: true,
    });
    expect(planRun(['test/unit'])).toMatchObject({ jest: ['test/unit'], needsBrowser: false });
    expect(planRun(['test/weapp']).needsBrowser).toBe(true);
    const check = planRun(['--check', '--bail']);
    expect(check.jest).toEqual(['--bail', '--selectProjects', 'unit', 'api', 'architecture']);
    expect(check).toMatchObject({ scripts: ['lint', 'types'], needsBrowser: false });
  });

  const count = (results: object, exitCode: number) => {
    const file = join(folder, 'results.json');
    const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    writeFileSync(
      file,
      JSON.stringify({ ...none, numPendingTests: 0, numTodoTests: 0, ...results }),
    );
    return countJest(file, exitCode);
  };

  test('计数来自 jest；没能运行的文件和跳过的测试都算失败', () => {
    expect(count({ numPassedTests: 5 }, 0)).toEqual({ passed: 5, failed: 0 });
    expect(count({ numPassedTests: 5, numRuntimeErrorTestSuites: 1 }, 1).failed).toBe(1);
    expect(count({ numPassedTests: 5, numPendingTests: 2 }, 0).failed).toBe(2);
    expect(count({ numPassedTests: 5 }, 1).failed).toBe(1);
    expect(count({}, 0).failed).toBe(1);
    expect(countJest(join(folder, 'absent.json'), 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('最后一行', () => {
    const counts = addCounts([
      { passed: 3, failed: 1 },
      { passed: 2, failed: 0 },
    ]);
    expect(summary(counts)).toBe('5 passed, 1 failed');
  });
});
