import { compareDays } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import type { TimeLimit, TimeLimitPart } from '@shared/law/time-limit';
import { byRegulation, partDue, type PublishBy, type PublishFacts } from './time-limit-due';
import type { WorkingDayCalendar } from './working-day-calendar';

export type { PublishBy, PublishFacts, PublishStep } from './time-limit-due';

const keywords = (scope: string): readonly string[] =>
  scope
    .replace(/(?:信息|事项|情况|决定)/g, '')
    .split(/[、和与]/)
    .filter((word) => word.length > 1);

/** 信息说的正是这一部分所管的。 */
const isAbout = ({ scope }: TimeLimitPart, subject: string): boolean =>
  scope !== undefined && keywords(scope).some((word) => subject.includes(word));

const partsFor = ({ parts }: TimeLimit, subject: string): readonly TimeLimitPart[] => {
  const special = parts.filter((part) => isAbout(part, subject));
  if (special.length > 0) return special;
  const general = parts.filter(({ scope }) => scope === undefined || scope.startsWith('其他'));
  return general.length > 0 ? general : parts;
};

const earliest = (dues: readonly PublishBy[]): PublishBy | undefined =>
  [...dues].sort((a, b) => compareDays(a.dueOn, b.dueOn))[0];

const overruled = (chosen: PublishBy, byDefault: PublishBy, phrase: string): PublishBy => ({
  ...byDefault,
  steps: [
    ...byDefault.steps,
    {
      day: byDefault.dueOn,
      why: `目录写的“${phrase}”到${chosen.dueOn}，长于法定期限，又没有法律、行政法规的专门规定，以法定期限为准`,
      citation: cite('disclosureRegulation', '第二十六条'),
    },
  ],
});

/**
 * 一条信息最迟哪一天公开：目录写明的时限优先；没有写日数的（及时、长期、没有读懂）按二十个工作日；
 * 目录写得比二十个工作日还长的，须出自法律、行政法规的专门规定才算数。
 * 依据：《政府信息公开条例》第二十六条。
 */
export const publishBy = (
  limit: TimeLimit,
  facts: PublishFacts,
  calendar: WorkingDayCalendar,
): PublishBy => {
  const counting = { facts, calendar };
  const byDefault = byRegulation(counting);
  const dues = partsFor(limit, facts.subject ?? '').flatMap(
    (part) => partDue(part, limit, counting) ?? [],
  );
  const chosen = earliest(dues);
  if (!chosen) return byDefault;
  const isDated = limit.parts.some(({ kind, isBefore }) => kind === 'byDate' || isBefore);
  const mayBeLonger = facts.hasSpecialLaw === true || isDated || facts.eventOn !== undefined;
  const isLonger = compareDays(chosen.dueOn, byDefault.dueOn) > 0;
  return isLonger && !mayBeLonger ? overruled(chosen, byDefault, limit.phrase) : chosen;
};
