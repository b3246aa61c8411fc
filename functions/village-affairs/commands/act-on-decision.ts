import type { DecisionView } from '@shared/contract/village-decisions';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Transaction } from '../../platform/database/database';
import type { DecisionRow, Occasion, VillageEvent, VillagePorts, VillageSettings } from '../ports';
import { decisionView } from '../queries/decision-view';
import { CHANGED, transact } from './transact';

/** 对哪件决议的哪一版办事。 */
export interface OnDecision extends Occasion {
  readonly decisionId: string;
  readonly version: number;
}

export interface DecisionAtHand {
  readonly tx: Transaction;
  readonly decision: DecisionRow;
  readonly settings: VillageSettings;
}

/** 办成之后要记的事，和这件事从此是否公开。 */
export interface DecisionOutcome {
  readonly event: Pick<VillageEvent, 'kind' | 'data'>;
  readonly isPublic: boolean;
}

/** 载入、核对是本村的和版本、办事、版本加一、留痕，全在一个事务里。 */
export const actOnDecision = (
  ports: VillagePorts,
  occasion: OnDecision,
  act: (at: DecisionAtHand) => Promise<Result<DecisionOutcome>>,
): Promise<Result<DecisionView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, decisionId, version, at } = occasion;
    const decision = await ports.decisions.one(tx, who.regionId, decisionId);
    if (decision?.place.organisationId !== who.organisationId)
      return refused('notFound', '本村（社区）没有这件记录');
    if (decision.version !== version) return refused('conflict', CHANGED);
    const settings = await ports.settings(tx, who.regionId);
    const outcome = await act({ tx, decision, settings });
    if (!outcome.ok) return outcome;
    const key = { regionId: who.regionId, id: decisionId, version };
    const { event, isPublic } = outcome.value;
    if (!(await ports.decisions.touch(tx, key, { at, isPublic })))
      return refused('conflict', CHANGED);
    await note({ subjectKind: 'villageDecision', subjectId: decisionId, ...event });
    const after = await ports.decisions.one(tx, who.regionId, decisionId);
    if (!after) throw new Error('decision vanished within its own transaction');
    return ok(decisionView(after, settings, todayInShanghai(at)));
  });
