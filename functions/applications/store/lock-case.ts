import type { Transaction } from '../../platform/database/database';
import type { CaseRef } from './write-case';

/** 锁住一件到事务结束：同时来办的排着队，后来的看到的是前一个办完的样子。 */
export const lockCase = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
): Promise<void> => {
  await tx`
    select 1 from applications
    where region_id = ${regionId} and application_id = ${applicationId} for no key update`;
};
