import type { SentOutputOf } from '@shared/contract/endpoint';
import type { previewAct as endpoint } from '@shared/contract/preview-act';
import { ok, type Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import { writeOccasion } from '../access';
import { DECIDERS } from '../domain/deciders';
import type { Decision, Situation } from '../domain/decision';
import { caseDeadline, outcomeOfAct } from '../domain/outcome-of-act';
import type { Deadlines } from '../domain/statutory-clock';
import type { ApplicationPorts, Occasion } from '../ports';
import { clockView } from '../queries/clock-view';
import { decideAct, type Decide, type DecidedAct } from './decide-act';
import { tryAndUndo } from './write-or-undo';

type Preview = SentOutputOf<typeof endpoint>;

/** 要预览的行为；内容已按该行为的合同校验过。 */
export interface PreviewRequest {
  readonly applicationId: string;
  readonly act: ApplicationAct;
  readonly input: unknown;
}

const shown = (deadline: Deadlines | null, { calendar, today }: Situation): Preview['before'] => {
  if (!deadline) return null;
  const view = clockView(deadline, today, calendar);
  const { dueOn, isProvisional, remainingWorkingDays, steps } = view;
  return { dueOn, isProvisional, remainingWorkingDays, steps };
};

/** 拆分出来的各件：留在本件的，另行登记的。 */
const splitInto = (situation: Situation, { change, children }: Decision): Preview['split'] =>
  children === undefined || children.length === 0
    ? null
    : {
        kept: change.description ?? situation.application.description,
        others: children.map(({ description }) => description),
      };

const previewOf = ({ situation, decision, letters }: DecidedAct, now: Date): Preview => {
  const outcome = outcomeOfAct(situation, decision, { person: situation.person, now });
  return {
    before: shown(caseDeadline(situation), situation),
    after: shown(outcome.deadline, situation),
    stateAfter: applicationStates.labels[outcome.application.state],
    split: splitInto(situation, decision),
    letters: letters.map(({ kind, document }) => ({
      kind,
      label: letterKinds.labels[kind],
      document,
    })),
    risks: letters.flatMap(({ risks }) => [...risks]),
  };
};

/**
 * 办之前先看结果：期限、状态、文书与写法上的风险；与真办走同一条路，只是最后全部撤销。
 * 拒绝：与真办相同，只是不管版本。
 */
export const previewAct =
  (ports: ApplicationPorts) =>
  ({ act, ...request }: PreviewRequest, occasion: Occasion): Promise<Result<Preview>> =>
    tryAndUndo(ports.store, writeOccasion(occasion), async (session) => {
      const decide = DECIDERS[act] as Decide<unknown>;
      const task = { ...request, act, decide, version: null, occasion };
      const decided = await decideAct(ports, session, task);
      return decided.ok ? ok(previewOf(decided.value, occasion.now)) : decided;
    });
