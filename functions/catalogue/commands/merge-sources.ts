import { ok, refused, type Result } from '@shared/result';
import type { CatalogueVersion } from '../domain/versions/version';
import type { VersionWork } from './act-on-version';

/** 选定要并入的各份。拒绝：不是部门已经报送的。 */
export const submittedSources = async (
  { session }: VersionWork,
  sources: readonly string[],
): Promise<Result<CatalogueVersion[]>> => {
  const found: CatalogueVersion[] = [];
  for (const versionId of new Set(sources)) {
    const source = await session.version(versionId);
    if (source?.kind !== 'department' || source.state !== 'submitted')
      return refused('ruleViolated', '要并入的须是部门已经报送的，请重新选择', {
        field: 'sources',
      });
    found.push(source);
  }
  return ok(found);
};

/** 并入的各份记为已汇总，写明并入哪一版。 */
export const takeIn = async (
  { session, version, occasion }: VersionWork,
  sources: readonly CatalogueVersion[],
): Promise<void> => {
  const { at } = occasion;
  for (const source of sources) {
    const change = {
      state: 'merged',
      mergedInto: version.versionId,
      mergedAt: at.toISOString(),
    } as const;
    if (!(await session.save(source, change, at)))
      throw new Error('a locked version changed under the merge');
    await session.record(
      source.versionId,
      { kind: 'merge', data: { into: version.number } },
      occasion,
    );
  }
};
