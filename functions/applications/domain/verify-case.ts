import type { Application, ApplicationEvent } from './application';
import { descriptionDigest } from './content-digest';
import { replayDifferences } from './verify-replay';

type Recorded = Pick<ApplicationEvent, 'data'>;

/** 内容还是登记时的：其间补正过的由重放核对；早先没有记下散列的不比。 */
const hasSameDescription = (application: Application, events: readonly Recorded[]): boolean => {
  const recorded = events[0]?.data.descriptionDigest;
  if (recorded === undefined) return true;
  if (events.some(({ data }) => data.change?.description !== undefined)) return true;
  return recorded === descriptionDigest(application);
};

/** 保存期限到了隐去的：换成了一份空的个人信息，不是被改动。 */
const ANONYMISED = '（已隐去）';

/**
 * 一件申请存着的行与它的各个事件对不上的地方；没有即一致。
 * 依据：《条例》第四十五条（登记、审核、办理、答复、归档，全程留痕）。
 */
export const caseDifferences = (
  application: Application,
  events: readonly Recorded[],
): readonly string[] => [
  ...replayDifferences(application, events).filter(
    (key) => key !== 'vaultId' || application.applicantMaskedName !== ANONYMISED,
  ),
  ...(hasSameDescription(application, events) ? [] : ['description']),
];
