import type { InspectionRow, InspectionStore } from './ports';
import { placeJson } from './store.county';

const MOST = 100;

/** 公开栏检查的存取。 */
export const inspectionStore: InspectionStore = {
  inspections: async (sql, { regionId, id, key, townshipId, organisationId }) => {
    const rows = await sql<InspectionRow[]>`
      select i.inspection_id, i.version, i.inspected_on, i.way, i.faults, i.remark, i.rectify_by,
        i.rectification, i.rectified_at, a.display_name as inspector_name,
        (select ${placeJson(sql)} from organisations o
          where o.region_id = i.region_id and o.organisation_id = i.organisation_id) as place,
        (select ${placeJson(sql)} from organisations o
          where o.region_id = i.region_id and o.organisation_id = i.township_id) as township
      from board_inspections i
      join accounts a on a.region_id = i.region_id and a.account_id = i.inspected_by
      where i.region_id = ${regionId}
        and (${id ?? null}::uuid is null or i.inspection_id = ${id ?? null})
        and (${key ?? null}::uuid is null or i.idempotency_key = ${key ?? null})
        and (${townshipId ?? null}::text is null or i.township_id = ${townshipId ?? null})
        and (${organisationId ?? null}::text is null or i.organisation_id = ${organisationId ?? null})
      order by (i.rectify_by is not null and i.rectified_at is null) desc, i.inspected_on desc,
        i.recorded_at desc, i.inspection_id
      limit ${MOST}`;
    return [...rows];
  },
  insertInspection: async (tx, inspection, { who, at }) => {
    const row = { ...inspection, faults: [...inspection.faults] };
    const by = { regionId: who.regionId, inspectedBy: who.accountId, recordedAt: at };
    await tx`
      insert into board_inspections ${tx({ ...row, ...by })}
      on conflict (region_id, idempotency_key) do nothing`;
  },
  rectify: async (tx, { regionId, id, version }, change) => {
    const rows = await tx`
      update board_inspections set ${tx({ ...change, version: version + 1 })}
      where region_id = ${regionId} and inspection_id = ${id} and version = ${version}
        and rectify_by is not null and rectified_at is null
      returning 1`;
    return rows.length > 0;
  },
};
