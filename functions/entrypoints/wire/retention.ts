import { newId } from '../../platform/ids';
import { runRetention as run } from '../../retention/commands/run-retention';
import { retentionStore } from '../../retention/store.postgres';
import { loadSettings } from '../../settings/store.postgres';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { vaultOf } from './vault';

/** 隐去以后的申请人：各项俱在，没有内容，旧案仍打得开。 */
const BLANK = {
  ...{ kind: 'naturalPerson', name: '（已隐去）', identityNumber: '' },
  ...{ contactPerson: '', phone: '', email: '', address: '' },
};

/** 按留存期限清理；返回清理的总数。由定时任务调用。 */
export const runRetention = async (platform: Platform): Promise<number> => {
  const store = retentionStore({
    database: platform.database,
    appendAudit,
    archiveYears: async (sql, regionId) => (await loadSettings(sql, regionId)).archiveYears,
    removeFile: (key) => platform.storage.remove(key),
    storeBlank: (tx, owner) => vaultOf(platform).store(tx, { ...owner, value: BLANK }),
  });
  const count = await run({ ...store, newId }, platform.clock.now());
  platform.logger.info('sweepDone', { count });
  return count;
};
