import { parseTimeLimit, periodsOf, type Rhythm as LimitRhythm } from '@shared/law/time-limit';
import type { DueBy, PeriodicRhythm } from './periods';

/** 目录里的一条，和它写明的公开主体。 */
export interface PeriodicEntry {
  readonly entryId: string;
  readonly section: string;
  readonly title: string;
  readonly timeLimit: string;
  readonly responsibleBody: string;
  readonly compiledBy: string | null;
}

export interface EntryBody {
  readonly organisationId: string;
  readonly name: string;
}

/** 某个单位按期公开的一条。 */
export interface BodyDuty extends DueBy {
  readonly organisationId: string;
  readonly entryId: string;
  readonly title: string;
  readonly rhythm: PeriodicRhythm;
}

const monthsOf = ({ unit, every, times }: LimitRhythm): number => {
  if (unit === 'workingDays') return 0;
  return ({ month: 1, quarter: 3, halfYear: 6, year: 12 }[unit] * every) / times;
};

const RHYTHMS: Readonly<Record<number, PeriodicRhythm>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'halfYear',
  12: 'yearly',
};

const dueByOf = ({ by }: LimitRhythm): DueBy =>
  by
    ? { dueRule: 'monthDay', dueDay: by.month * 100 + by.day }
    : { dueRule: 'periodEnd', dueDay: null };

/** 公开时限写的周期；不是按期的、不是月季半年年的没有。 */
export const rhythmOfLimit = (
  timeLimit: string,
): (DueBy & { readonly rhythm: PeriodicRhythm }) | null => {
  const found = periodsOf(parseTimeLimit(timeLimit)).flatMap((limit) => {
    const rhythm = RHYTHMS[monthsOf(limit)];
    return rhythm === undefined ? [] : [{ rhythm, ...dueByOf(limit) }];
  });
  return found[0] ?? null;
};

/** “云州市明湖区民政局”“区民政局”都简作“民政局”。 */
const shortName = (name: string): string =>
  name.replace(/^.*?[市县区](?=.{3,}$)/, '').replace(/^[市县区]/, '');

/** 写给每个部门的：“各部门”“区直各单位”“本单位”“行政机关”。 */
const EVERY_BODY = /各|本单位|本部门|本机关|行政机关|^$/;

/** 编制的单位；没有的看公开主体里写了谁；再没有的看领域的责任单位；写给每个部门的，每个部门都有。 */
const bodiesOf = (
  { compiledBy, responsibleBody, section }: PeriodicEntry,
  bodies: readonly EntryBody[],
  responsible: ReadonlyMap<string, string>,
): string[] => {
  if (compiledBy !== null) return [compiledBy];
  const written = bodies.filter(({ name }) => responsibleBody.includes(shortName(name)));
  if (written.length > 0) return written.map(({ organisationId }) => organisationId);
  const domainUnit = responsible.get(section);
  if (domainUnit !== undefined) return [domainUnit];
  return EVERY_BODY.test(responsibleBody) ? bodies.map(({ organisationId }) => organisationId) : [];
};

/**
 * 目录里按期公开的各条，由哪些单位公开。
 * @param responsible 领域 → 责任单位的编号
 * 依据：《条例》第十二条（公开指南、目录）、第五十条（年度报告）等；以目录所写的周期为准。
 */
export const bodyDuties = (
  entries: readonly PeriodicEntry[],
  bodies: readonly EntryBody[],
  responsible: ReadonlyMap<string, string>,
): BodyDuty[] =>
  entries.flatMap((entry) => {
    const rhythm = rhythmOfLimit(entry.timeLimit);
    if (rhythm === null) return [];
    const { entryId, title } = entry;
    return bodiesOf(entry, bodies, responsible).map((organisationId) => ({
      ...{ organisationId, entryId, title: title.slice(0, 60) },
      ...rhythm,
    }));
  });
