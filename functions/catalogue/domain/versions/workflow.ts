import { ok, refused, type Result } from '@shared/result';
import {
  versionActs,
  versionStates,
  type VersionAct,
  type VersionKind,
  type VersionState,
} from '@shared/vocabulary/catalogue-version';
import type { CatalogueVersion, VersionStaff } from './version';

/** 谁可以做：编制单位的经办人、公开办、签发人。 */
type Who = 'compiler' | 'office' | 'approver';

interface Step {
  readonly who: Who;
  /** 从哪个状态到哪个状态。 */
  readonly moves: Readonly<Partial<Record<VersionState, VersionState>>>;
}

type Steps = Readonly<Record<VersionAct, Readonly<Partial<Record<VersionKind, Step>>>>>;

const compiling = (moves: Step['moves']): Partial<Record<VersionKind, Step>> => ({
  department: { who: 'compiler', moves },
  township: { who: 'compiler', moves },
});
const inOffice = (moves: Step['moves']): Partial<Record<VersionKind, Step>> => ({
  department: { who: 'office', moves },
  township: { who: 'office', moves },
});
const deciding = (who: Who, moves: Step['moves']): Partial<Record<VersionKind, Step>> => ({
  county: { who, moves },
  township: { who, moves },
});

/**
 * 目录版本的全部行为：部门编制并报送，公开办汇总，签发人批准，公开办公布。只有这一张表。
 * 部门的一份随县级目录汇总而成为“已汇总”；乡镇（街道）的一份由公开办审过，另行批准、公布。
 */
export const VERSION_STEPS: Steps = {
  edit: {
    ...compiling({ draft: 'draft' }),
    county: { who: 'office', moves: { draft: 'draft', merged: 'merged' } },
  },
  submit: compiling({ draft: 'submitted' }),
  takeBack: compiling({ submitted: 'draft' }),
  sendBack: inOffice({ submitted: 'draft' }),
  merge: {
    county: { who: 'office', moves: { draft: 'merged' } },
    township: { who: 'office', moves: { submitted: 'merged' } },
  },
  rebase: {
    county: { who: 'office', moves: { draft: 'draft', merged: 'merged', approved: 'merged' } },
  },
  refuse: deciding('approver', { merged: 'draft' }),
  approve: deciding('approver', { merged: 'approved' }),
  publish: deciding('office', { approved: 'published' }),
  discard: {
    ...compiling({ draft: 'discarded' }),
    county: { who: 'office', moves: { draft: 'discarded' } },
  },
};

/** 谁要做，以及这一版由谁汇总（汇总的人不能自己批准）。 */
export interface VersionActor {
  readonly staff: VersionStaff;
  readonly mergedBy: string | null;
}

const isCompiler = ({ organisationId }: CatalogueVersion, staff: VersionStaff): boolean =>
  staff.roles.includes('caseOfficer') &&
  organisationId !== null &&
  staff.organisationId === organisationId;

const barred = (
  who: Who,
  version: CatalogueVersion,
  { staff, mergedBy }: VersionActor,
): string | undefined => {
  if (who === 'compiler')
    return isCompiler(version, staff) ? undefined : '只有编制单位的经办人可以进行此操作';
  if (who === 'office')
    return staff.roles.includes('disclosureOffice') ? undefined : '只有公开办可以进行此操作';
  if (!staff.roles.includes('approver')) return '只有签发人可以进行此操作';
  return mergedBy === staff.accountId ? '这一版是您汇总的，须由另一个人批准' : undefined;
};

/**
 * 此人可否对这一版做这件事；可以时得出做完的状态。
 * 拒绝：notPermittedNow，写明身份、状态哪一样不符。
 */
export const nextState = (
  act: VersionAct,
  version: CatalogueVersion,
  actor: VersionActor,
): Result<VersionState> => {
  const no = (message: string) => refused('notPermittedNow', message);
  const step = VERSION_STEPS[act][version.kind];
  if (!step) return no(`这一份目录不能${versionActs.labels[act]}`);
  const reason = barred(step.who, version, actor);
  if (reason !== undefined) return no(reason);
  const to = step.moves[version.state];
  if (to === undefined)
    return no(
      `这一版目录现在是“${versionStates.labels[version.state]}”，不能${versionActs.labels[act]}`,
    );
  return ok(to);
};

/** 此人现在可以做的，照办理的次序；界面只给出这些。 */
export const permittedVersionActs = (
  version: CatalogueVersion,
  actor: VersionActor,
): VersionAct[] => versionActs.values.filter((act) => nextState(act, version, actor).ok);
