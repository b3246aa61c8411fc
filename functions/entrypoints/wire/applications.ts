import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { ApplicationPorts } from '../../applications/ports';
import { routesOf } from '../../applications/routes';
import { deskRoutesOf } from '../../applications/routes.desk';
import { deskStore } from '../../applications/store.desk';
import { applicationStore, type StoreNeeds } from '../../applications/store.postgres';
import type { Route } from '../../platform/http/route';
import { loadCalendar } from '../../platform/calendar/store.postgres';
import { newId } from '../../platform/ids';
import { suggestDepartment } from '../../routing/domain/suggest-department';
import { findPublic } from '../../search/queries/find-public';
import { loadSettings } from '../../settings/store.postgres';
import { searchStore } from '../../search/store.postgres';
import { appendAudit } from './audit';
import { letterNeeds } from './letters';
import { enqueueMessage } from './notifications';
import type { Platform } from './platform';
import { savedPhoneOf } from './saved-phone';
import { vaultOf } from './vault';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** 存取申请要用的别的模块。 */
export const applicationNeeds = (platform: Platform): StoreNeeds => ({
  vault: vaultOf(platform),
  savedPhone: savedPhoneOf(platform),
  appendAudit,
  enqueueMessage,
  loadCalendar,
  loadSettings,
  ...letterNeeds,
});

/** 依申请公开要用的外部。 */
export const applicationPorts = (platform: Platform): ApplicationPorts => ({
  store: applicationStore(platform.database, applicationNeeds(platform)),
  suggestDepartment,
  findPublished: (question, limit) =>
    findPublic({ store: searchStore(platform.database) }, question, limit),
  files: platform.storage,
  newId,
  pick: randomInt,
  isSameSecret: (left, right) => timingSafeEqual(digest(left), digest(right)),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
});

/** 依申请公开的路由。 */
export const applicationRoutes = (platform: Platform): Route[] => {
  const ports = applicationPorts(platform);
  return [
    ...routesOf(ports),
    ...deskRoutesOf(ports, deskStore(platform.database, { loadCalendar, loadSettings })),
  ];
};
