import type { CatalogueOrganisation } from '../../ports.versions';
import { normalisedName } from './entry-name';

/** 按名称或别称找本县的单位；没有为 null。 */
export const organisationNamed = (
  departmentName: string,
  organisations: readonly CatalogueOrganisation[],
): string | null => {
  const wanted = normalisedName(departmentName);
  const found = organisations.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => wanted !== '' && normalisedName(each) === wanted),
  );
  return found?.organisationId ?? null;
};
