import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { financeChecks } from '../domain/finance/finance-checks';
import type { DraftPorts, DraftRow } from '../ports';
import { previousPeriodOf } from '../queries/previous-period';

/** 与上期公开的期末结余不一致、又没有写明原因的，不能往下走。依据：农经发〔2011〕13号。 */
export const refuseFinance = async (
  ports: Pick<DraftPorts, 'drafts'>,
  at: { readonly sql: Sql; readonly regionId: string },
  draft: DraftRow,
): Promise<Result<null>> => {
  const previous = await previousPeriodOf(ports, at, draft);
  const [stop] = financeChecks(draft.finance, previous).filter(({ level }) => level === 'block');
  return stop
    ? refused('ruleViolated', stop.message, { field: stop.field, legalBasis: stop.legalBasis })
    : ok(null);
};
