import { accessOf } from '../access';
import { canAnswer } from '../domain/addressee';
import type { ApplicationPorts, Occasion } from '../ports';

export interface DispatchTarget {
  readonly organisationId: string;
  readonly name: string;
}

/** 可以承办的单位：部门、乡镇、街道；不含村（社区）、业务指导单位和公开办自己。 */
export const listDispatchTargets =
  ({ store }: Pick<ApplicationPorts, 'store'>) =>
  ({ regionId, person }: Occasion): Promise<DispatchTarget[]> =>
    store.read(accessOf(regionId, person), async (session) => {
      const { all } = await session.organisations();
      return all
        .filter((organisation) => canAnswer(organisation) && !organisation.isDisclosureOffice)
        .map(({ organisationId, name }) => ({ organisationId, name }));
    });
