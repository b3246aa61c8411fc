import { createHash } from 'node:crypto';
import { entryById, entryRows } from '../../catalogue/store.postgres';
import { draftRoutesOf } from '../../notices/routes.drafts';
import { routesOf } from '../../notices/routes';
import { attachmentStore } from '../../notices/store.attachments';
import { draftStore } from '../../notices/store.drafts';
import { publicNoticeStore } from '../../notices/store.public';
import type { DraftPorts, NoticeStaff } from '../../notices/ports';
import { regionExists } from '../../organisations/store.postgres';
import type { Scope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import { newId } from '../../platform/ids';
import { indexDocuments } from '../../search/store.documents';
import { appendAudit } from './audit';
import type { Platform } from './platform';

const scopeOf = ({ regionId, accountId }: NoticeStaff): Scope => ({
  regionId,
  kind: 'staff',
  accountId,
});

const draftPorts = ({ database, storage }: Platform): DraftPorts => ({
  drafts: draftStore,
  attachments: attachmentStore,
  storage,
  read: (staff, work) => database.read(scopeOf(staff), work),
  write: (staff, work) => database.write(scopeOf(staff), work),
  entryById,
  appendAudit,
  indexNotice: (tx, regionId, notice) => indexDocuments(tx, regionId, [notice]),
  newId,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
});

/** 不用登录的公开栏路由。 */
export const boardRoutes = ({ database, storage }: Platform): Route[] =>
  routesOf({
    store: publicNoticeStore(database, entryRows),
    storage,
    regionExists: (regionId) => regionExists(database, regionId),
  });

/** 村（社区）工作人员的路由。 */
export const villageRoutes = (platform: Platform): Route[] => draftRoutesOf(draftPorts(platform));

/** 公开信息的全部路由。 */
export const noticeRoutes = (platform: Platform): Route[] => [
  ...boardRoutes(platform),
  ...villageRoutes(platform),
];
