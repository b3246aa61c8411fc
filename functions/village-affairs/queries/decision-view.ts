import type { DecisionView } from '@shared/contract/village-decisions';
import type { Day } from '@shared/law/day';
import { decisionMatters, decisionStages, inWordsOf } from '@shared/vocabulary/village';
import { progressOf } from '../domain/decision-progress';
import type { DecisionRow, VillageSettings } from '../ports';
import { groundOf, stageView } from './stage-view';

/** 一件决议对外的写法：各步、算法、接着办什么。 */
export const decisionView = (
  row: DecisionRow,
  settings: VillageSettings,
  today: Day,
): DecisionView => {
  const ground = groundOf(row, settings);
  const { state, next, recordable, disclosureDueOn } = progressOf(row.stages, ground);
  const done = new Set(row.stages.map(({ stage }) => stage));
  return {
    decisionId: row.decisionId,
    version: row.version,
    organisation: { organisationId: row.place.organisationId, name: row.place.name },
    matter: row.matter,
    matterLabel: inWordsOf(row.place.kind, decisionMatters.labels[row.matter]),
    title: row.title,
    state,
    disclosureDueOn,
    isDisclosureLate: disclosureDueOn !== null && disclosureDueOn < today,
    stages: row.stages.map((stage) => stageView(row, stage, ground)),
    steps: decisionStages.values.map((stage) => ({
      stage,
      label: inWordsOf(row.place.kind, decisionStages.labels[stage]),
      state: done.has(stage) ? 'done' : stage === next ? 'next' : 'later',
      canRecord: recordable.includes(stage),
    })),
  };
};
