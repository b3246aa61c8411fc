import type { Sql, Transaction } from '../../platform/database/database';
import type { MatterListKind } from '@shared/vocabulary/catalogue-version';
import type { Matter } from '../ports.versions';

interface InCounty {
  readonly tx: Transaction;
  readonly regionId: string;
}

/** 权责清单、公共服务事项清单的各条，照次序。 */
export const matterRows = (sql: Sql, regionId: string): Promise<Matter[]> => sql<Matter[]>`
  select matter_id, list_kind, matter_name, power_type, department_name, organisation_id, exception,
    position
  from power_list where region_id = ${regionId} order by list_kind, position`;

/** 用新的一份替换某种清单。 */
export const replaceMatters = async (
  { tx, regionId }: InCounty,
  listKind: MatterListKind,
  matters: readonly Matter[],
): Promise<void> => {
  // 同时导入的依次办，后到的替换先到的。
  await tx`select pg_advisory_xact_lock(hashtext(${`power-list/${regionId}/${listKind}`}))`;
  await tx`delete from power_list where region_id = ${regionId} and list_kind = ${listKind}`;
  const rows = matters.map((matter) => ({
    region_id: regionId,
    matter_id: matter.matterId,
    list_kind: listKind,
    matter_name: matter.matterName,
    power_type: matter.powerType,
    department_name: matter.departmentName,
    organisation_id: matter.organisationId,
    exception: matter.exception,
    position: matter.position,
  }));
  await tx`
    insert into power_list
    select * from jsonb_populate_recordset(null::power_list, ${tx.json(rows)})`;
};

/** 记下一条不列入目录的法定缘由；没有这一条得 false。 */
export const setMatterException = async (
  { tx, regionId }: InCounty,
  matterId: string,
  exception: string,
): Promise<boolean> => {
  const changed = await tx`
    update power_list set exception = ${exception}
    where region_id = ${regionId} and matter_id = ${matterId}`;
  return changed.count === 1;
};
