import * as z from '@shared/zod';
import { registerCheckpoint, registerKey } from '@shared/contract/register';
import { verifyCases } from '../applications/store.verify';
import { verifyRegister } from '../audit/commands/verify-register';
import { reportLines } from '../audit/domain/report-lines';
import { systemClock } from '../platform/clock';
import { openSigner, type PublicKey } from '../platform/crypto/signing';
import { openDatabase } from '../platform/database/database';
import { signingSettings } from '../platform/signing-config';
import { registerChecks } from './wire/register';

const checkpointFile = z.union([
  z.array(registerCheckpoint),
  z.object({ items: z.array(registerCheckpoint) }).transform(({ items }) => items),
]);
const keyFile = z.object({ keys: z.array(registerKey).min(1) });

const publicKeys = (
  keys: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): readonly PublicKey[] => {
  if (keys === undefined) {
    const { SIGNING_KEY, SIGNING_PAST_KEYS = '[]' } = environment;
    const { seed, past } = signingSettings({ SIGNING_KEY, SIGNING_PAST_KEYS }, true);
    return openSigner(seed, past).keys;
  }
  return keyFile.parse(keys).keys.map(({ kid, x, validFrom, validUntil }) => ({
    ...{ keyId: kid, publicKey: x, from: validFrom, until: validUntil },
  }));
};

export interface VerifyOptions {
  readonly regionId: string;
  /** 外面留存的签章：公布的接口存下来的 JSON；没有为 undefined。 */
  readonly checkpoints: unknown;
  /** 公布的公钥存下来的 JSON；没有为 undefined，改用本机的。 */
  readonly keys: unknown;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** 申请的行与事件核对的结果，写给人看。 */
const caseLines = ({ count, unfaithful }: Awaited<ReturnType<typeof verifyCases>>): string[] =>
  unfaithful.length === 0
    ? [`申请${String(count)}件，逐件由事件重放，与存着的一致`]
    : unfaithful.map(
        ({ registrationNumber, differences }) =>
          `  ${registrationNumber}：存着的与事件对不上（${differences.join('、')}），被直接改过`,
      );

/** 核对一个县的登记链与签章，再逐件核对申请。@returns 是否没有问题、给人看的各行字 */
export const verify = async (
  url: string,
  { regionId, checkpoints, keys, environment }: VerifyOptions,
): Promise<{ readonly isSound: boolean; readonly lines: readonly string[] }> => {
  const kept = checkpoints === undefined ? [] : checkpointFile.safeParse(checkpoints).data;
  if (kept === undefined) return { isSound: false, lines: ['签章文件的内容不对：应是公布的签章'] };
  const database = openDatabase(url, 2);
  try {
    const ports = registerChecks(database, publicKeys(keys, environment));
    if (!(await ports.store.counties()).includes(regionId))
      return { isSound: false, lines: [`没有这个县：${regionId}`] };
    const inOrder = [...kept].sort((a, b) => (a.day < b.day ? -1 : 1));
    const report = await verifyRegister(ports, regionId, {
      kept: inOrder,
      now: systemClock.now(),
    });
    const cases = await verifyCases(database, regionId);
    const isSound = report.findings.length === 0 && cases.unfaithful.length === 0;
    return { isSound, lines: [...reportLines({ regionId, ...report }), ...caseLines(cases)] };
  } finally {
    await database.close();
  }
};
