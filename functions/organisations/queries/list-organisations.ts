import type { Organisation } from '@shared/contract/organisations';
import { ok, refused, type Result } from '@shared/result';
import type { OrganisationPorts } from '../ports';
import { regionView, type RegionView } from './list-regions';

/** 一个县的全部组织。 */
export const listOrganisations = async (
  { store }: OrganisationPorts,
  regionId: string,
): Promise<Result<{ region: RegionView; items: Organisation[] }>> => {
  const { region, items } = await store.organisations(regionId);
  return region
    ? ok({ region: regionView(region), items: [...items] })
    : refused('notFound', '没有这个县');
};
