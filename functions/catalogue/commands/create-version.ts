import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, type Result } from '@shared/result';
import type { VersionStaff } from '../domain/versions/version';
import type { Occasion, VersionPorts } from '../ports.versions';
import { composeVersionView } from '../queries/compose-version-view';
import { ensureCurrent } from './ensure-current';
import { planVersion } from './plan-version';
import type { VersionWish } from './version-wish';
import { Undo, undoable } from './undo';

/**
 * 新建一个编制中的版本：公开办编县级的，部门编本部门分管领域的，乡镇（街道）编自己的。
 * 拒绝：没有编制任务；领域不归本部门编制；参照的县没有公布目录。
 */
export const createVersion = (
  ports: VersionPorts,
  staff: VersionStaff,
  { at, correlationId, ...wish }: VersionWish & Occasion,
): Promise<Result<VersionView>> =>
  undoable(() =>
    ports.store.write(staff, async (session) => {
      const planned = await planVersion(ports, session, { staff, wish });
      if (!planned.ok) throw new Undo(planned.refusal);
      const { entries, ...version } = planned.value;
      const occasion = { at, correlationId };
      const holder = version.kind === 'township' ? version.organisationId : null;
      const baseVersionId = await ensureCurrent(session, holder, occasion);
      const versionId = await session.insertVersion({ ...version, baseVersionId }, occasion);
      await session.putEntries(versionId, entries);
      await session.record(
        versionId,
        { kind: 'create', data: { entries: entries.length } },
        occasion,
      );
      const saved = await session.version(versionId);
      if (!saved) throw new Error('the version just inserted is not readable');
      return ok(await composeVersionView(session, saved, { staff }));
    }),
  );
