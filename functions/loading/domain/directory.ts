import type { PlannedOrganisation } from './county-rows';

/** 单位名录：按代码、名称、别名和文件里的各种写法找单位。 */
export interface Directory {
  readonly all: () => readonly PlannedOrganisation[];
  readonly byId: (id: string) => PlannedOrganisation | undefined;
  readonly find: (written: string) => PlannedOrganisation | undefined;
  readonly add: (organisation: PlannedOrganisation) => PlannedOrganisation;
  /** 这次载入的文件提到过没有。 */
  readonly isMentioned: (organisation: PlannedOrganisation) => boolean;
}

const PARTY = /(?:党支部|党总支|党委|支部委员会)$/;
const COMMITTEE = /(?:村民委员会|居民委员会|村委会|居委会)$/;
const OFFICE = /(?:人民政府|街道办事处|办事处)$/;

const compact = (text: string): string => text.replace(/\s/g, '');

/** “青石镇人民政府”→“青石镇”，“临湖街道办事处”→“临湖街道”。 */
export const placeOf = (name: string): string =>
  name.replace(OFFICE, (office) => (office === '街道办事处' ? '街道' : ''));

/** 县名的最后一级，如“云州市明湖区”→“明湖区”。 */
const lastLevel = (regionName: string): string =>
  /[^省市州盟区县旗]+(?:区|县|市|旗)$/u.exec(regionName)?.[0] ?? regionName;

/** 一个写法可能指的各种标准写法：党支部、村委会归到村；“明湖区民政局”也写作“区民政局”。 */
const readings = (written: string, regionName: string): string[] => {
  const name = compact(written);
  const level = lastLevel(regionName);
  const bases = [name, name.replace(PARTY, ''), name.replace(COMMITTEE, '')];
  const withSuffix = bases.flatMap((base) =>
    COMMITTEE.test(name) && base !== name ? [base, `${base}村`, `${base}社区`] : [base],
  );
  return withSuffix.flatMap((base) =>
    base.startsWith(level) && base.length > level.length + 1
      ? [base, `${level.slice(-1)}${base.slice(level.length)}`]
      : [base],
  );
};

/**
 * 建名录。
 * @param regionName 县名，用来认出“明湖区民政局”就是“区民政局”
 */
export const openDirectory = (
  organisations: readonly PlannedOrganisation[],
  regionName: string,
): Directory => {
  const ids = new Map<string, PlannedOrganisation>();
  const names = new Map<string, PlannedOrganisation>();
  const mentioned = new Set<string>();
  const remember = (name: string, organisation: PlannedOrganisation) => {
    if (!names.has(name)) names.set(name, organisation);
  };
  const add = (organisation: PlannedOrganisation): PlannedOrganisation => {
    ids.set(organisation.organisationId, organisation);
    const parent = organisation.parentId === null ? undefined : ids.get(organisation.parentId);
    for (const name of [organisation.name, ...organisation.aliases].map(compact)) {
      remember(name, organisation);
      remember(placeOf(name), organisation);
      if (parent) remember(placeOf(compact(parent.name)) + name, organisation);
    }
    return organisation;
  };
  organisations.forEach(add);
  return {
    add,
    all: () => [...ids.values()],
    byId: (id) => ids.get(id),
    isMentioned: (organisation) => mentioned.has(organisation.organisationId),
    find: (written) => {
      const found =
        ids.get(written) ??
        readings(written, regionName)
          .map((reading) => names.get(reading))
          .find((one) => one !== undefined);
      if (found) mentioned.add(found.organisationId);
      return found;
    },
  };
};
