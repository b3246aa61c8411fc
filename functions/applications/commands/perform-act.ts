import type { ApplicationView } from '@shared/contract/application-view';
import { refused, type Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { writeOccasion } from '../access';
import type { Decision, Situation } from '../domain/decision';
import { outcomeOfAct } from '../domain/outcome-of-act';
import { canRead, checkPermitted } from '../domain/permitted-actions';
import type { ApplicationPorts, Case, Occasion, WriteSession } from '../ports';
import { composeView } from '../queries/compose-view';
import { conflictWith } from './conflict';
import { composeLetters, issueLetters } from './issue-letters';
import { prepareInput } from './prepare-input';
import { recordAct } from './record-act';
import { registerChildren } from './register-children';
import { situationOf } from './situation-of';
import { writeOrUndo } from './write-or-undo';

/** 一个行为的请求：哪一件、看到的版本、内容。 */
export interface ActRequest<I> {
  readonly applicationId: string;
  readonly version: number;
  readonly input: I;
}

/** 由情况与内容作决定；每个行为一个，见 domain/actions。可否做由 performAct 先查。 */
export type Decide<I> = (situation: Situation, input: I) => Result<Decision>;

/** 一个行为：名称与作决定的办法。 */
export interface Act<I> {
  readonly act: ApplicationAct;
  readonly decide: Decide<I>;
}

const settle = async (
  ports: ApplicationPorts,
  session: WriteSession,
  task: {
    readonly found: Case;
    readonly situation: Situation;
    readonly decision: Decision;
    readonly occasion: Occasion;
  },
): Promise<boolean> => {
  const { found, situation, decision, occasion } = task;
  const { person } = situation;
  const outcome = outcomeOfAct(situation, decision, { person, now: occasion.now });
  if (!(await session.save(found.application, { decision, outcome }))) return false;
  const letters = await issueLetters(session, situation, decision);
  await recordAct(session, found, { decision, event: outcome.event, letters });
  await registerChildren(ports, session, { situation, decision, occasion });
  return true;
};

/**
 * 办一个行为：读出 → 作决定 → 保存、记事、发文、审计、发消息，在同一事务里。
 * 拒绝：看不到这件申请（notFound）；别人已先办（conflict）；此刻不可以（notPermittedNow）；
 * 内容不合规定、文书缺必备内容（ruleViolated）。
 */
export const performAct =
  <I>(ports: ApplicationPorts, { act, decide }: Act<I>) =>
  (request: ActRequest<I>, occasion: Occasion): Promise<Result<ApplicationView>> =>
    writeOrUndo(ports.store, writeOccasion(occasion), async (session) => {
      await session.lock(request.applicationId);
      const found = await session.findCase(request.applicationId);
      if (!found || !canRead(found.application, occasion.person))
        return refused('notFound', '没有找到这件申请，可能已转到别的单位');
      const situation = await situationOf(ports, session, { found, occasion });
      if (found.application.version !== request.version)
        return conflictWith(found, situation.organisations);
      const permitted = checkPermitted(act, found.application, situation);
      if (!permitted.ok) return permitted;
      const input = await prepareInput(session, situation, { act, input: request.input });
      if (!input.ok) return input;
      const decided = decide(situation, input.value);
      if (!decided.ok) return decided;
      const lettered = await composeLetters(session, situation, decided.value);
      if (!lettered.ok) return lettered;
      const task = { found, situation, decision: decided.value, occasion };
      if (!(await settle(ports, session, task))) {
        const latest = await session.findCase(request.applicationId);
        return conflictWith(latest ?? found, situation.organisations);
      }
      const { person, today } = situation;
      return composeView(session, { applicationId: request.applicationId, person, today });
    });
