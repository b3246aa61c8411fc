import type { SentOutputOf } from '@shared/contract/endpoint';
import type { previewAct as endpoint } from '@shared/contract/preview-act';
import { ok, refused, type Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import { writeOccasion } from '../access';
import { DECIDERS } from '../domain/deciders';
import type { Situation } from '../domain/decision';
import { caseDeadline, outcomeOfAct } from '../domain/outcome-of-act';
import { canRead, checkPermitted } from '../domain/permitted-actions';
import type { Deadlines } from '../domain/statutory-clock';
import type { ApplicationPorts, Occasion } from '../ports';
import { clockView } from '../queries/clock-view';
import { composeLetters } from './issue-letters';
import type { Decide } from './perform-act';
import { prepareInput } from './prepare-input';
import { situationOf } from './situation-of';

type Preview = SentOutputOf<typeof endpoint>;

/** 预览完就撤销事务：存进保险箱的、占的号都不留。 */
class PreviewOnly extends Error {
  constructor(readonly result: Result<Preview>) {
    super();
  }
}

const shown = (deadline: Deadlines | null, { calendar, today }: Situation): Preview['before'] => {
  if (!deadline) return null;
  const { dueOn, isProvisional, remainingWorkingDays, steps } = clockView(
    deadline,
    today,
    calendar,
  );
  return { dueOn, isProvisional, remainingWorkingDays, steps };
};

/**
 * 办之前先看结果：期限、状态、文书与写法上的风险；与真办走同一条路，只是最后全部撤销。
 * 拒绝：与真办相同。
 */
export const previewAct =
  (ports: ApplicationPorts) =>
  async (
    request: {
      readonly applicationId: string;
      readonly act: ApplicationAct;
      /** 已按该行为的合同校验过的内容。 */
      readonly input: unknown;
    },
    occasion: Occasion,
  ): Promise<Result<Preview>> => {
    const { act } = request;
    try {
      return await ports.store.write(writeOccasion(occasion), async (session) => {
        const found = await session.findCase(request.applicationId);
        if (!found || !canRead(found.application, occasion.person))
          return refused('notFound', '没有找到这件申请，可能已转到别的单位');
        const situation = await situationOf(ports, session, { found, occasion });
        const permitted = checkPermitted(act, found.application, situation);
        if (!permitted.ok) return permitted;
        const input = await prepareInput(session, situation, { act, input: request.input });
        if (!input.ok) return input;
        const decided = (DECIDERS[act] as Decide<unknown>)(situation, input.value);
        if (!decided.ok) return decided;
        const letters = await composeLetters(session, situation, decided.value);
        if (!letters.ok) return letters;
        const { person } = situation;
        const outcome = outcomeOfAct(situation, decided.value, { person, now: occasion.now });
        throw new PreviewOnly(
          ok({
            before: shown(caseDeadline(situation), situation),
            after: shown(outcome.deadline, situation),
            stateAfter: applicationStates.labels[outcome.application.state],
            letters: letters.value.map(({ kind, document }) => ({
              kind,
              label: letterKinds.labels[kind],
              document,
            })),
            risks: letters.value.flatMap(({ risks }) => [...risks]),
          }),
        );
      });
    } catch (error) {
      if (error instanceof PreviewOnly) return error.result;
      throw error;
    }
  };
