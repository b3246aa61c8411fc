import type { PlannedOrganisation } from './county-rows';
import type { Directory } from './directory';
import { contentSlug } from './keys';

/** 泛称，不是一个机关：不能向它申请，只在分管表里照原文列出。 */
const GENERIC_NAMES: Readonly<Record<string, string>> = { 基层政府: 'grassroots-government' };

const blank = {
  parentId: null,
  aliases: [],
  address: '',
  phone: '',
  isDisclosureOffice: false,
  position: 900,
} as const;

/** 只有名称的单位，代码由名称定出。 */
export const namedOrganisation = (
  name: string,
  kind: string,
  parentId: string | null = null,
): PlannedOrganisation => ({
  ...blank,
  organisationId: GENERIC_NAMES[name] ?? contentSlug('o', name),
  parentId,
  name,
  kind: name in GENERIC_NAMES ? 'guidingUnit' : kind,
});

const PLACE = /^(.+?(?:镇|乡|街道))(.*)$/u;
const VILLAGE = /^(.+?(?:村|社区))(?:党支部|党总支|村民委员会|居民委员会|村委会|居委会)?$/u;

const townshipOf = (place: string, directory: Directory): PlannedOrganisation => {
  const isSubdistrict = place.endsWith('街道');
  const name = isSubdistrict ? `${place}办事处` : `${place}人民政府`;
  return (
    directory.find(place) ??
    directory.add(namedOrganisation(name, isSubdistrict ? 'subdistrict' : 'township'))
  );
};

/**
 * 没有单位名单时，按公开信息里写的名称建立单位：
 * “青石镇柳树坪村”建镇和村，“明湖区人民政府”是县级政府，其余是部门。
 */
export const deriveOrganisation = (written: string, directory: Directory): PlannedOrganisation => {
  const [, place, rest] = PLACE.exec(written) ?? [];
  if (place === undefined || rest === undefined) {
    const kind = written.endsWith('人民政府') ? 'county' : 'department';
    return directory.add(namedOrganisation(written, kind));
  }
  const township = townshipOf(place, directory);
  const village = VILLAGE.exec(rest)?.[1];
  if (village === undefined) return township;
  const kind = village.endsWith('社区') ? 'community' : 'village';
  return directory.add({
    ...namedOrganisation(village, kind, township.organisationId),
    organisationId: contentSlug('o', place, village),
  });
};
