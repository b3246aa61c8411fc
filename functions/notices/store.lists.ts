import type { TemplateItem } from '@shared/contract/duties';
import type { Sql } from '../platform/database/database';
import type { ListBody, ListOf, ListRow, ListStore } from './ports.lists';
import { obligationsOf } from './store.board';

type Origin = Pick<ListRow, 'obligationId' | 'templateItemId' | 'focusTopic'>;

const originsOf = (sql: Sql, { regionId, organisationId }: ListOf) => sql<Origin[]>`
  select obligation_id, template_item_id, focus_topic from obligations
  where region_id = ${regionId} and organisation_id = ${organisationId}`;

/** 应公开事项清单与乡镇样本的存取。 */
export const listStore: ListStore = {
  body: async (sql, { regionId, organisationId }) => {
    const rows = await sql<ListBody[]>`
      select organisation_id, name, kind, parent_id from organisations
      where region_id = ${regionId} and organisation_id = ${organisationId}`;
    return rows[0] ?? null;
  },
  rows: async (sql, of) => {
    const [duties, origins] = await Promise.all([obligationsOf(sql, of), originsOf(sql, of)]);
    const byId = new Map(origins.map((origin) => [origin.obligationId, origin]));
    return duties.map((duty) => ({
      ...duty,
      templateItemId: byId.get(duty.obligationId)?.templateItemId ?? null,
      focusTopic: byId.get(duty.obligationId)?.focusTopic ?? null,
    }));
  },
  template: async (sql, regionId, townshipId) => {
    const [[head], items] = await Promise.all([
      sql<{ version: number; updatedAt: string }[]>`
        select version, updated_at from village_list_templates
        where region_id = ${regionId} and township_id = ${townshipId}`,
      sql<TemplateItem[]>`
        select item_id, title, affairs_kind, rhythm, due_rule, due_day, entry_id, focus_topic
        from village_list_items where region_id = ${regionId} and township_id = ${townshipId}
        order by position, item_id`,
    ]);
    return { version: head?.version ?? 0, updatedAt: head?.updatedAt ?? null, items: [...items] };
  },
  saveTemplate: async (tx, { regionId, townshipId }, { version, items, by, at }) => {
    const head = { regionId, townshipId, version: version + 1, updatedAt: at, updatedBy: by };
    const saved =
      version === 0
        ? await tx`insert into village_list_templates ${tx(head)} on conflict do nothing returning 1`
        : await tx`
            update village_list_templates
            set version = ${version + 1}, updated_at = ${at}, updated_by = ${by}
            where region_id = ${regionId} and township_id = ${townshipId} and version = ${version}
            returning 1`;
    if (saved.length === 0) return false;
    await tx`delete from village_list_items where region_id = ${regionId} and township_id = ${townshipId}`;
    if (items.length > 0)
      await tx`insert into village_list_items ${tx(
        items.map((item, position) => ({ regionId, townshipId, ...item, position })),
      )}`;
    return true;
  },
  add: async (tx, { regionId, organisationId }, duties) => {
    if (duties.length === 0) return 0;
    const [last] = await tx<{ position: number }[]>`
      select coalesce(max(position), 0)::int as position from obligations
      where region_id = ${regionId} and organisation_id = ${organisationId}`;
    const start = (last?.position ?? 0) + 1;
    const added = await tx`insert into obligations ${tx(
      duties.map((duty, index) => ({ regionId, organisationId, ...duty, position: start + index })),
    )} on conflict do nothing returning 1`;
    return added.length;
  },
  rename: async (tx, { regionId, organisationId }, { obligationId, item }) => {
    await tx`
      update obligations set title = ${item.title}, affairs_kind = ${item.affairsKind},
        entry_id = ${item.entryId}, focus_topic = ${item.focusTopic}
      where region_id = ${regionId} and organisation_id = ${organisationId}
        and obligation_id = ${obligationId}`;
  },
  retire: async (tx, { regionId, organisationId }, { obligationId, retiredOn }) => {
    const rows = await tx`
      update obligations set retired_on = ${retiredOn}
      where region_id = ${regionId} and organisation_id = ${organisationId}
        and obligation_id = ${obligationId} and retired_on is null
      returning 1`;
    return rows.length > 0;
  },
  unknownEntries: async (sql, regionId, ids) => {
    const found = await sql<{ entryId: string }[]>`
      select entry_id from catalogue_entries
      where region_id = ${regionId} and entry_id = any (${[...ids]}::text[])`;
    const known = new Set(found.map(({ entryId }) => entryId));
    return ids.filter((id) => !known.has(id));
  },
};
