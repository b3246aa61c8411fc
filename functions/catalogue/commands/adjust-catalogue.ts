import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, type Result } from '@shared/result';
import { adjustmentKinds } from '@shared/vocabulary/catalogue-version';
import { adjustEntries, type Adjustment } from '../domain/versions/adjust-entries';
import { entryKeyFrom, type VersionStaff } from '../domain/versions/version';
import type { Occasion, VersionPorts } from '../ports.versions';
import { composeVersionView } from '../queries/compose-version-view';
import { ensureCurrent } from './ensure-current';
import { Undo, undoable } from './undo';

/**
 * 动态调整一条：写明缘由，出一个只动这一条的小版本，等签发人批准后公布。
 * 拒绝：没有这一条；没有写内容；内容没有变。
 */
export const adjustCatalogue = (
  ports: VersionPorts,
  staff: VersionStaff,
  { reason, at, correlationId, ...adjustment }: Adjustment & Occasion & { readonly reason: string },
): Promise<Result<VersionView>> =>
  undoable(() =>
    ports.store.write(staff, async (session) => {
      const occasion = { at, correlationId };
      const baseVersionId = await ensureCurrent(session, null, occasion);
      const current = await session.currentEntries(null);
      const adjusted = adjustEntries(current, adjustment, entryKeyFrom(ports.newId()));
      if (!adjusted.ok) throw new Undo(adjusted.refusal);
      const { entries, name } = adjusted.value;
      const title = `${adjustmentKinds.labels[adjustment.kind]}：${name}`.slice(0, 100);
      const sections = [...new Set(entries.map(({ section }) => section))];
      const versionId = await session.insertVersion(
        {
          kind: 'county',
          organisationId: null,
          title,
          sections,
          madeFrom: 'adjustment',
          baseVersionId,
          reason,
        },
        occasion,
      );
      await session.putEntries(versionId, entries);
      const drafted = await session.version(versionId);
      if (!drafted) throw new Error('the version just inserted is not readable');
      await session.save(drafted, { state: 'merged', mergedAt: at.toISOString() }, at);
      await session.record(versionId, { kind: 'merge', data: { reason } }, occasion);
      const saved = await session.version(versionId);
      return ok(await composeVersionView(session, saved ?? drafted, { staff }));
    }),
  );
