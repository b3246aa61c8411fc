import { expect, test } from '@jest/globals';
import type { ApplicationEvent } from '@functions/applications/domain/application';
import { applicationActs } from '@shared/vocabulary/application-act';
import { applicationEvents } from '@shared/vocabulary/application-event';
import { transitionOf } from '@functions/applications/domain/workflow';
import type { Story } from '../../support/case-engine';
import { replayed } from '../../support/case-invariants';
import { caseStages, type StageName } from '../../support/case-stages';

const isFaithful = (story: Story): boolean => {
  const withoutReply = (row: Story['application']) => JSON.stringify({ ...row, reply: null });
  return withoutReply(story.application) === withoutReply(replayed(story));
};

const withEvents = (story: Story, events: readonly ApplicationEvent[]): Story => ({
  ...story,
  events,
});

test.each(Object.keys(caseStages) as StageName[])('%s：重放记下的事，即得现在的样子', (stage) => {
  expect(isFaithful(caseStages[stage].story)).toBe(true);
});

test('少了一件事、改了一处变化、换了先后，重放就对不上', () => {
  const { story } = caseStages.repliedWithOpenRemedy;
  const { events } = story;
  for (const index of events.keys()) {
    const removed = events.filter((_, at) => at !== index);
    expect([index, isFaithful(withEvents(story, removed))]).toEqual([index, false]);
  }
  const late = events.map((event) =>
    event.kind === 'receiptConfirmed'
      ? {
          ...event,
          data: { ...event.data, change: { ...event.data.change, receivedOn: '2026-03-06' } },
        }
      : event,
  );
  expect(isFaithful(withEvents(story, late))).toBe(false);
  const relabelled = events.map((event) =>
    event.kind === 'remedyRecorded' ? { ...event, data: { ...event.data, tracks: [] } } : event,
  );
  expect(isFaithful(withEvents(story, relabelled))).toBe(false);
});

test('每一种事恰由写明它的行为产生，或者是系统记的', () => {
  const bySystem = [
    'submitted',
    'registered',
    'splitOff',
    'calendarChanged',
    'personLinked',
    'filingEnded',
  ];
  const byActs = new Set<string>(applicationActs.values.map((act) => transitionOf(act).event));
  expect(bySystem.filter((kind) => byActs.has(kind))).toEqual([]);
  expect([...byActs, ...bySystem].sort()).toEqual([...applicationEvents.values].sort());
  const consulting = applicationActs.values.filter(
    (act) => transitionOf(act).event === 'consultationSent',
  );
  expect(consulting).toEqual([
    'consultThirdParty',
    'consultJointAuthority',
    'requestAssistance',
    'inquireAttribute',
  ]);
  // 除四种征求意见以外，一个行为一种事，不混。
  expect(byActs.size).toBe(applicationActs.values.length - consulting.length + 1);
});
