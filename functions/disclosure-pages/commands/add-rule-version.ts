import { ok, refused, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import { ruleDocumentId, rulePage } from '../domain/searchable';
import type { Occasion, PagesPorts, PagesStaff } from '../ports';
import { insertRule, type NewRule } from '../store/rules';

/** 谁、在什么时候办。 */
export interface Doing {
  readonly staff: PagesStaff;
  readonly occasion: Occasion;
}

/** 存好的一版。 */
export interface SavedRule {
  readonly ruleId: string;
  readonly version: number;
}

/** 版次不对时的话。 */
export const CONFLICT = '别人刚改过这件制度，请看过现在的再改';

/** 加一版，连同检索与审计；同一版已经有的返回拒绝。 */
export const addVersion = async (
  { ports, tx }: { readonly ports: PagesPorts; readonly tx: Transaction },
  { staff, occasion }: Doing,
  rule: Omit<NewRule, 'regionId' | 'savedBy' | 'savedAt'>,
): Promise<Result<SavedRule>> => {
  const { regionId, accountId: savedBy } = staff;
  if (!(await insertRule(tx, { ...rule, regionId, savedBy, savedAt: occasion.at })))
    return refused('conflict', CONFLICT, { field: 'version' });
  if (rule.withdrawnOn === null) await ports.indexPage(tx, regionId, rulePage(rule));
  else await ports.removePage(tx, regionId, ruleDocumentId(rule.ruleId));
  await ports.appendAudit(tx, {
    regionId,
    actorId: savedBy,
    act: rule.withdrawnOn === null ? 'saveDisclosureRule' : 'withdrawDisclosureRule',
    subjectKind: 'disclosureRule',
    subjectId: rule.ruleId,
    correlationId: occasion.correlationId,
    at: occasion.at,
    data: { version: rule.version },
  });
  return ok({ ruleId: rule.ruleId, version: rule.version });
};
