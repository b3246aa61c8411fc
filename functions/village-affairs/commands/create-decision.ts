import type { DecisionView } from '@shared/contract/village-decisions';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { NewDecision, Occasion, VillagePorts } from '../ports';
import { decisionView } from '../queries/decision-view';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { KEY_TAKEN, transact } from './transact';

/** 新记一件“四议两公开”；同一防重编号再来一次，得到的是已记的那一件。 */
export const createDecision = (
  ports: VillagePorts,
  occasion: Occasion,
  given: Pick<NewDecision, 'idempotencyKey' | 'matter' | 'title'>,
): Promise<Result<DecisionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { regionId, organisationId } = occasion.who;
    const clear = refusePersonalNumbers(ports, 'title', given.title);
    if (!clear.ok) return clear;
    const decisionId = ports.newId();
    if (await ports.decisions.insert(tx, { decisionId, organisationId, ...given }, occasion))
      await note({
        subjectKind: 'villageDecision',
        subjectId: decisionId,
        kind: 'decisionCreated',
        data: { matter: given.matter },
      });
    const known = await ports.decisions.idByKey(tx, regionId, given.idempotencyKey);
    const row = known === null ? null : await ports.decisions.one(tx, regionId, known);
    if (row?.place.organisationId !== organisationId) return refused('conflict', KEY_TAKEN);
    const settings = await ports.settings(tx, regionId);
    return ok(decisionView(row, settings, todayInShanghai(occasion.at)));
  });
