import type { Database } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';
import { caseDifferences } from './domain/verify-case';
import { findCase } from './store/find-case';

/** 与事件对不上的一件。 */
export interface UnfaithfulCase {
  readonly registrationNumber: string;
  /** 对不上的各项，如 state、description。 */
  readonly differences: readonly string[];
}

/** 全县的申请逐件重放：存着的行要与登记链上的事件一致。返回件数和对不上的各件。 */
export const verifyCases = async (
  database: Database,
  regionId: string,
): Promise<{ readonly count: number; readonly unfaithful: readonly UnfaithfulCase[] }> => {
  const scope = systemScope(regionId);
  const ids = await database.read(
    scope,
    (sql) => sql<{ applicationId: string }[]>`
      select application_id from applications where region_id = ${regionId}
      order by registration_number`,
  );
  const unfaithful: UnfaithfulCase[] = [];
  for (const { applicationId } of ids) {
    const found = await database.read(scope, (sql) => findCase(sql, regionId, applicationId));
    if (!found) continue;
    const { application, events } = found;
    const differences = caseDifferences(application, events);
    const { registrationNumber } = application;
    if (differences.length > 0) unfaithful.push({ registrationNumber, differences });
  }
  return { count: ids.length, unfaithful };
};
