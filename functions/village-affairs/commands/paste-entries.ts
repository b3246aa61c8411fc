import type { SentOutputOf } from '@shared/contract/endpoint';
import type { pasteRegister } from '@shared/contract/village-registers';
import { ok, type Result } from '@shared/result';
import type { RegisterKind } from '@shared/vocabulary/village';
import { readPaste } from '../domain/read-paste';
import type { Occasion, VillagePorts } from '../ports';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { transact } from './transact';

/** 从表格粘贴多项：读得懂的登记，读不懂的逐行说明；isPreview 时只看不登记。 */
export const pasteEntries = (
  ports: VillagePorts,
  occasion: Occasion & { readonly idempotencyKey: string; readonly isPreview: boolean },
  given: { readonly kind: RegisterKind; readonly text: string },
): Promise<Result<SentOutputOf<typeof pasteRegister>>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, idempotencyKey, isPreview } = occasion;
    const clear = refusePersonalNumbers(ports, 'text', given.text);
    if (!clear.ok) return clear;
    const { rows, refused: bad } = readPaste(given.kind, given.text);
    const isAgain = await ports.registers.hasKey(tx, who.regionId, idempotencyKey);
    const added = isPreview || isAgain ? 0 : rows.length;
    if (added > 0) {
      const entries = rows.map((fields) => ({ ...fields, entryId: ports.newId() }));
      await ports.registers.insert(tx, entries, occasion);
      const subjectId = entries[0]?.entryId ?? '';
      const event = { kind: 'entriesPasted', data: { count: entries.length } };
      await note({ subjectKind: 'villageRegister', subjectId, ...event });
    }
    return ok({ rows: [...rows], refused: [...bad], added });
  });
