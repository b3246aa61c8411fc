import type { RuleFields } from '@shared/contract/disclosure-desk';
import { ok, type Result } from '@shared/result';
import { staffScope } from '../access';
import type { PagesPorts } from '../ports';
import { ruleVersions } from '../store/rules';
import { addVersion, type Doing, type SavedRule } from './add-rule-version';

/** 公布一件公开制度；ruleId 由提交的人给出，同一次提交重复送来只公布一件。依据：《条例》第四条、第四十六条。 */
export const createRule = (
  ports: PagesPorts,
  doing: Doing,
  { ruleId, ...fields }: RuleFields & { readonly ruleId: string },
): Promise<Result<SavedRule>> =>
  ports.database.write(staffScope(doing.staff), async (tx) => {
    const [known] = await ruleVersions(tx, doing.staff.regionId, ruleId);
    if (known) return ok({ ruleId, version: known.version });
    return addVersion({ ports, tx }, doing, {
      ...fields,
      ruleId,
      version: 1,
      organisationId: doing.staff.organisationId ?? '',
      withdrawnOn: null,
      withdrawalReason: '',
      updatedOn: doing.occasion.today,
    });
  });
