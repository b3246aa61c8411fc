import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates } from '@shared/vocabulary/application-state';
import { addDays } from '@shared/law/day';
import type { Person } from '@functions/applications/domain/application';
import { permittedActions } from '@functions/applications/domain/permitted-actions';
import { ACT_SAMPLES } from '../../support/act-samples';
import { applied, begun, decided, type Story } from '../../support/case-engine';
import { mustHold, replayHolds } from '../../support/case-invariants';

const person = (
  accountId: string,
  roles: Person['roles'],
  organisationId: string | null,
): Person => ({ accountId, displayName: accountId, roles, organisationId });

/** 一县的人：有的一身兼经办、审查、签发。 */
const crowd: readonly Person[] = [
  person('applicant', ['resident'], null),
  person('office', ['disclosureOffice'], 'office'),
  person('justice', ['legalReviewer'], 'justice'),
  ...['civil', 'finance', 'green'].flatMap((body) => [
    person(`${body}-1`, ['caseOfficer'], body),
    person(`${body}-2`, ['caseOfficer', 'reviewer', 'approver'], body),
    person(`${body}-3`, ['approver'], body),
  ]),
];

/** 往前走的多走几回，一走就完的少走，免得走不远。 */
const WEIGHTS: Partial<Record<ApplicationAct, number>> = {
  confirmReceipt: 40,
  claim: 20,
  draftReply: 10,
  submitForApproval: 12,
  approve: 20,
  deliver: 20,
  dispatch: 6,
  decideRecordCorrection: 3,
  giveLegalityOpinion: 8,
  recordOpinion: 8,
  receiveAmendment: 6,
  receiveReasons: 6,
  approveExtension: 8,
  overrideObjection: 6,
  recordFeePayment: 6,
  fixDelayedPeriod: 6,
};
const SELDOM: ReadonlySet<ApplicationAct> = new Set(['withdraw', 'mergeDuplicate', 'archive']);
const STARTS = [
  begun(),
  begun({ deliveryMethod: 'post' }),
  begun({ addresseeId: 'civil', leadDepartmentId: 'civil' }),
  begun({ matter: 'recordCorrection' }),
  begun({ accountId: null, deliveryMethod: 'email', channel: 'counter' }),
] as const;
const DAYS = [0, 0, 0, 0, 1, 1, 2, 5, 9, 24] as const;

interface Move {
  readonly pick: number;
  readonly seed: number;
  readonly days: number;
  readonly isRash: boolean;
}

type Choice = readonly [Person, ApplicationAct];

const choicesIn = ({ application }: Story, today: string, isRash: boolean): Choice[] =>
  crowd.flatMap((who) =>
    permittedActions(application, who, today).flatMap((act) =>
      SELDOM.has(act) && !isRash
        ? []
        : Array.from({ length: WEIGHTS[act] ?? 2 }, (): Choice => [who, act]),
    ),
  );

const RUNS = process.env['CI'] === undefined ? 500 : 10_000;
const reached = { acts: new Map<string, number>(), states: new Set<string>(), refused: 0, done: 0 };

const move = (story: Story, today: string, { pick, seed, isRash }: Move): Story => {
  const choices = choicesIn(story, today, isRash);
  const chosen = choices[pick % Math.max(choices.length, 1)];
  if (!chosen) return story;
  const [who, act] = chosen;
  const deed = { person: who, act, today, input: ACT_SAMPLES[act]({ story, today, seed }) };
  const outcome = decided(story, deed);
  if (!outcome.ok) {
    reached.refused += 1;
    return story;
  }
  const next = applied(story, outcome.value, deed);
  mustHold(story, next, deed);
  reached.acts.set(act, (reached.acts.get(act) ?? 0) + 1);
  reached.states.add(next.application.state);
  reached.done += 1;
  return next;
};

test('任意的人任意先后办合法的行为：期限、重放、年报行、分工、了结以后，样样成立', () => {
  const moves = fc.record({
    pick: fc.nat(100_000),
    seed: fc.nat(10_000),
    days: fc.constantFrom(...DAYS),
    isRash: fc.nat(11).map((chance) => chance === 0),
  });
  fc.assert(
    fc.property(
      fc.nat(STARTS.length - 1),
      fc.array(moves, { minLength: 8, maxLength: 18 }),
      (start, steps) => {
        let story: Story = STARTS[start] ?? STARTS[0];
        let today = '2026-03-02';
        for (const step of steps) {
          today = addDays(today, step.days);
          story = move(story, today, step);
        }
        replayHolds(story);
      },
    ),
    { numRuns: RUNS, seed: 20261121, endOnFailure: true },
  );
}, 120_000);

afterAll(() => {
  // 空转的测试等于没有：每个行为都办成过，每个状态都到过。
  const never = applicationActs.values.filter((act) => !reached.acts.has(act));
  expect(never).toEqual([]);
  expect(applicationStates.values.filter((state) => !reached.states.has(state))).toEqual([]);
  expect(reached.done).toBeGreaterThan(RUNS * 4);
});
