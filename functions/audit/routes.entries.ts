import * as contract from '@shared/contract/audit-entries';
import { route, type Route } from '../platform/http/route';
import type { EntryStore } from './ports.entries';
import { listAuditEntries } from './queries/list-audit-entries';

/** 北京时间那一天的零点，往后推几天。 */
const midnight = (day: string | undefined, later = 0): Date | null =>
  day === undefined ? null : new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000);

/** 审计的查阅。 */
export const auditEntryRoutesOf = (store: EntryStore): Route[] => [
  route(contract.listAuditEntries, ({ query }, { regionId }) =>
    listAuditEntries(store, regionId, {
      from: midnight(query.fromOn),
      until: midnight(query.untilOn, 1),
      act: query.act ?? null,
      subjectKind: query.subjectKind ?? null,
      actorId: query.actorId ?? null,
      before: query.cursor ?? null,
      limit: query.limit,
    }),
  ),
];
