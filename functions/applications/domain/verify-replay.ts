import type { Application, ApplicationChange, ApplicationEvent } from './application';
import { replay } from './replay';
import { NO_TRACKS } from './tracks';

/** 键的次序不影响比较。 */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );

/** 各项在登记以前的样子；事件从来没有改过的项取现在的样子。 */
const BEFORE: Required<ApplicationChange> = {
  state: 'submitted',
  vaultId: '',
  description: '',
  leadDepartmentId: null,
  supportingDepartmentIds: [],
  caseOfficerId: null,
  confirmedAt: null,
  receivedOn: null,
  dueOn: null,
  isProvisional: false,
  waitingFor: null,
  repliedOn: null,
  outcome: null,
  mergedIntoId: null,
  archivedOn: null,
};

const sameInstant = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value;

/**
 * 从头重放全部事件，与存着的行比较，返回不一致的项；没有即一致。
 * 依据：《条例》第四十五条（登记、审核、办理、答复、归档，全程留痕）。
 */
export const replayDifferences = (
  application: Application,
  events: readonly Pick<ApplicationEvent, 'data'>[],
): string[] => {
  const touched = new Set(events.flatMap(({ data }) => Object.keys(data.change ?? {})));
  const before = Object.fromEntries(
    Object.entries(BEFORE).filter(([key]) => touched.has(key)),
  ) as ApplicationChange;
  const replayed = replay({ ...application, ...before, tracks: NO_TRACKS, version: 0 }, events);
  const keys = [
    ...(Object.keys(BEFORE) as (keyof ApplicationChange)[]),
    'tracks',
    'version',
  ] as const;
  return keys.filter(
    (key) => canonical(sameInstant(replayed[key])) !== canonical(sameInstant(application[key])),
  );
};
