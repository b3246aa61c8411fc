// 规则测试用的一件申请的经历：照真的路走——可否、决定、记事、折叠，只是不碰数据库。
import type {
  Application,
  ApplicationEvent,
  Person,
} from '@functions/applications/domain/application';
import { DECIDERS } from '@functions/applications/domain/deciders';
import type { Decision, Situation } from '@functions/applications/domain/decision';
import { outcomeOfAct } from '@functions/applications/domain/outcome-of-act';
import { checkPermitted } from '@functions/applications/domain/permitted-actions';
import { settingsOf } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { Result } from '@shared/result';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { application, people, situation } from './application-facts';

/** 一件申请此刻的样子与全部经过。 */
export interface Story {
  readonly first: Application;
  readonly application: Application;
  readonly events: readonly ApplicationEvent[];
}

/** 谁在哪天做什么、填了什么。 */
export interface Deed {
  readonly person: Person;
  readonly act: ApplicationAct;
  readonly input: unknown;
  readonly today: Day;
}

/** 打开了收费的县。 */
export const settings = settingsOf({ feeEnabled: true });

/** 2026年3月2日刚提交的一件，第一件事是提交。 */
export const begun = (change: Partial<Application> = {}): Story => {
  const first = application({ submittedAt: '2026-03-02T01:00:00.000Z', ...change });
  const submitted: ApplicationEvent = {
    seq: 1,
    kind: 'submitted',
    at: first.submittedAt,
    happenedOn: '2026-03-02',
    actorId: first.accountId,
    actorName: '申请人',
    actorOrganisationId: null,
    data: { change: { state: 'submitted' } },
  };
  return { first, application: first, events: [submitted] };
};

const replyAfter = ({ reply }: Application, { reply: change }: Decision): Application['reply'] => {
  if (!change) return reply;
  switch (change.kind) {
    case 'write':
      return change.reply;
    case 'discard':
      return null;
    case 'approve':
    case 'deliver':
      return (
        reply && {
          ...reply,
          repliedOn: change.repliedOn,
          ...(change.kind === 'approve' ? { approvedBy: change.approvedBy } : {}),
        }
      );
  }
};

/** 此刻的全部情况。编号按经过的件数取，可以预料。 */
export const situationIn = (
  { application: facts, events }: Story,
  { person, today }: Pick<Deed, 'person' | 'today'>,
  change: Partial<Situation> = {},
): Situation => {
  let issued = 0;
  return situation(facts, person, {
    events,
    settings,
    today,
    now: `${today}T02:00:00.000Z`,
    attachments: [{ attachmentId: 'annex', fileName: '审批名册.pdf' }],
    newId: () => {
      issued += 1;
      return `${String(facts.version).padStart(8, '0')}-0000-4000-8000-${String(issued).padStart(12, '0')}`;
    },
    ...change,
  });
};

/** 作决定；不可以的、不合规定的是拒绝。 */
export const decided = (
  story: Story,
  deed: Deed,
  change: Partial<Situation> = {},
): Result<Decision> => {
  const at = situationIn(story, deed, change);
  const permitted = checkPermitted(deed.act, story.application, at);
  if (!permitted.ok) return permitted;
  return (DECIDERS[deed.act] as (at: Situation, input: unknown) => Result<Decision>)(
    at,
    deed.input,
  );
};

/** 套用一个决定。 */
export const applied = (story: Story, decision: Decision, deed: Deed): Story => {
  const at = situationIn(story, deed);
  const outcome = outcomeOfAct(at, decision, { person: deed.person, now: new Date(at.now) });
  return {
    first: story.first,
    application: { ...outcome.application, reply: replyAfter(story.application, decision) },
    events: [...story.events, outcome.event],
  };
};

/** 一步：谁、做什么、填什么、哪一天；不写日子与前一步同一天。 */
export type Step = readonly [keyof typeof people, ApplicationAct, object?, Day?];

/** 一步一步走下去；有一步不可以就抛出，写明缘由。 */
export const walked = (start: Story, steps: readonly Step[], from: Day = '2026-03-02'): Story => {
  let story = start;
  let today = from;
  for (const [who, act, input = {}, day] of steps) {
    today = day ?? today;
    const deed: Deed = { person: people[who], act, input, today };
    const outcome = decided(story, deed);
    if (!outcome.ok) throw new Error(`${who} ${act} ${today}: ${outcome.refusal.message}`);
    story = applied(story, outcome.value, deed);
  }
  return story;
};
