import { rotateKeys as decide, type RotationRequest } from '../identity/commands/rotate-keys';
import { rotationStore } from '../identity/store.key-rotation';
import { appendAudit } from './wire/audit';
import { buildPlatform } from './wire/platform';
import { vaultKeyNeeds } from './wire/vault';

/** 换钥。@returns 可以给人看的一句话与是否办成 */
export const rotateKeys = async (
  environment: Readonly<Record<string, string | undefined>>,
  request: RotationRequest,
  say: (line: string) => void,
): Promise<{ readonly isDone: boolean; readonly message: string }> => {
  const platform = buildPlatform({ ...environment, DATABASE_CONNECTIONS: '2' });
  try {
    const rotations = rotationStore(platform.database, appendAudit);
    const result = await decide({ ...vaultKeyNeeds(platform), rotations, say }, request);
    return result.ok
      ? { isDone: true, message: `换好了，共 ${String(result.value)} 个县` }
      : { isDone: false, message: result.refusal.message };
  } finally {
    await platform.database.close();
  }
};
