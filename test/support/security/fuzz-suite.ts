// 坏输入共五万个，分在两个文件里同时跑：读取的、办事的各两万五千。
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import * as z from '@shared/zod';
import { seed } from '../seed';
import { openWorld, type World } from '../world';
import { emptyTally, fuzz, tokensOf, type Tally } from './fuzz-run';
import { ECHO } from './hostile-values';
import { seatOutsiders } from './people';
import { leakScan, plant, type LeakScan } from './secrets';

const TOTAL = Number(process.env['FUZZ_RUNS'] ?? 4_000);
/** 排文件、画图的接口一次费时几十倍，少试几次。 */
const HEAVY_SHARE = 0.1;

const LOOSE = { unrepresentable: 'any' } as const;

/** 出文件的、画二维码的。 */
const isHeavy = ({ binary, output }: AnyEndpoint): boolean =>
  binary !== undefined || JSON.stringify(z.toJSONSchema(output, LOOSE)).includes('"qrCode"');

/** 各接口试几次：合起来不少于总数。 */
const runsOf = (chosen: readonly AnyEndpoint[]) => {
  const weights = chosen.map((each) => (isHeavy(each) ? HEAVY_SHARE : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (endpoint: AnyEndpoint): number =>
    Math.ceil((1.01 * TOTAL * (isHeavy(endpoint) ? HEAVY_SHARE : 1)) / sum);
};

/**
 * 对一批接口放出坏输入，读取的与办事的各四千个；种子打印在开头，以 TEST_SEED 换。
 * 发布以前以 FUZZ_RUNS=25000 TEST_SEED=random 各放两万五千个没有试过的。
 */
export const fuzzSuite = (title: string, chooses: (endpoint: AnyEndpoint) => boolean): void => {
  const chosen = endpoints.filter(chooses);
  const runs = runsOf(chosen);
  const total: Tally = emptyTally();
  const mainKey = randomBytes(32).toString('base64');
  let world: World;
  let scan: LeakScan;
  let known: ReturnType<typeof tokensOf>;

  beforeAll(async () => {
    process.stdout.write(`${title}：TEST_SEED=${String(seed)}\n`);
    world = await openWorld({
      environment: { VAULT_KEY: mainKey },
      signsInAgain: true,
      waitTimes: 20,
    });
    await seatOutsiders(world);
    await plant(world);
    scan = await leakScan(world, mainKey);
    known = tokensOf(world);
  }, 120_000);
  afterAll(() => world.close());

  describe(title, () => {
    test.each(chosen.map((endpoint, index) => [endpoint.id, endpoint, index] as const))(
      '%s：没有 5xx，拒绝都合规矩，什么也不泄漏',
      async (_, endpoint, index) => {
        const tally: Tally = { ...emptyTally(), statuses: total.statuses };
        const plan = { runs: runs(endpoint), seed: seed + index };
        await fuzz(world, endpoint, { ...plan, scan, known, tally });
        total.count += tally.count;
        expect(tally.troubles.slice(0, 3)).toEqual([]);
      },
      240_000,
    );

    test('数目够，各种应答都碰到过，日志里也没有泄漏', () => {
      process.stdout.write(
        `${title}：${String(total.count)} 个，应答 ${JSON.stringify([...total.statuses].sort())}\n`,
      );
      expect(total.count).toBeGreaterThanOrEqual(TOTAL);
      for (const status of [200, 400, 401, 403, 404])
        expect([status, (total.statuses.get(status) ?? 0) > 0]).toEqual([status, true]);
      const text = world.logLines.filter((line) => !line.includes('"code":"fault"')).join('\n');
      expect(scan(text)).toBeNull();
      expect(world.logLines.filter((line) => line.includes(ECHO))).toEqual([]);
    });
  });
};
