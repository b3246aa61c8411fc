import type { VersionEntry } from '@shared/contract/entry-fields';
import type { CatalogueOrganisation } from '../../../ports.versions';
import { normalisedName } from '../entry-name';
import type { Finding } from './finding';

/** 对一条的一种检查。 */
export type Check = (entry: VersionEntry) => Omit<Finding, 'entryKey' | 'section'>[];

/** 泛指的主体，如“镇人民政府”“各乡镇（街道）”，不必在名录里。 */
const GENERIC =
  /^(?:各|所在|相关|有关)?(?:镇|乡|乡镇|街道|县|区|村|社区|本级|同级)?(?:乡镇|街道|镇|村|居|社区)?(?:人民政府|办事处|政府|村民委员会|居民委员会|村委会|居委会|部门)?$/;

/** 有没有写公开主体，写的是不是本县名录里的单位。 */
export const bodyCheck = (organisations: readonly CatalogueOrganisation[]): Check => {
  const known = new Set(
    organisations.flatMap(({ name, aliases }) => [name, ...aliases].map(normalisedName)),
  );
  return ({ responsibleBody }) => {
    if (responsibleBody === '' || responsibleBody === '同上')
      return [{ kind: 'missingBody', weight: 'mustMend', message: '没有写公开主体' }];
    const strangers = responsibleBody
      .split(/[、，,；;\n（）()]/)
      .map((name) => name.trim())
      .filter((name) => name !== '' && !GENERIC.test(name) && !known.has(normalisedName(name)));
    const message = `“${strangers.join('、')}”不在本县的单位名录里，请核对名称`;
    return strangers.length === 0 ? [] : [{ kind: 'unknownBody', weight: 'note', message }];
  };
};
