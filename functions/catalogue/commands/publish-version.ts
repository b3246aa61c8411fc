import type { VersionView } from '@shared/contract/catalogue-versions';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { actOnVersion, type VersionRequest } from './act-on-version';
import { BEHIND, isUpToDate } from './up-to-date';

const holderOf = (version: CatalogueVersion): string | null =>
  version.kind === 'township' ? version.organisationId : null;

/**
 * 公布一版目录：成为现行目录，前一版留作历史；停用的事项仍可读，检索随之更新。
 * 依据：《政府信息公开条例》第二十条；目录一经公布即按它公开。
 */
export const publishVersion = (
  ports: VersionPorts,
  staff: VersionStaff,
  request: Omit<VersionRequest, 'act'>,
): Promise<Result<VersionView>> =>
  actOnVersion(ports, staff)(
    { ...request, act: 'publish' },
    async ({ session, version, occasion }) => {
      if (!(await isUpToDate(session, version)))
        return refused('ruleViolated', BEHIND, {
          legalBasis: cite('disclosureRegulation', '第二十条'),
        });
      const current = await session.current(holderOf(version));
      if (current) {
        await session.save(current, { state: 'superseded' }, request.at);
        await session.record(
          current.versionId,
          { kind: 'superseded', data: { by: version.number } },
          occasion,
        );
      }
      const publishedOn = todayInShanghai(request.at);
      const entries = await session.entries(version.versionId);
      await session.putCurrent(version, entries, publishedOn);
      const change = { publishedAt: request.at.toISOString(), publishedOn };
      return ok({ change, data: { entries: entries.length } });
    },
  );
