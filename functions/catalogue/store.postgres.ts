import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { Database, Fragment, Sql } from '../platform/database/database';
import { publicScope } from '../platform/database/scope';
import type { CatalogueNeighbours, CatalogueStore, SectionRow, WholeEntry } from './ports';

const columns = (sql: Sql) => sql`
  entry_id, section, serial, category, item, content_elements, legal_basis, time_limit,
  responsible_body, channels, audience, disclosure_modes, levels, index_code, content_entry, format,
  oversight_contact, process_stages, item_kind, version_id, retired_on`;

/** 读一条公开标准的查询；编号也可以是一段子查询。 */
export const entryRows = (sql: Sql, regionId: string, entryId: string | Fragment) =>
  sql<CatalogueEntry[]>`
    select ${columns(sql)} from catalogue_entries
    where region_id = ${regionId} and entry_id = ${entryId}`;

/** 一条公开标准；没有时为 null。 */
export const entryById = async (
  sql: Sql,
  regionId: string,
  entryId: string,
): Promise<CatalogueEntry | null> => (await entryRows(sql, regionId, entryId))[0] ?? null;

/** 县级现行目录里的这些条，供更新检索；乡镇（街道）自己的目录不进检索。 */
export const entriesByIds = (
  sql: Sql,
  regionId: string,
  entryIds: readonly string[],
): Promise<CatalogueEntry[]> =>
  sql<CatalogueEntry[]>`
    select ${columns(sql)} from catalogue_entries
    where region_id = ${regionId} and entry_id = any (${[...entryIds]}::text[])
      and holder_id is null and retired_on is null`;

/** 一个县的全部公开标准，供建立检索。 */
export const allEntries = (sql: Sql, regionId: string): Promise<CatalogueEntry[]> =>
  sql<CatalogueEntry[]>`
    select ${columns(sql)} from catalogue_entries
    where region_id = ${regionId} and holder_id is null and retired_on is null
    order by section, position`;

const sectionRows = (sql: Sql, regionId: string): Promise<SectionRow[]> => sql<SectionRow[]>`
  select s.section, s.local_name, s.source_title, s.issued_by, s.document_title, s.document_number,
    (select count(*)::int from catalogue_entries e
      where e.region_id = s.region_id and e.section = s.section and e.holder_id is null
        and e.retired_on is null) as entry_count
  from catalogue_sections s where s.region_id = ${regionId}`;

/** 目录的存取；条数与责任单位由别的模块在同一条连接上一起读出。 */
export const catalogueStore = (
  database: Database,
  neighbours: CatalogueNeighbours,
): CatalogueStore => ({
  sections: (regionId) =>
    database.read(publicScope(regionId), async (sql) => {
      const [sections, units, counts] = await Promise.all([
        sectionRows(sql, regionId),
        neighbours.responsibleUnits(sql, regionId),
        neighbours.noticeCounts(sql, regionId),
      ]);
      return { sections, units, counts };
    }),
  section: (regionId, section: CatalogueSection, holderId) =>
    database.read(publicScope(regionId), async (sql) => {
      const [sections, entries] = await Promise.all([
        sql<{ sourceTitle: string; localName: string }[]>`
          select source_title, local_name from catalogue_sections
          where region_id = ${regionId} and section = ${section}`,
        sql<CatalogueEntry[]>`
          select ${columns(sql)} from catalogue_entries
          where region_id = ${regionId} and section = ${section} and retired_on is null
            and holder_id is not distinct from ${holderId ?? null}
          order by position, entry_id`,
      ]);
      return { section: sections[0] ?? null, entries };
    }),
  entry: (regionId, entryId) =>
    database.read(publicScope(regionId), async (sql) => {
      const [entries, notices] = await Promise.all([
        sql<WholeEntry[]>`
          select ${columns(sql)}, extra_levels, holder_id from catalogue_entries
          where region_id = ${regionId} and entry_id = ${entryId}`,
        neighbours.noticesOfEntry(sql, regionId, entryId),
      ]);
      return { entry: entries[0] ?? null, notices };
    }),
});
