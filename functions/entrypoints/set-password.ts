import { setPassword as decide } from '../identity/commands/set-password';
import { passwordStore } from '../identity/store.passwords';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database/database';
import { newId } from '../platform/ids';
import { appendAudit } from './wire/audit';

/** 给工作人员设密码。@returns 可以给人看的一句话与是否办成 */
export const setPassword = async (
  url: string,
  whose: { readonly regionId: string; readonly loginName: string; readonly password: string },
): Promise<{ readonly isDone: boolean; readonly message: string }> => {
  const database = openDatabase(url, 1);
  try {
    const store = passwordStore(database, appendAudit);
    const result = await decide(store, { ...whose, at: systemClock.now(), correlationId: newId() });
    return result.ok
      ? { isDone: true, message: `已给${result.value}设好密码，之前的登录都已退出` }
      : { isDone: false, message: result.refusal.message };
  } finally {
    await database.close();
  }
};
