import type { Sql } from '../../platform/database/database';
import type { ReadSession } from '../ports';
import { letterBodiesOf } from './letter-bodies';
import { regionNameOf, registerEntries, registerEntryOf, registerYears } from './register-book';

/** 文书、登记本的读取。 */
export const recordReads = (
  sql: Sql,
  regionId: string,
): Pick<
  ReadSession,
  'letterBodies' | 'registerEntries' | 'registerEntryOf' | 'registerYears' | 'regionName'
> => ({
  letterBodies: (applicationId, id) => letterBodiesOf(sql, { regionId, applicationId }, id),
  registerEntries: (page) => registerEntries(sql, regionId, page),
  registerEntryOf: ({ applicationId }) => registerEntryOf(sql, { regionId, applicationId }),
  registerYears: () => registerYears(sql, regionId),
  regionName: () => regionNameOf(sql, regionId),
});
