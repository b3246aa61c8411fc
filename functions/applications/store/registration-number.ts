import type { Database } from '../../platform/database/database';
import { systemScope } from '../../platform/database/scope';

/** 一件申请的登记编号；没有登记的为 null。 */
export const registrationNumberOf = (
  database: Database,
  { regionId, applicationId }: { readonly regionId: string; readonly applicationId: string },
): Promise<string | null> =>
  database.read(systemScope(regionId), async (sql) => {
    const [row] = await sql<{ registrationNumber: string | null }[]>`
      select registration_number from applications
      where region_id = ${regionId} and application_id = ${applicationId}`;
    return row?.registrationNumber ?? null;
  });
