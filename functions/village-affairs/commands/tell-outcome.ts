import type { Transaction } from '../../platform/database/database';
import type { Occasion, ReportRow, VillagePorts } from '../ports';

/** 有了结果，告诉反映的人；责令公开的，也告诉村里的经办人。 */
export const tellOutcome = async (
  ports: VillagePorts,
  tx: Transaction,
  about: { report: ReportRow; occasion: Occasion; isPublicationOrdered: boolean },
): Promise<void> => {
  const { report, isPublicationOrdered } = about;
  const { who, at } = about.occasion;
  const { regionId } = who;
  const { name, organisationId } = report.place;
  const shared = { regionId, noticeId: report.notice?.noticeId ?? null, at };
  const told = `您反映的${name}公开情况，乡镇（街道）已经核实，请在“我的提问”里看结果。`;
  const role = 'villageEditor';
  const editors = isPublicationOrdered
    ? await ports.county.staffOf(tx, { regionId, organisationId, role })
    : [];
  const order = {
    title: '乡镇（街道）责令依法公开',
    body: '有人反映的公开情况已核实，请依法公开并改正。',
  };
  await ports.enqueue(tx, [
    {
      ...shared,
      accountId: report.accountId,
      title: '您反映的情况有了结果',
      body: told,
      event: 'questionAnswered',
    },
    ...editors.map((accountId) => ({ ...shared, accountId, ...order, event: 'assigned' as const })),
  ]);
};
