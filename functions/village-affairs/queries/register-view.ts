import type {
  RegisterEntryView,
  RegisterFields,
  RegisterView,
} from '@shared/contract/village-registers';
import type { Day } from '@shared/law/day';
import type { Sql } from '../../platform/database/database';
import { publicEntry, termDaysLeft } from '../domain/public-entry';
import type { EntryRow, Person, VillagePorts } from '../ports';
import { fileView } from './file-view';

/** 公开清单的一行。 */
export const publicEntryView = (row: EntryRow, today: Day) => ({
  ...publicEntry(row),
  entryId: row.entryId,
  daysLeft: termDaysLeft(row, today),
  attachments: row.files.map(fileView),
});

const fieldsOf = (row: EntryRow): RegisterFields => ({
  ...publicEntry(row),
  counterpart: row.counterpart,
  counterpartKind: row.counterpartKind,
  note: row.note,
  isPublic: row.isPublic,
});

const entryView = (row: EntryRow, today: Day, firstDays: number): RegisterEntryView => {
  const daysLeft = termDaysLeft(row, today);
  return {
    ...fieldsOf(row),
    entryId: row.entryId,
    version: row.version,
    daysLeft,
    isExpiring: daysLeft !== null && row.state === 'active' && daysLeft <= firstDays,
    attachments: row.files.map(fileView),
  };
};

/** 工作人员看的登记，快到期的标出。 */
export const registerView = async (
  ports: VillagePorts,
  sql: Sql,
  { who, today }: { readonly who: Person; readonly today: Day },
): Promise<RegisterView> => {
  const { regionId, organisationId } = who;
  const [place, rows, settings] = await Promise.all([
    ports.county.place(sql, regionId, organisationId),
    ports.registers.entries(sql, { regionId, organisationId }),
    ports.settings(sql, regionId),
  ]);
  return {
    organisation: { organisationId, name: place?.name ?? '' },
    items: rows.map((row) => entryView(row, today, settings.termFirstDays)),
  };
};
