import { BarChart } from '@miniapp/components/bar-chart';
import type { CoverageCounts } from '@shared/contract/coverage';

/** “该公开 24 项，按期 20”。 */
export const countsText = ({ due, onTime, late, overdue, pending }: CoverageCounts): string =>
  [
    `该公开 ${String(due)} 项`,
    `按期 ${String(onTime)}`,
    ...(late > 0 ? [`晚公开 ${String(late)}`] : []),
    ...(overdue > 0 ? [`逾期未公开 ${String(overdue)}`] : []),
    ...(pending > 0 ? [`还没到期 ${String(pending)}`] : []),
  ].join('，');

/** 四种情形各几项，条形图上写明数目。 */
export const CoverageBars = ({ caption, counts }: { caption: string; counts: CoverageCounts }) => (
  <BarChart
    caption={caption}
    bars={[
      {
        key: 'onTime',
        label: '按期公开',
        value: counts.onTime,
        display: `${String(counts.onTime)} 项`,
        tone: 'ok',
      },
      {
        key: 'late',
        label: '晚了才公开',
        value: counts.late,
        display: `${String(counts.late)} 项`,
        tone: 'navy',
      },
      {
        key: 'overdue',
        label: '逾期还没公开',
        value: counts.overdue,
        display: `${String(counts.overdue)} 项`,
        tone: 'seal',
      },
      {
        key: 'pending',
        label: '还没到期',
        value: counts.pending,
        display: `${String(counts.pending)} 项`,
        tone: 'quiet',
      },
    ]}
  />
);
