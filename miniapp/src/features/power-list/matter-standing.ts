import type { MatterView } from '@shared/contract/power-list';

/** 清单的一条在目录里怎么样：没有、写明了缘由、已经列入。 */
export type MatterStanding = 'gap' | 'excepted' | 'covered';

export const standingOf = ({ entries, exception }: MatterView): MatterStanding => {
  if (entries.length > 0) return 'covered';
  return exception === '' ? 'gap' : 'excepted';
};

export const standingLabels: Readonly<Record<MatterStanding, string>> = {
  gap: '目录里没有',
  excepted: '写明了缘由',
  covered: '已列入',
};

/** 各种各有几条。 */
export const countStandings = (
  items: readonly MatterView[],
): Readonly<Record<MatterStanding, number>> => {
  const counts = { gap: 0, excepted: 0, covered: 0 };
  for (const item of items) counts[standingOf(item)] += 1;
  return counts;
};
