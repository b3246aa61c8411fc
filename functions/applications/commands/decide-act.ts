import { refused, type Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Decision, Situation } from '../domain/decision';
import { canRead, checkPermitted } from '../domain/permitted-actions';
import type { ApplicationPorts, Case, ComposedLetter, Occasion, WriteSession } from '../ports';
import { conflictWith } from './conflict';
import { composeLetters } from './issue-letters';
import { prepareInput } from './prepare-input';
import { situationOf } from './situation-of';

/** 由情况与内容作决定；每个行为一个，见 domain/actions。可否做由 decideAct 先查。 */
export type Decide<I> = (situation: Situation, input: I) => Result<Decision>;

/** 一个行为：名称与作决定的办法。 */
export interface Act<I> {
  readonly act: ApplicationAct;
  readonly decide: Decide<I>;
}

/** 要办的一件事。version 为 null 的只是预览，不管别人办没办过。 */
export interface ActTask<I> extends Act<I> {
  readonly applicationId: string;
  readonly version: number | null;
  readonly input: I;
  readonly occasion: Occasion;
}

/** 作出而还没有保存的决定。 */
export interface DecidedAct {
  readonly found: Case;
  readonly situation: Situation;
  readonly decision: Decision;
  readonly letters: readonly ComposedLetter[];
}

/**
 * 读出这一件、查可否、备内容、作决定、照样写一遍文书；预览与真办都走这里。
 * 拒绝：看不到（notFound）；别人已先办（conflict）；此刻不可以（notPermittedNow）；内容不合规定（ruleViolated）。
 */
export const decideAct = async <I>(
  ports: ApplicationPorts,
  session: WriteSession,
  { act, decide, applicationId, version, input, occasion }: ActTask<I>,
): Promise<Result<DecidedAct>> => {
  const found = await session.findCase(applicationId);
  if (!found || !canRead(found.application, occasion.person))
    return refused('notFound', '没有找到这件申请，可能已转到别的单位');
  const situation = await situationOf(ports, session, { found, occasion });
  if (version !== null && found.application.version !== version)
    return conflictWith(found, situation.organisations);
  const permitted = checkPermitted(act, found.application, situation);
  if (!permitted.ok) return permitted;
  const prepared = await prepareInput(session, situation, { act, input });
  if (!prepared.ok) return prepared;
  const decided = decide(situation, prepared.value);
  if (!decided.ok) return decided;
  const letters = await composeLetters(session, situation, decided.value);
  if (!letters.ok) return letters;
  return {
    ok: true,
    value: { found, situation, decision: decided.value, letters: letters.value },
  };
};
