import { openDatabase, type Database } from '../../platform/database/database';
import { interactivePatience, patienceTimes } from '../../platform/database/patience';
import { systemClock, type Clock } from '../../platform/clock';
import { strongPasswords, type Passwords } from '../../platform/crypto/password';
import { openSigner, type Signer } from '../../platform/crypto/signing';
import { readConfig, type Config } from '../../platform/config';
import { jsonLogger, type Logger } from '../../platform/logger';
import { openObjectStorage } from '../../platform/object-storage/open';
import type { ObjectStorage } from '../../platform/object-storage/object-storage';

/** 各模块共用的底座，每个进程只建一次。 */
export interface Platform {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly storage: ObjectStorage;
  /** 登记链、回执、张贴件的签章。 */
  readonly signer: Signer;
  readonly passwords: Passwords;
  /** 各处的时限放宽几倍；平常是一倍，忙的机器上跑测试才放宽。 */
  readonly waitTimes?: number;
}

/** 建底座。测试可换掉时钟和日志，放宽时限，减弱密码的强度。 */
export const buildPlatform = (
  environment: Readonly<Record<string, string | undefined>>,
  replaced: Partial<Pick<Platform, 'clock' | 'logger' | 'waitTimes' | 'passwords'>> = {},
): Platform => {
  const config = readConfig(environment);
  const clock = replaced.clock ?? systemClock;
  const waitTimes = replaced.waitTimes ?? 1;
  const logger =
    replaced.logger ??
    jsonLogger(
      (line) => process.stdout.write(`${line}\n`),
      () => clock.now(),
    );
  return {
    config,
    clock,
    logger,
    database: openDatabase(
      config.databaseUrl,
      config.databaseConnections,
      patienceTimes(interactivePatience, waitTimes),
    ),
    storage: openObjectStorage(config),
    signer: openSigner(config.signing.seed, config.signing.past),
    passwords: replaced.passwords ?? strongPasswords,
    waitTimes,
  };
};
