import { refused, type Result } from '@shared/result';
import { staffScope } from '../access';
import type { PagesPorts, StoredRule } from '../ports';
import { ruleVersions } from '../store/rules';
import { addVersion, CONFLICT, type Doing, type SavedRule } from './add-rule-version';

/** 在现行的一版上加一版。拒绝：没有这件；别人刚改过；已经停止执行。 */
export const changeRule = (
  ports: PagesPorts,
  doing: Doing,
  { ruleId, version, ...change }: SavedRule & Partial<StoredRule>,
): Promise<Result<SavedRule>> =>
  ports.database.write(staffScope(doing.staff), async (tx) => {
    const [current] = await ruleVersions(tx, doing.staff.regionId, ruleId);
    if (!current) return refused('notFound', '没有这件制度');
    if (current.withdrawnOn !== null)
      return refused('notPermittedNow', '这件制度已经停止执行，不能再改；可以另外公布一件');
    if (current.version !== version) return refused('conflict', CONFLICT, { field: 'version' });
    return addVersion({ ports, tx }, doing, {
      ...current,
      ...change,
      version: version + 1,
      updatedOn: doing.occasion.today,
    });
  });
