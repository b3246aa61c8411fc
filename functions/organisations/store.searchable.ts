import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Sql } from '../platform/database/database';

/** 供检索的一个单位。 */
export interface SearchableOrganisationRow {
  readonly organisationId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  readonly parentName: string | null;
  readonly address: string;
}

/** 一个县的全部单位，供检索。 */
export const searchableOrganisations = async (
  sql: Sql,
  regionId: string,
): Promise<SearchableOrganisationRow[]> => sql<SearchableOrganisationRow[]>`
  select o.organisation_id, o.name, o.aliases, o.kind, p.name as parent_name, o.address
  from organisations o
  left join organisations p on p.region_id = o.region_id and p.organisation_id = o.parent_id
  where o.region_id = ${regionId} order by o.position, o.organisation_id`;
