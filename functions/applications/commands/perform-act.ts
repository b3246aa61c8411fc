import type { ApplicationView } from '@shared/contract/application-view';
import type { Result } from '@shared/result';
import { writeOccasion } from '../access';
import { outcomeOfAct } from '../domain/outcome-of-act';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';
import { composeView } from '../queries/compose-view';
import { conflictWith } from './conflict';
import { decideAct, type Act, type DecidedAct } from './decide-act';
import { issueLetters } from './issue-letters';
import { recordAct } from './record-act';
import { registerChildren } from './register-children';
import { writeOrUndo } from './write-or-undo';

/** 一个行为的请求：哪一件、看到的版本、内容。 */
export interface ActRequest<I> {
  readonly applicationId: string;
  readonly version: number;
  readonly input: I;
}

const settle = async (
  ports: ApplicationPorts,
  session: WriteSession,
  { found, situation, decision, occasion }: DecidedAct & { readonly occasion: Occasion },
): Promise<boolean> => {
  const { person } = situation;
  const outcome = outcomeOfAct(situation, decision, { person, now: occasion.now });
  if (!(await session.save(found.application, { decision, outcome }))) return false;
  const letters = await issueLetters(session, situation, decision);
  await recordAct(session, found, { decision, event: outcome.event, letters });
  await registerChildren(ports, session, { situation, decision, occasion });
  return true;
};

/**
 * 办一个行为：读出 → 作决定 → 保存、记事、发文、审计、发消息，在同一事务里；拒绝的全部撤销。
 * 拒绝：见 decideAct。
 */
export const performAct =
  <I>(ports: ApplicationPorts, act: Act<I>) =>
  (request: ActRequest<I>, occasion: Occasion): Promise<Result<ApplicationView>> =>
    writeOrUndo(ports.store, writeOccasion(occasion), async (session) => {
      const { applicationId } = request;
      await session.lock(applicationId);
      const decided = await decideAct(ports, session, { ...act, ...request, occasion });
      if (!decided.ok) return decided;
      const { found, situation } = decided.value;
      if (!(await settle(ports, session, { ...decided.value, occasion })))
        return conflictWith(
          (await session.findCase(applicationId)) ?? found,
          situation.organisations,
        );
      const { person, today } = situation;
      return composeView(session, { applicationId, person, today });
    });
