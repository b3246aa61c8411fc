// npm test 的参数与计数。
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

const quick = ['unit', 'api', 'architecture'];
const inBrowser = ['weapp', 'browser'];

/**
 * 把命令行参数变成要做的事：--check 是快速检查；其余参数原样交给 jest。
 * @param {string[]} parameters
 */
export function planRun(parameters) {
  const check = parameters.includes('--check');
  const others = parameters.filter((one) => one !== '--check');
  const named = others.filter((one) => !one.startsWith('-'));
  const mayOpenBrowser =
    named.length === 0 || named.some((name) => inBrowser.some((word) => name.includes(word)));
  return {
    jest: check ? [...others, '--selectProjects', ...quick] : others,
    scripts: check ? ['lint', 'types'] : [],
    needsBrowser: !check && mayOpenBrowser,
    needsSystemPostgres:
      !check && (named.length === 0 || named.some((name) => name.includes('store'))),
  };
}

/**
 * 读 jest 的结果。没能运行的测试文件算一项失败；被跳过的测试也算失败，免得悄悄漏掉。
 * @param {string} file jest 写下的 JSON
 * @param {number} exitCode jest 的退出码
 * @returns {Counts}
 */
export function countJest(file, exitCode) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  const failed =
    results.numFailedTests +
    results.numRuntimeErrorTestSuites +
    results.numPendingTests +
    results.numTodoTests;
  const unexplained = failed === 0 && (exitCode !== 0 || results.numPassedTests === 0);
  return { passed: results.numPassedTests, failed: unexplained ? 1 : failed };
}

/** @param {Counts[]} all @returns {Counts} */
export function addCounts(all) {
  return all.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
  }));
}

/** 最后一行。 @param {Counts} counts */
export function summary(counts) {
  return `${counts.passed} passed, ${counts.failed} failed`;
}
