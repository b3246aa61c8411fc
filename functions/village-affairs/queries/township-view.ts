import type { townshipView as endpoint } from '@shared/contract/village-township';
import type { SentOutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { scopeOf } from '../commands/transact';
import { progressOf } from '../domain/decision-progress';
import type { DecisionRow, Person, VillagePorts, VillageSettings } from '../ports';
import { groundOf } from './stage-view';
import { placeRef, questionView, reportView } from './question-view';

type View = SentOutputOf<typeof endpoint>;

const lateDecision = (row: DecisionRow, settings: VillageSettings, today: Day) => {
  const { disclosureDueOn } = progressOf(row.stages, groundOf(row, settings));
  if (disclosureDueOn === null || disclosureDueOn >= today) return [];
  const { decisionId, title, place, stages } = row;
  const passedOn = stages.at(-1)?.heldOn ?? disclosureDueOn;
  return [{ decisionId, village: placeRef(place), title, passedOn, dueOn: disclosureDueOn }];
};

/**
 * 乡镇（街道）看所属各村（社区）：超期没有答复的提问、该公开没有公开的决议、村（居）民的反映。
 * 依据：《村民委员会组织法》（2018年文本）第三十一条。
 */
export const readTownship = (ports: VillagePorts, who: Person, today: Day): Promise<Result<View>> =>
  ports.read(scopeOf(who), async (sql) => {
    const { regionId, organisationId } = who;
    const villages = await ports.county.villagesUnder(sql, regionId, organisationId);
    const organisationIds = villages.map((village) => village.organisationId);
    const filter = { regionId, organisationIds };
    const [township, settings, asked, reports, rows] = await Promise.all([
      ports.county.place(sql, regionId, organisationId),
      ports.settings(sql, regionId),
      ports.questions.questions(sql, filter),
      ports.questions.reports(sql, { regionId, townshipId: organisationId }),
      ports.decisions.ofPlaces(sql, regionId, organisationIds),
    ]);
    const questions = asked.map((row) => questionView(row, today));
    const decisions = rows.flatMap((row) => lateDecision(row, settings, today));
    const counted = villages.map((village) => {
      const isHere = (place: { organisationId: string }) =>
        place.organisationId === village.organisationId;
      const own = questions.filter((question) => isHere(question.organisation));
      return {
        ...placeRef(village),
        waiting: own.filter(({ state }) => state === 'waiting').length,
        overdue: own.filter(({ state }) => state === 'overdue').length,
        lateDecisions: decisions.filter((decision) => isHere(decision.village)).length,
        openReports: reports.filter((row) => isHere(row.place) && row.outcome === null).length,
      };
    });
    return ok({
      township: { organisationId, name: township?.name ?? '' },
      villages: counted,
      questions: questions.filter(({ state }) => state === 'overdue'),
      decisions,
      reports: reports.map(reportView),
    });
  });
