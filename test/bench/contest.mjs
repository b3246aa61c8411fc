// 两个服务器轮流受同样的压力，各在自己的子进程里。
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { onStop } from '../../functions/launcher/shutdown.mjs';
import { median } from './rounds.mjs';
import { asVisitor } from './visitors.mjs';

/** @typedef {{ rate: number, p50: number, p99: number }} Reading */
/** @typedef {import('./scenarios.mjs').Call} Call */
/** @typedef {{ title: string, ours: Reading, bare: Reading, ratio: number }} Outcome */

/**
 * 在子进程里启动一个服务器，返回它的地址。
 * @param {string} file
 * @param {Readonly<Record<string, string>>} environment
 * @returns {Promise<string>}
 */
export function startChild(file, environment) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    // 日志写进 /dev/null：照写，但不占磁盘。
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onStop(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('message', (url) => resolve(String(url)));
    child.once('exit', (code) => reject(new Error(`${file} 没有启动（${code}）`)));
  });
}

/** @param {Call} call @returns {Record<string, string>} */
const headersOf = ({ token }) => (token === undefined ? {} : { authorization: `Bearer ${token}` });

/**
 * 压一轮；有一个请求没答好就不算数。
 * @param {string} url
 * @param {import('./scenarios.mjs').Scenario} scenario
 * @param {{ duration: number, connections: number }} pressure
 * @returns {Promise<Reading>}
 */
async function press(url, { title, calls }, { duration, connections }) {
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: calls.map((call) => ({
      method: /** @type {const} */ ('GET'),
      path: call.path,
      headers: headersOf(call),
      setupRequest: (/** @type {autocannon.Request} */ request) => ({
        ...request,
        headers: asVisitor(headersOf(call)),
      }),
    })),
  });
  const bad = result.errors + result.timeouts + result.non2xx;
  if (bad > 0) throw new Error(`${title}：${url} 有 ${bad} 个请求没有答好`);
  return {
    rate: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** 应答里的编号、经过的序号、件数，照出现的次序。 @param {string} url @param {Call} call */
const identifiersAt = async (url, call) => {
  const response = await fetch(url + call.path, { headers: asVisitor(headersOf(call)) });
  if (!response.ok)
    throw new Error(
      `${url}${decodeURI(call.path)} 答 ${response.status}：${await response.text()}`,
    );
  const found = JSON.stringify(await response.json()).match(
    /"(?:notice_?id|id|document_?id|application_?id|seq|total)":(?:"[^"]+"|\d+)/gi,
  );
  return (found ?? []).map((each) => each.split(':')[1]?.replaceAll('"', ''));
};

/**
 * 两边答的是不是同样的内容（公开信息我们的一页少取一条，那一条只用来判断有没有下一页）。
 * @param {string} ours @param {string} bare @param {import('./scenarios.mjs').Scenario} scenario
 */
async function compareAnswers(ours, bare, { title, calls }) {
  for (const call of calls.slice(0, 3)) {
    const mine = await identifiersAt(ours, call);
    const theirs = (await identifiersAt(bare, call)).slice(0, mine.length);
    if (mine.length === 0 || mine.join() !== theirs.join())
      throw new Error(`${title}：两个服务器对 ${decodeURI(call.path)} 的应答不同`);
  }
}

/** @param {readonly Reading[]} readings @returns {Reading} */
const middle = (readings) => ({
  rate: median(readings.map((one) => one.rate)),
  p50: median(readings.map((one) => one.p50)),
  p99: median(readings.map((one) => one.p99)),
});

/**
 * 交替测若干轮，比值取各轮比值的中位数。
 * @param {{ ours: string, bare: string }} servers
 * @param {import('./scenarios.mjs').Scenario} scenario
 * @param {{ duration: number, connections: number, rounds: number }} plan
 * @returns {Promise<Outcome>}
 */
export async function contest({ ours, bare }, scenario, plan) {
  await compareAnswers(ours, bare, scenario);
  const warm = { ...plan, duration: Math.ceil(plan.duration / 2) };
  await press(ours, scenario, warm);
  await press(bare, scenario, warm);
  const rounds = [];
  for (let round = 0; round < plan.rounds; round += 1)
    rounds.push({
      ours: await press(ours, scenario, plan),
      bare: await press(bare, scenario, plan),
    });
  return {
    title: scenario.title,
    ours: middle(rounds.map((round) => round.ours)),
    bare: middle(rounds.map((round) => round.bare)),
    ratio: median(rounds.map((round) => round.ours.rate / round.bare.rate)),
  };
}
