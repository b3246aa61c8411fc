import { decisionStages, inWordsOf, meetingKinds } from '@shared/vocabulary/village';
import { judgementOf, type DecisionGround } from '../domain/decision-progress';
import type { DecisionRow, StageRow, VillageSettings } from '../ports';
import { filesOf } from './file-view';

/** 定夺一件决议要用的约定。 */
export const groundOf = ({ place }: DecisionRow, settings: VillageSettings): DecisionGround => ({
  partyReviewBase: settings.partyReviewBase,
  disclosureDays: settings.disclosureDays,
  isCommunity: place.kind === 'community',
});

/** 一步对外的写法。 */
export const stageView = (row: DecisionRow, stage: StageRow, ground: DecisionGround) => {
  const words = (text: string) => inWordsOf(row.place.kind, text);
  return {
    stage: stage.stage,
    label: words(decisionStages.labels[stage.stage]),
    heldOn: stage.heldOn,
    place: stage.place,
    summary: stage.summary,
    meetingKind: stage.meetingKind,
    meetingLabel: stage.meetingKind === null ? '' : words(meetingKinds.labels[stage.meetingKind]),
    entitled: stage.entitled,
    present: stage.present,
    agreed: stage.agreed,
    opposed: stage.opposed,
    abstained: stage.abstained,
    areFilesPublic: stage.areFilesPublic,
    minutes: filesOf(row.files, stage.minutesIds),
    photos: filesOf(row.files, stage.photoIds),
    notice: stage.notice,
    judgement: judgementOf(stage, ground),
  };
};
