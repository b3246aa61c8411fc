import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { Sql } from '../../platform/database/database';

/** 本地增加的领域在这个县的名称；没有定名称的不在其中。 */
export const localNameRows = async (
  sql: Sql,
  regionId: string,
): Promise<ReadonlyMap<CatalogueSection, string>> => {
  const rows = await sql<{ section: CatalogueSection; localName: string }[]>`
    select section, local_name from catalogue_sections
    where region_id = ${regionId} and local_name <> ''`;
  return new Map(rows.map(({ section, localName }) => [section, localName]));
};
