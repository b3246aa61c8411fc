import type { RegisterView } from '@shared/contract/village-registers';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Occasion, VillagePorts } from '../ports';
import { registerView } from '../queries/register-view';
import { checkEntry, NO_FILE, type GivenEntry } from './check-entry';
import { CHANGED, removingFiles, transact } from './transact';

/** 改一项；不再列出的附件去掉，原件删去。拒绝：不是本村的、已被他人更新，其余与登记相同。 */
export const updateEntry = (
  ports: VillagePorts,
  occasion: Occasion & { readonly entryId: string; readonly version: number },
  { attachmentIds, ...fields }: GivenEntry,
): Promise<Result<RegisterView>> =>
  removingFiles(ports, (drop) =>
    transact(ports, occasion, async (tx, note) => {
      const { who, entryId, version, at } = occasion;
      const [known] = await ports.registers.entries(tx, who, { entryId });
      if (!known) return refused('notFound', '本村（社区）没有这项登记');
      const checked = checkEntry(ports, fields);
      if (!checked.ok) return checked;
      const key = { regionId: who.regionId, id: entryId, version };
      if (!(await ports.registers.save(tx, key, { ...fields, updatedAt: at })))
        return refused('conflict', CHANGED);
      if (!(await ports.county.keepFiles(tx, { recordId: entryId, ...occasion }, attachmentIds)))
        return refused('ruleViolated', NO_FILE, { field: 'attachmentIds' });
      const record = { regionId: who.regionId, recordId: entryId };
      drop(await ports.county.dropFiles(tx, record, attachmentIds));
      await note({ subjectKind: 'villageRegister', subjectId: entryId, kind: 'entryChanged' });
      return ok(await registerView(ports, tx, { who, today: todayInShanghai(at) }));
    }),
  );
