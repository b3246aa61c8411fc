import type { InspectionView } from '@shared/contract/village-inspections';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Occasion, VillagePorts } from '../ports';
import { inspectionView } from '../queries/read-inspections';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { CHANGED, transact } from './transact';

/**
 * 村里写明公开栏整改的情况，告诉乡镇（街道）。
 * 拒绝：不是本村的、没有问题或者已经整改、写了个人号码、别人先写了。
 */
export const rectifyBoard = (
  ports: VillagePorts,
  occasion: Occasion & {
    readonly inspectionId: string;
    readonly version: number;
    readonly today: Day;
  },
  rectification: string,
): Promise<Result<InspectionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at, inspectionId: id, version, today } = occasion;
    const { regionId, accountId, organisationId } = who;
    const filter = { regionId, id, organisationId };
    const [row] = await ports.inspections.inspections(tx, filter);
    if (!row) return refused('notFound', '没有这次检查，或者不是检查本村（社区）的');
    if (row.rectifyBy === null || row.rectifiedAt !== null)
      return refused('notPermittedNow', '这次检查没有要整改的，或者已经写明整改情况');
    const clear = refusePersonalNumbers(ports, 'rectification', rectification);
    if (!clear.ok) return clear;
    const change = { rectification, rectifiedAt: at, rectifiedBy: accountId };
    if (!(await ports.inspections.rectify(tx, { regionId, id, version }, change)))
      return refused('conflict', CHANGED);
    await note({ subjectKind: 'boardInspection', subjectId: id, kind: 'boardRectified' });
    const township = { regionId, organisationId: row.township.organisationId };
    const staff = await ports.county.staffOf(tx, { ...township, role: 'townshipSupervisor' });
    const body = `${row.place.name}写明了公开栏的整改情况，请查看。`;
    const message = { regionId, title: '公开栏已整改', body, at };
    await ports.enqueue(
      tx,
      staff.map((to) => ({ ...message, accountId: to })),
    );
    const [after] = await ports.inspections.inspections(tx, filter);
    return ok(inspectionView(after ?? row, today));
  });
