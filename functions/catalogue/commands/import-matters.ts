import { ok, refused, type Result } from '@shared/result';
import type { MatterListKind } from '@shared/vocabulary/catalogue-version';
import { normalisedName } from '../domain/versions/entry-name';
import { organisationNamed } from '../domain/versions/organisation-named';
import { readMatters, type MatterRow } from '../domain/versions/read-matters';
import type { VersionStaff } from '../domain/versions/version';
import type { CatalogueOrganisation, Matter, Occasion, VersionPorts } from '../ports.versions';

/** 要导入的一份：粘贴的，或者逐条的。 */
export interface MattersToImport {
  readonly listKind: MatterListKind;
  readonly pasted?: string | undefined;
  readonly rows?: readonly MatterRow[] | undefined;
}

const keyOf = ({ matterName, departmentName }: MatterRow): string =>
  `${normalisedName(matterName)}/${normalisedName(departmentName)}`;

const matterFrom =
  (
    listKind: MatterListKind,
    known: readonly Matter[],
    at: { organisations: readonly CatalogueOrganisation[]; newId: () => string },
  ) =>
  (row: MatterRow, index: number): Matter => {
    const earlier = known.find(
      (matter) => matter.listKind === listKind && keyOf(matter) === keyOf(row),
    );
    return {
      ...row,
      listKind,
      matterId: earlier?.matterId ?? `m-${at.newId()}`,
      organisationId: organisationNamed(row.departmentName, at.organisations),
      exception: earlier?.exception ?? '',
      position: index + 1,
    };
  };

/** 导入一种清单，替换原来的；同名同部门的只留一条，写过的缘由保留。拒绝：没有读到事项。 */
export const importMatters = async (
  { store, newId }: VersionPorts,
  staff: VersionStaff,
  { listKind, pasted, rows, ...occasion }: MattersToImport & Occasion,
): Promise<Result<null>> => {
  const read = rows ? ok([...rows]) : readMatters(pasted ?? '');
  if (!read.ok) return read;
  const unique = [...new Map(read.value.map((row) => [keyOf(row), row])).values()];
  if (unique.length === 0)
    return refused('ruleViolated', '清单是空的，请至少写一条', { field: 'rows' });
  return store.write(staff, async (session) => {
    const [known, organisations] = await Promise.all([session.matters(), session.organisations()]);
    const matters = unique.map(matterFrom(listKind, known, { organisations, newId }));
    await session.replaceMatters(listKind, matters);
    const data = { matters: matters.length };
    await session.audit({ kind: 'importMatters', subjectId: listKind, data }, occasion);
    return ok(null);
  });
};
