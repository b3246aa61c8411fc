import type { RegisterView } from '@shared/contract/village-registers';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Occasion, VillagePorts } from '../ports';
import { registerView } from '../queries/register-view';
import { checkEntry, NO_FILE, type GivenEntry } from './check-entry';
import { transact } from './transact';

/** 登记一项；同一防重编号再来一次，不再登记。拒绝：日期颠倒、没有写对方、写了个人号码。 */
export const addEntry = (
  ports: VillagePorts,
  occasion: Occasion & { readonly idempotencyKey: string },
  { attachmentIds, ...fields }: GivenEntry,
): Promise<Result<RegisterView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, idempotencyKey, at } = occasion;
    const checked = checkEntry(ports, fields);
    if (!checked.ok) return checked;
    if (!(await ports.registers.hasKey(tx, who.regionId, idempotencyKey))) {
      const entryId = ports.newId();
      await ports.registers.insert(tx, [{ ...fields, entryId }], occasion);
      if (!(await ports.county.keepFiles(tx, { recordId: entryId, ...occasion }, attachmentIds)))
        return refused('ruleViolated', NO_FILE, { field: 'attachmentIds' });
      await note({ subjectKind: 'villageRegister', subjectId: entryId, kind: 'entryRegistered' });
    }
    return ok(await registerView(ports, tx, { who, today: todayInShanghai(at) }));
  });
