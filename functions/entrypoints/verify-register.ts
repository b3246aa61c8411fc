import * as z from '@shared/zod';
import { registerCheckpoint, registerKey } from '@shared/contract/register';
import { verifyCases } from '../applications/store.verify';
import { readPrintedHead } from '../audit/domain/inspect-printed';
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
  registerCheckpoint.transform((item) => [item]),
]);
const checkpointFiles = z.union([
  checkpointFile,
  z.array(checkpointFile).transform((files) => files.flat()),
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
  /** 外面留存的签章：公布的接口、收到的邮件存下来的 JSON，一份或者几份；没有为 undefined。 */
  readonly checkpoints: unknown;
  /** 从张贴的公开清单上抄下来的“第几笔:链头”。 */
  readonly heads?: readonly string[];
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

/** 外面留存的都读得懂才核对。@returns 签章由早到晚、纸上印的链头；读不懂的是一句话 */
const keptOutside = ({ checkpoints, heads = [] }: VerifyOptions) => {
  const kept = checkpoints === undefined ? [] : checkpointFiles.safeParse(checkpoints).data;
  if (kept === undefined) return '签章文件的内容不对：应是公布的签章';
  const printed = heads.map(readPrintedHead);
  if (!printed.every((one) => one !== null))
    return '抄下来的链头写法不对：应是“第几笔:链头”，例如 1234:ab12cd34ef567890，链头至少16位';
  const inOrder = [...new Map(kept.map((item) => [JSON.stringify(item), item])).values()];
  return { kept: inOrder.sort((a, b) => (a.day < b.day ? -1 : 1)), printed };
};

/** 核对一个县的登记链与签章，再逐件核对申请。@returns 是否没有问题、给人看的各行字 */
export const verify = async (
  url: string,
  options: VerifyOptions,
): Promise<{ readonly isSound: boolean; readonly lines: readonly string[] }> => {
  const { regionId, keys, environment } = options;
  const outside = keptOutside(options);
  if (typeof outside === 'string') return { isSound: false, lines: [outside] };
  const database = openDatabase(url, 2);
  try {
    const ports = registerChecks(database, publicKeys(keys, environment));
    if (!(await ports.store.counties()).includes(regionId))
      return { isSound: false, lines: [`没有这个县：${regionId}`] };
    const now = systemClock.now();
    const report = await verifyRegister(ports, regionId, { ...outside, now });
    const cases = await verifyCases(database, regionId);
    const isSound = report.findings.length === 0 && cases.unfaithful.length === 0;
    return { isSound, lines: [...reportLines({ regionId, ...report }), ...caseLines(cases)] };
  } finally {
    await database.close();
  }
};
