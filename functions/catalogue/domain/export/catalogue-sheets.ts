import type { EntryFields } from '@shared/contract/entry-fields';
import type { CatalogueForm } from '@shared/vocabulary/catalogue-column';
import { catalogueSections, domains, type CatalogueSection } from '@shared/vocabulary/domain';
import type { FormSheet } from './form-sheet';
import { lanshanForm } from './lanshan-form';
import { nationalForm } from './national-form';

const FORMS = { national: nationalForm, lanshan: lanshanForm } as const;
const isDomain = (section: CatalogueSection): boolean =>
  domains.values.some((domain) => domain === section);

/** 标题里写什么：县名、本地领域的名称、表样。 */
export interface SheetNaming {
  readonly regionName: string;
  readonly localNames: ReadonlyMap<CatalogueSection, string>;
  readonly form: CatalogueForm;
}

/** 每个领域一张工作表，照目录的次序。 */
export const catalogueSheets = (
  entries: readonly EntryFields[],
  { regionName, localNames, form }: SheetNaming,
): FormSheet[] =>
  catalogueSections.values.flatMap((section) => {
    const own = entries.filter((entry) => entry.section === section);
    if (own.length === 0) return [];
    const name = localNames.get(section) ?? catalogueSections.labels[section];
    const title = `${regionName}${name}${isDomain(section) ? '领域' : ''}基层政务公开标准目录`;
    return [FORMS[form]({ name, title }, own)];
  });
