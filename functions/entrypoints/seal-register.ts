import { systemClock as clock } from '../platform/clock';
import { openSigner } from '../platform/crypto/signing';
import { openDatabase } from '../platform/database/database';
import { signingSettings } from '../platform/signing-config';
import { signCheckpoints } from './wire/register';

/** 刚载入的县当场签章，不等服务来签：载入以后动过的看得出。@returns 新签了几张 */
export const sealRegister = async (
  url: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> => {
  const { SIGNING_KEY, SIGNING_PAST_KEYS = '[]' } = environment;
  const { seed, past } = signingSettings({ SIGNING_KEY, SIGNING_PAST_KEYS }, true);
  const database = openDatabase(url, 2);
  try {
    return await signCheckpoints({ database, clock, signer: openSigner(seed, past) });
  } finally {
    await database.close();
  }
};
