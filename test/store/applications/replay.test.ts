import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { previewAct } from '@shared/contract/preview-act';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { applicationStates } from '@shared/vocabulary/application-state';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { ACT_BODIES, type Seen } from '../../support/act-bodies';
import { applicant } from '../../support/application-acts';
import { openCounty, whoNames, type County, type Who } from '../../support/applications-county';
import {
  countRows,
  letterSerials,
  oneTo,
  replayed,
  storedEvents,
  storedLetters,
  storedRow,
} from '../../support/case-records';
import { attempt, fileCase, morningOf, setConvention, type Filed } from '../../support/case-walk';

const WALKS = 18;
const STEPS = 22;

let county: County;
beforeAll(async () => {
  county = await openCounty(morningOf('2026-03-02'));
}, 120_000);
afterAll(() => county.close());

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const done = new Map<ApplicationAct, number>();

/** 归档以后只登记救济、撤销重办。 */
const AFTER_ARCHIVE: readonly ApplicationAct[] = [
  'revokeReply',
  'recordRemedy',
  'recordRemedyResult',
];

/** 撤回、归档、退回这些会早早收场的少选几次。 */
const RARE: ReadonlySet<ApplicationAct> = new Set<ApplicationAct>([
  'withdraw',
  'archive',
  'mergeDuplicate',
  'transfer',
  'sendBack',
  'reassign',
  'suggestProactive',
]);

const optionsFor = async (id: string): Promise<[Who, ApplicationAct][]> => {
  const options: [Who, ApplicationAct][] = [];
  for (const who of whoNames) {
    const { status, body } = await county.call<ApplicationView>(who, getApplication, {
      params: { applicationId: id },
    });
    if (status === 200)
      options.push(...body.availableActions.map(({ act }): [Who, ApplicationAct] => [who, act]));
  }
  return options;
};

interface Foreseen {
  readonly after: { readonly dueOn: string } | null;
  readonly stateAfter: string;
  readonly letters: readonly { readonly kind: string }[];
  readonly split: { readonly kept: string; readonly others: readonly string[] } | null;
}

/** 走一步：先预览，再真办；办成的与预览一致，办不成的什么也没有写。 */
const step = async (
  { applicationId: id, first }: Filed,
  [who, act]: [Who, ApplicationAct],
  seen: Seen,
): Promise<void> => {
  const { row } = seen;
  const body = ACT_BODIES[act](seen);
  const lettersBefore = await storedLetters(county, id);
  const preview = await county.call<Foreseen>(who, previewAct, {
    params: { applicationId: id },
    body: { act, input: body },
  });
  expect(await storedRow(county, id)).toEqual(row);
  const { status } = await attempt(county, id, [who, act, { version: row.version, ...body }]);
  expect([act, status]).toEqual([act, preview.status]);
  const after = await storedRow(county, id);
  const letters = await storedLetters(county, id);
  if (status !== 200) {
    expect([409, 422]).toContain(status);
    expect(after).toEqual(row);
    expect(letters).toEqual(lettersBefore);
    return;
  }
  done.set(act, (done.get(act) ?? 0) + 1);
  const { after: clock, stateAfter, letters: foreseen } = preview.body;
  expect([act, after.dueOn, applicationStates.labels[after.state]]).toEqual([
    act,
    clock?.dueOn ?? null,
    stateAfter,
  ]);
  expect(letters.length - lettersBefore.length).toBe(foreseen.length);
  expect(after).toEqual(await replayed(county, first));
};

test(`随意走${String(WALKS)}件：各事重放即得存着的行，预览与办完一致`, async () => {
  await setConvention(county, 'feeEnabled', true);
  const run = fc.asyncProperty(fc.infiniteStream(fc.nat(1_000_000)), async (numbers) => {
    const next = (below: number) => (numbers.next().value ?? 0) % below;
    const pick: Seen['pick'] = (items) => items[next(items.length)] ?? items[0];
    let today = '2026-03-02';
    county.setNow(morningOf(today));
    const filed = await fileCase(county, {
      deliveryMethod: pick(['inApp', 'post']),
      applicant: { ...applicant, address: '明湖区虚构路8号' },
    });
    for (let taken = 0; taken < STEPS; taken += 1) {
      const all = await optionsFor(filed.applicationId);
      const common = all.filter(([, act]) => !RARE.has(act));
      const [option, ...others] = common.length > 0 && next(10) > 0 ? common : all;
      if (!option) break;
      const row = await storedRow(county, filed.applicationId);
      await step(filed, pick([option, ...others]), { row, today, pick });
      today = later(today, next(6));
      county.setNow(morningOf(today));
    }
    const events = await storedEvents(county, filed.applicationId);
    const { version, archivedOn, outcome, state } = await storedRow(county, filed.applicationId);
    expect(events.map(({ seq }) => seq)).toEqual(oneTo(version));
    const isEnded = ['replied', 'abandoned', 'withdrawn', 'merged'].includes(state);
    expect([filed.applicationId, outcome !== null]).toEqual([filed.applicationId, isEnded]);
    if (archivedOn !== null)
      for (const [, act] of await optionsFor(filed.applicationId))
        expect(AFTER_ARCHIVE).toContain(act);
  });
  await fc.assert(run, { numRuns: WALKS, seed: 20260302, endOnFailure: true });

  expect([...done.keys()].length).toBeGreaterThan(30);
  const serials = await letterSerials(county);
  expect(serials).toEqual(oneTo(serials.length));
  expect(await countRows(county, 'applications', "state <> 'submitted'")).toBeGreaterThan(0);
}, 280_000);
