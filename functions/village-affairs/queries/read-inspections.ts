import type { InspectionView, listInspections } from '@shared/contract/village-inspections';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { scopeOf } from '../commands/transact';
import { inspectionState } from '../domain/board-inspection';
import type { InspectionRow, Person, VillagePorts } from '../ports';
import { placeRef } from './question-view';

/** 一次检查给人看的样子。 */
export const inspectionView = (row: InspectionRow, today: Day): InspectionView => ({
  inspectionId: row.inspectionId,
  version: row.version,
  village: placeRef(row.place),
  township: placeRef(row.township),
  inspectedOn: row.inspectedOn,
  way: row.way,
  faults: [...row.faults],
  remark: row.remark,
  rectifyBy: row.rectifyBy,
  state: inspectionState(row, today),
  inspectorName: row.inspectorName,
  rectification: row.rectification,
  rectifiedAt: row.rectifiedAt,
});

/** 公开栏检查：乡镇（街道）看自己记的，村里看记本村的。 */
export const readInspections = (
  ports: VillagePorts,
  who: Person,
  today: Day,
): Promise<Result<SentOutputOf<typeof listInspections>>> =>
  ports.read(scopeOf(who), async (sql) => {
    const { regionId, organisationId } = who;
    const villages = await ports.county.villagesUnder(sql, regionId, organisationId);
    const whose = villages.length > 0 ? { townshipId: organisationId } : { organisationId };
    const rows = await ports.inspections.inspections(sql, { regionId, ...whose });
    return ok({
      villages: villages.map(placeRef),
      items: rows.map((row) => inspectionView(row, today)),
    });
  });
