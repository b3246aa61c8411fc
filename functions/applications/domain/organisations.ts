import type { OrganisationKind } from '@shared/vocabulary/organisation';

/** 本模块用到的组织情况。 */
export interface OrganisationFact {
  readonly organisationId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly isDisclosureOffice: boolean;
  readonly phone: string;
}

/** 一个县的全部组织。 */
export interface Organisations {
  readonly all: readonly OrganisationFact[];
  readonly find: (organisationId: string) => OrganisationFact | undefined;
  /** 名称；查不到时说“有关单位”。 */
  readonly nameOf: (organisationId: string) => string;
  /** 政府信息公开工作机构，一县一个。依据：《条例》第四条。 */
  readonly office: OrganisationFact | undefined;
}

/** 由名单建查询。 */
export const organisationsOf = (all: readonly OrganisationFact[]): Organisations => {
  const byId = new Map(all.map((item) => [item.organisationId, item]));
  return {
    all,
    find: (id) => byId.get(id),
    nameOf: (id) => byId.get(id)?.name ?? '有关单位',
    office: all.find(({ isDisclosureOffice }) => isDisclosureOffice),
  };
};
