import type { Transaction } from '../../platform/database/database';
import type { ReportRow, VillagePorts } from '../ports';

/** 有人反映时，告诉乡镇（街道）的监督管理人员；不写是谁反映的。 */
export const tellTownship = async (
  ports: VillagePorts,
  tx: Transaction,
  { report, regionId, at }: { report: ReportRow; regionId: string; at: Date },
): Promise<void> => {
  const { townshipId: organisationId, place, notice } = report;
  const role = 'townshipSupervisor';
  const staff = await ports.county.staffOf(tx, { regionId, organisationId, role });
  const body = `有人反映${place.name}的公开情况，请调查核实。`;
  const noticeId = notice?.noticeId ?? null;
  const event = 'assigned' as const;
  const message = { regionId, title: '村（居）务公开有人反映', body, noticeId, at, event };
  await ports.enqueue(
    tx,
    staff.map((accountId) => ({ ...message, accountId })),
  );
};
