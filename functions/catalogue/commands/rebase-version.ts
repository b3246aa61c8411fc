import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, refused, type Result } from '@shared/result';
import { rebaseEntries } from '../domain/versions/rebase-entries';
import type { VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { baseEntriesOf } from '../queries/version-facts';
import { actOnVersion, type VersionRequest } from './act-on-version';
import { replaceEntries } from './replace-entries';

/** 编制期间现行目录又有变化：在新的现行目录上重做这一版的改动；批准过的要重新批准。 */
export const rebaseVersion = (
  ports: VersionPorts,
  staff: VersionStaff,
  request: Omit<VersionRequest, 'act'>,
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'rebase' }, async (work) => {
    const { session, version } = work;
    const current = await session.current(null);
    if (!current || current.versionId === version.baseVersionId)
      return refused('ruleViolated', '编制期间现行目录没有变化，不必并入');
    const mine = await session.entries(version.versionId);
    const now = await session.entries(current.versionId);
    const rebased = rebaseEntries(await baseEntriesOf(session, version), mine, now);
    await replaceEntries(work, { from: mine, to: rebased.entries });
    const change = { baseVersionId: current.versionId, approvedBy: null, approvedAt: null };
    return ok({
      change,
      data: { conflicts: rebased.conflicts.length },
      conflicts: rebased.conflicts,
    });
  });
