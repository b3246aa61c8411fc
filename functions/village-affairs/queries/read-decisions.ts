import type { DecisionView } from '@shared/contract/village-decisions';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { scopeOf } from '../commands/transact';
import { publicScope } from '../../platform/database/scope';
import type { Person, VillagePorts } from '../ports';
import { decisionView } from './decision-view';

interface Decisions {
  readonly organisation: { readonly organisationId: string; readonly name: string };
  readonly items: DecisionView[];
}

/** 村里大事：公开了决议的各件，只有公开的那几步。 */
export const listPublicDecisions = (
  ports: VillagePorts,
  { regionId, organisationId }: { readonly regionId: string; readonly organisationId: string },
  today: Day,
): Promise<Result<Decisions>> =>
  ports.read(publicScope(regionId), async (sql) => {
    const [place, rows, settings] = await Promise.all([
      ports.county.place(sql, regionId, organisationId),
      ports.decisions.ofPlaces(sql, regionId, [organisationId]),
      ports.settings(sql, regionId),
    ]);
    if (!place) return refused('notFound', '没有这个村（社区）');
    const items = rows.map((row) => decisionView(row, settings, today));
    return ok({ organisation: { organisationId, name: place.name }, items });
  });

/** 本村（社区）的全部记录。 */
export const listVillageDecisions = (
  ports: VillagePorts,
  who: Person,
  today: Day,
): Promise<Result<Decisions>> =>
  ports.read(scopeOf(who), async (sql) => {
    const { regionId, organisationId } = who;
    const [place, rows, settings] = await Promise.all([
      ports.county.place(sql, regionId, organisationId),
      ports.decisions.ofPlaces(sql, regionId, [organisationId]),
      ports.settings(sql, regionId),
    ]);
    const items = rows.map((row) => decisionView(row, settings, today));
    return ok({ organisation: { organisationId, name: place?.name ?? '' }, items });
  });

/** 本村（社区）的一件。拒绝：没有，或者是别村的。 */
export const getVillageDecision = (
  ports: VillagePorts,
  at: { readonly who: Person; readonly decisionId: string },
  today: Day,
): Promise<Result<DecisionView>> =>
  ports.read(scopeOf(at.who), async (sql) => {
    const { regionId, organisationId } = at.who;
    const [row, settings] = await Promise.all([
      ports.decisions.one(sql, regionId, at.decisionId),
      ports.settings(sql, regionId),
    ]);
    return row?.place.organisationId === organisationId
      ? ok(decisionView(row, settings, today))
      : refused('notFound', '本村（社区）没有这件记录');
  });
