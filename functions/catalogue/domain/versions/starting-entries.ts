import type { VersionEntry } from '@shared/contract/entry-fields';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import { withKnownKeys } from './known-keys';
import { inOrder } from './merge-entries';
import { entryKeyFrom } from './version';

/** 泛指的乡镇主体；参照时换成自己的名称。 */
const GENERIC_TOWNSHIP = /(?:各|所在)?(?:镇|乡镇|乡|街道)(?:人民政府|办事处|（街道）)*/;

/** 编制单位：编号与名称。 */
export interface Compiler {
  readonly organisationId: string;
  readonly name: string;
}

const isOfTownship = ({ levels }: VersionEntry): boolean =>
  levels.some((level) => level.includes('乡'));

/** 部门在现行目录上修订：本部门编制的领域里，没有署名的和本部门署名的。 */
export const ownEntries = (
  current: readonly VersionEntry[],
  sections: readonly CatalogueSection[],
  organisationId: string,
): VersionEntry[] =>
  inOrder(
    current
      .filter(
        ({ section, compiledBy }) =>
          sections.includes(section) && (compiledBy === null || compiledBy === organisationId),
      )
      .map((entry) => ({ ...entry, compiledBy: organisationId })),
  );

/** 乡镇（街道）参照县级目录：乡级的各条，泛指的主体换成自己，编号另编。 */
export const townshipEntries = (
  county: readonly VersionEntry[],
  township: Compiler,
  newId: () => string,
): VersionEntry[] =>
  inOrder(
    county.filter(isOfTownship).map((entry) => ({
      ...entry,
      entryKey: entryKeyFrom(newId()),
      responsibleBody: new RegExp(`^(?:${GENERIC_TOWNSHIP.source})$`).test(entry.responsibleBody)
        ? township.name
        : entry.responsibleBody,
      compiledBy: township.organisationId,
    })),
  );

/** 参照别的县公布的目录：编号另编，与本县同名的沿用本县的；编制单位由本县定。 */
export const copiedEntries = (
  theirs: readonly VersionEntry[],
  ours: readonly VersionEntry[],
  { newId, compiledBy }: { readonly newId: () => string; readonly compiledBy: string | null },
): VersionEntry[] =>
  inOrder(
    withKnownKeys(
      theirs.map((entry) => ({ ...entry, entryKey: entryKeyFrom(newId()), compiledBy })),
      ours,
    ),
  );
