import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, refused, type Result } from '@shared/result';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionPorts, VersionSession } from '../ports.versions';
import { findingsOf } from '../queries/version-facts';
import { actOnVersion, type VersionRequest } from './act-on-version';
import { BEHIND, isUpToDate } from './up-to-date';

/** 还有几处必须改正的。 */
const mustMendCount = async (
  session: VersionSession,
  version: CatalogueVersion,
): Promise<number> => {
  const entries = await session.entries(version.versionId);
  const findings = await findingsOf(session, { version, entries });
  return findings.filter(({ weight }) => weight === 'mustMend').length;
};

/** 批准一版目录。拒绝：还有必须改正的；现行目录又有变化。 */
export const approveVersion = (
  ports: VersionPorts,
  staff: VersionStaff,
  request: Omit<VersionRequest, 'act'>,
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)({ ...request, act: 'approve' }, async ({ session, version }) => {
    if (!(await isUpToDate(session, version))) return refused('ruleViolated', BEHIND);
    const left = await mustMendCount(session, version);
    if (left > 0)
      return refused('ruleViolated', `还有${String(left)}处必须改正的，请退回公开办改好再批准`);
    return ok({ change: { approvedBy: staff.accountId, approvedAt: request.at.toISOString() } });
  });
