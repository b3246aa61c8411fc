import { toDataURL as drawCode } from 'qrcode';
import { handOverCases } from '../../applications/commands/hand-over-cases';
import { countOpenClaims } from '../../applications/store/open-claims';
import { writeSession } from '../../applications/store.postgres';
import type { StaffPorts } from '../../identity/ports.staff';
import { staffRoutesOf } from '../../identity/routes.staff';
import { staffStore, type StaffStoreNeeds } from '../../identity/store.staff';
import { hashToken, newToken } from '../../platform/crypto/token';
import { systemScope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import { newId } from '../../platform/ids';
import { applicationNeeds } from './applications';
import { appendAudit } from './audit';
import { enqueueMessages } from './notifications';
import type { Platform } from './platform';
import { wechatOf } from './wechat';

/** 离岗、调走时交接申请：在停用账号的同一个事务里办。 */
const handOverIn =
  (platform: Platform): StaffStoreNeeds['handOver'] =>
  (tx, order, { regionId, manager, at, correlationId }) => {
    const access = systemScope(regionId);
    const occasion = { access, accountId: manager.accountId, now: at, correlationId };
    return handOverCases({ newId }, writeSession(tx, occasion, applicationNeeds(platform)), {
      order,
      occasion: { regionId, person: manager, now: at, correlationId },
    });
  };

/** 工作人员账号与邀请要用的外部。 */
export const staffPorts = (platform: Platform): StaffPorts => ({
  store: staffStore(platform.database, {
    appendAudit,
    isDemonstration: platform.config.isDemonstration,
    openCases: countOpenClaims,
    handOver: handOverIn(platform),
    enqueue: (tx, messages) =>
      enqueueMessages(
        tx,
        messages.map((message) => ({ ...message, event: 'alarm' as const })),
      ),
  }),
  newId,
  newCode: newToken,
  hashCode: hashToken,
  hashPassword: platform.passwords.hash,
  drawCode: (text) => drawCode(text, { errorCorrectionLevel: 'M', margin: 2, width: 320 }),
  publicOrigin: platform.config.publicOrigin,
  wechat: wechatOf(platform),
});

/** 工作人员账号与邀请的路由。 */
export const staffRoutes = (platform: Platform): Route[] => staffRoutesOf(staffPorts(platform));
