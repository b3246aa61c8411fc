import type { VersionView } from '@shared/contract/catalogue-versions';
import type { VersionEntry } from '@shared/contract/entry-fields';
import { ok, refused, type Result } from '@shared/result';
import type { VersionAct, VersionState } from '@shared/vocabulary/catalogue-version';
import { mayReadVersion } from '../domain/versions/may-read';
import type { CatalogueVersion, VersionStaff } from '../domain/versions/version';
import { nextState } from '../domain/versions/workflow';
import type { Occasion, VersionChange, VersionPorts, VersionSession } from '../ports.versions';
import { composeVersionView } from '../queries/compose-version-view';
import { mergedByOf } from '../queries/version-facts';
import { Undo, undoable } from './undo';

/** 对哪一版、看到的修改次数、做什么。 */
export interface VersionRequest extends Occasion {
  readonly act: VersionAct;
  readonly versionId: string;
  readonly version: number;
}

/** 做一件事时手里的东西。 */
export interface VersionWork {
  readonly session: VersionSession;
  readonly version: CatalogueVersion;
  readonly to: VersionState;
  readonly occasion: Occasion;
}

/** 一件事带来的改动；data 记入事件与审计。 */
export interface VersionOutcome {
  readonly change?: VersionChange;
  readonly data?: Readonly<Record<string, string | number>>;
  readonly conflicts?: readonly VersionEntry[];
}

const CONFLICT = '这一版刚被别人改过，请看过现在的样子再办';

/**
 * 对一版目录做一件事：锁住、核对身份与状态、改动、保存、记事、审计，同在一个事务里；拒绝的全部撤销。
 * 拒绝：没有这一版；不归此人办；状态不符；看到的已经过时；work 所说的不合规定。
 */
export const actOnVersion =
  ({ store }: VersionPorts, staff: VersionStaff) =>
  (
    request: VersionRequest,
    work: (held: VersionWork) => Promise<Result<VersionOutcome>>,
  ): Promise<Result<VersionView>> =>
    undoable(() =>
      store.write(staff, async (session) => {
        const { act, versionId, at, correlationId } = request;
        const version = await session.versionForUpdate(versionId);
        if (!version || !mayReadVersion(version, staff))
          return refused('notFound', '没有这一版目录，或者不归您看');
        const mergedBy = mergedByOf(await session.events(versionId));
        const next = nextState(act, version, { staff, mergedBy });
        if (!next.ok) return next;
        if (version.version !== request.version) return refused('conflict', CONFLICT);
        const occasion = { at, correlationId };
        const done = await work({ session, version, to: next.value, occasion });
        if (!done.ok) throw new Undo(done.refusal);
        const { change = {}, data = {}, conflicts = [] } = done.value;
        if (!(await session.save(version, { ...change, state: next.value }, at)))
          throw new Undo({ code: 'conflict', message: CONFLICT });
        await session.record(versionId, { kind: act, data }, occasion);
        const saved = await session.version(versionId);
        return ok(await composeVersionView(session, saved ?? version, { staff, conflicts }));
      }),
    );
