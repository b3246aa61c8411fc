import { ok, refused, type Result } from '@shared/result';
import type { CommitteeView, publicCommittee } from '@shared/contract/village-committee';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { publicScope } from '../../platform/database/scope';
import { scopeOf } from '../commands/transact';
import { committeeHints, SUPERVISION_LAW } from '../domain/eligible';
import type { Occasion, VillagePorts } from '../ports';
import { committeeView, publicMember, recordLabel } from './committee-view';

/** 监督委员会：成员、任期、本年履职次数，人人可看。 */
export const readPublicCommittee = (
  ports: VillagePorts,
  at: { readonly regionId: string; readonly organisationId: string },
  today: Day,
): Promise<Result<SentOutputOf<typeof publicCommittee>>> =>
  ports.read(publicScope(at.regionId), async (sql) => {
    const year = today.slice(0, 4);
    const [place, members, counts] = await Promise.all([
      ports.county.place(sql, at.regionId, at.organisationId),
      ports.committee.members(sql, at),
      ports.committee.counts(sql, { ...at, year }),
    ]);
    if (!place) return refused('notFound', '没有这个村（社区）');
    const hasEvaluated = counts.some(({ kind }) => kind === 'evaluation');
    return ok({
      organisation: { organisationId: at.organisationId, name: place.name },
      members: members.map(publicMember),
      hints: members.length === 0 ? [] : committeeHints(members, hasEvaluated),
      counts: counts.map(({ kind, count }) => ({ label: recordLabel(kind), count })),
      legalBasis: SUPERVISION_LAW,
    });
  });

/** 工作人员看的名册与履职记录。 */
export const listCommittee = (
  ports: VillagePorts,
  occasion: Pick<Occasion, 'who' | 'at'>,
): Promise<Result<CommitteeView>> =>
  ports.read(scopeOf(occasion.who), async (sql) => ok(await committeeView(ports, sql, occasion)));
