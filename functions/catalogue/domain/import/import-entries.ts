import type { commitCatalogueImport } from '@shared/contract/catalogue-import';
import type { InputOf } from '@shared/contract/endpoint';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import { withKnownKeys } from '../versions/known-keys';
import { missingParts } from './cell-faults';
import { toEntryFields } from './to-entry-fields';

/** 提交的各领域、各行。 */
export type ImportParts = InputOf<typeof commitCatalogueImport>['body']['parts'];

/** 提交的各行都有名称和内容。拒绝：指出第几行缺什么。 */
export const checkParts = (parts: ImportParts): Result<null> => {
  for (const [part, { rows }] of parts.entries())
    for (const [at, row] of rows.entries()) {
      const [missing] = missingParts(row);
      if (missing)
        return refused(
          'ruleViolated',
          `第${row.row}行没有“${missing.name}”，请补上，或者去掉这一行`,
          { field: `parts.${part}.rows.${at}.${missing.field}` },
        );
    }
  return ok(null);
};

/** 编排条目所需的：新编号、编制单位、现行目录。 */
export interface ImportGround {
  readonly newKey: () => string;
  readonly compiledBy: string | null;
  /** 现行的条目：同名的沿用原来的编号。 */
  readonly current: readonly VersionEntry[];
  /** 没有导入的领域照现行的留着；部门只编自己的，不留。 */
  readonly keepsOthers: boolean;
}

/** 导入的各行 → 版本的条目。 */
export const importEntries = (parts: ImportParts, ground: ImportGround): VersionEntry[] => {
  const sections = new Set(parts.map(({ section }) => section));
  const kept = ground.keepsOthers
    ? ground.current.filter(({ section }) => !sections.has(section))
    : [];
  const fresh = parts.flatMap(({ section, rows }) =>
    rows.map((row) => ({
      ...toEntryFields(section, row),
      entryKey: ground.newKey(),
      compiledBy: ground.compiledBy,
      position: 0,
    })),
  );
  const known = ground.current.filter(({ section }) => sections.has(section));
  return [...kept, ...withKnownKeys(fresh, known)].map((entry, at) => ({
    ...entry,
    position: at + 1,
  }));
};
