import { ok, type Result } from '@shared/result';
import { deviceKinds } from '@shared/vocabulary/device';
import type { IdentityPorts, LiveSession } from '../ports';

type Row = LiveSession & { readonly deviceLabel: string; readonly isThisOne: boolean };

/** 自己登录着的设备，最近用过的在前。 */
export const listMySessions = async (
  ports: IdentityPorts,
  who: { readonly regionId: string; readonly accountId: string; readonly sessionId?: string },
  now: Date,
): Promise<Result<{ items: Row[] }>> => {
  const sessions = await ports.store.liveSessions(who.regionId, who.accountId, now);
  const items = sessions.map((session) => ({
    ...session,
    deviceLabel: deviceKinds.labels[session.device],
    isThisOne: session.sessionId === who.sessionId,
  }));
  return ok({ items });
};
