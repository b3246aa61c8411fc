import { createHash } from 'node:crypto';
import { ok } from '@shared/result';
import { entryById, entryRows } from '../../catalogue/store.postgres';
import { noticeActRoutesOf } from '../../notices/routes.acts';
import { draftRoutesOf } from '../../notices/routes.drafts';
import { financeRoutesOf } from '../../notices/routes.finance';
import { routesOf } from '../../notices/routes';
import { attachmentStore } from '../../notices/store.attachments';
import { draftStore } from '../../notices/store.drafts';
import { publicNoticeStore } from '../../notices/store.public';
import { displayNameOf } from '../../identity/store.names';
import { interpretBy } from '../../notices/domain/interpretation';
import { publishBy } from '../../notices/domain/publish-by';
import type { FilePorts, NoticeStaff } from '../../notices/ports';
import { regionExists } from '../../organisations/store.postgres';
import { loadCalendar } from '../../platform/calendar/store.postgres';
import type { Scope } from '../../platform/database/scope';
import type { Route } from '../../platform/http/route';
import { newId } from '../../platform/ids';
import { checksumsOf } from '../../posters/store.postgres';
import { removeDocuments } from '../../search/store.documents';
import { mayReview } from '../../village-affairs/queries/may-review';
import { committeeStore } from '../../village-affairs/store.committee';
import { appendAudit } from './audit';
import type { Platform } from './platform';
import { refreshNotices } from './search-index';

const scopeOf = ({ regionId, accountId }: NoticeStaff): Scope => ({
  regionId,
  kind: 'staff',
  accountId,
});

/** 拟写、审核、审查、签发公开信息要用到的。 */
export const draftPorts = ({ database, storage }: Platform): FilePorts => ({
  drafts: draftStore,
  attachments: attachmentStore,
  storage,
  read: (staff, work) => database.read(scopeOf(staff), work),
  write: (staff, work) => database.write(scopeOf(staff), work),
  entryById,
  appendAudit,
  indexNotice: (tx, regionId, { documentId }) => refreshNotices(tx, regionId, [documentId]),
  unindexNotice: (tx, regionId, noticeId) => removeDocuments(tx, regionId, [noticeId]),
  mayReview: async (sql, review, today) =>
    (await committeeStore.members(sql, review)).length === 0
      ? ok(null)
      : mayReview(committeeStore, { sql, review }, today),
  checksums: checksumsOf,
  nameOf: displayNameOf,
  interpretBy: async (sql, facts) => interpretBy(facts, await loadCalendar(sql)),
  publishBy: async (sql, _regionId, formation) => publishBy(formation, await loadCalendar(sql)),
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

/** 拟写、审核、审查、签发公开信息的路由。 */
export const villageRoutes = (platform: Platform): Route[] => {
  const ports = draftPorts(platform);
  return [...draftRoutesOf(ports), ...noticeActRoutesOf(ports), ...financeRoutesOf(ports)];
};

/** 公开信息的全部路由。 */
export const noticeRoutes = (platform: Platform): Route[] => [
  ...boardRoutes(platform),
  ...villageRoutes(platform),
];
