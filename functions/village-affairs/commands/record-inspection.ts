import type { InspectionView } from '@shared/contract/village-inspections';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import { checkInspection } from '../domain/board-inspection';
import type { InspectionRow, NewInspection, Occasion, VillagePorts } from '../ports';
import { inspectionView } from '../queries/read-inspections';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { KEY_TAKEN, transact } from './transact';

type Given = Omit<NewInspection, 'inspectionId' | 'townshipId'>;

const tellVillage = async (
  ports: VillagePorts,
  tx: Transaction,
  { who, at, row }: Occasion & { readonly row: InspectionRow },
): Promise<void> => {
  if (row.rectifyBy === null) return;
  const { regionId } = who;
  const { organisationId } = row.place;
  const role = 'villageEditor';
  const editors = await ports.county.staffOf(tx, { regionId, organisationId, role });
  const title = '公开栏检查发现问题';
  const body = `${row.township.name}检查了公开栏，请在${row.rectifyBy}前整改好并写明情况。`;
  await ports.enqueue(
    tx,
    editors.map((accountId) => ({ regionId, accountId, title, body, at })),
  );
};

/** 同一个防重编号再来：同一个村的给先记下的，别的村的不收。 */
const again = (known: InspectionRow, organisationId: string, today: Day): Result<InspectionView> =>
  known.place.organisationId === organisationId
    ? ok(inspectionView(known, today))
    : refused('conflict', KEY_TAKEN);

/**
 * 乡镇（街道）记一次公开栏检查；有问题的告诉村里，限期整改。同一个防重编号只记一次。
 * 拒绝：不是所属的村（社区）、日期不对、有问题没有写情况和期限、写了个人号码。
 */
export const recordInspection = (
  ports: VillagePorts,
  occasion: Occasion & { readonly today: Day },
  given: Given,
): Promise<Result<InspectionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { regionId, organisationId: townshipId } = occasion.who;
    const { organisationId, idempotencyKey: key } = given;
    const place = await ports.county.place(tx, regionId, organisationId);
    if (place?.parentId !== townshipId)
      return refused('notFound', '没有这个村（社区），或者不归本乡镇（街道）');
    const [known] = await ports.inspections.inspections(tx, { regionId, key });
    if (known) return again(known, organisationId, occasion.today);
    const checked = checkInspection(given, occasion.today);
    if (!checked.ok) return checked;
    const clear = refusePersonalNumbers(ports, 'remark', given.remark);
    if (!clear.ok) return clear;
    const inspectionId = ports.newId();
    await ports.inspections.insertInspection(tx, { ...given, inspectionId, townshipId }, occasion);
    const [row] = await ports.inspections.inspections(tx, { regionId, key });
    if (!row) throw new Error('the inspection just inserted is not there');
    // 同时来的另一次先记下了。
    if (row.inspectionId !== inspectionId) return again(row, organisationId, occasion.today);
    const data = { faults: given.faults.length, rectifyBy: given.rectifyBy };
    const subject = { subjectKind: 'boardInspection', subjectId: inspectionId };
    await note({ ...subject, kind: 'boardInspected', data });
    await tellVillage(ports, tx, { ...occasion, row });
    return ok(inspectionView(row, occasion.today));
  });
