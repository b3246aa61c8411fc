import { ok, type Result } from '@shared/result';
import type { OrganisationPorts, Region } from '../ports';

export interface RegionView {
  readonly region: string;
  readonly name: string;
  readonly isDemonstration: boolean;
  readonly note: string;
}

/** 县对外的写法。 */
export const regionView = ({ region, name, isDemonstration, note }: Region): RegionView => ({
  region,
  name,
  isDemonstration,
  note,
});

/** 全部县（市、区），演示县在前。 */
export const listRegions = async ({
  store,
}: OrganisationPorts): Promise<Result<{ items: RegionView[] }>> =>
  ok({ items: (await store.regions()).map(regionView) });
