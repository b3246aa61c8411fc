import type { DecisionView, StageFields } from '@shared/contract/village-decisions';
import { ok, refused, type Result } from '@shared/result';
import { decisionStages, type DecisionStage } from '@shared/vocabulary/village';
import { todayInShanghai } from '../../platform/calendar';
import { checkStage } from '../domain/check-stage';
import { progressOf } from '../domain/decision-progress';
import type { DecisionRow, VillagePorts } from '../ports';
import { groundOf } from '../queries/stage-view';
import { actOnDecision, type OnDecision } from './act-on-decision';
import { removingFiles } from './transact';
import { refusePersonalNumbers } from './refuse-personal-numbers';

const orderOf = (stage: DecisionStage): number => decisionStages.values.indexOf(stage);

const neighboursOf = ({ stages }: DecisionRow, stage: DecisionStage) => ({
  before: stages.findLast((each) => orderOf(each.stage) < orderOf(stage))?.heldOn ?? null,
  after: stages.find((each) => orderOf(each.stage) > orderOf(stage))?.heldOn ?? null,
});

/** 别的各步用着的附件。 */
const filesElsewhere = ({ stages }: DecisionRow, stage: DecisionStage): string[] =>
  stages
    .filter((each) => each.stage !== stage)
    .flatMap(({ minutesIds, photoIds }) => [...minutesIds, ...photoIds]);

const cannot = (decision: DecisionRow, stage: DecisionStage) => {
  const known = decision.stages.find((each) => each.stage === stage);
  return refused(
    'notPermittedNow',
    known?.isPublic === true
      ? '这一步已经公开，不能再改；公开有误的，请更正那条公开信息'
      : stage === 'decisionDisclosure' || stage === 'outcomeDisclosure'
        ? '公开的一步由公开信息记入：先公开，再选是哪一条'
        : '还没有办到这一步，请依次填写',
  );
};

/** 记一步，或者改正还没有公开的一步；哪一步都不再用的附件去掉，原件删去。依据：“四议两公开”工作法。拒绝：次序、日期、人数、票数不对。 */
export const recordStage = (
  ports: VillagePorts,
  occasion: OnDecision & { readonly stage: DecisionStage },
  fields: StageFields,
): Promise<Result<DecisionView>> =>
  removingFiles(ports, (drop) =>
    actOnDecision(ports, occasion, async ({ tx, decision, settings }) => {
      const { stage, decisionId } = occasion;
      const { recordable } = progressOf(decision.stages, groundOf(decision, settings));
      if (!recordable.includes(stage)) return cannot(decision, stage);
      const today = todayInShanghai(occasion.at);
      const checked = checkStage(stage, fields, { today, ...neighboursOf(decision, stage) });
      if (!checked.ok) return checked;
      const clear = refusePersonalNumbers(ports, 'summary', `${fields.summary}\n${fields.place}`);
      if (!clear.ok) return clear;
      const files = [...fields.minutesIds, ...fields.photoIds];
      if (!(await ports.county.keepFiles(tx, { recordId: decisionId, ...occasion }, files)))
        return refused('ruleViolated', '有附件找不到，请重新上传', { field: 'minutesIds' });
      const { regionId } = occasion.who;
      const keep = [...files, ...filesElsewhere(decision, stage)];
      drop(await ports.county.dropFiles(tx, { regionId, recordId: decisionId }, keep));
      await ports.decisions.saveStage(tx, occasion, { ...fields, noticeId: null });
      const { entitled, present, agreed, opposed, abstained } = fields;
      const data = { stage, heldOn: fields.heldOn, entitled, present, agreed, opposed, abstained };
      return ok({ event: { kind: 'stageRecorded', data }, isPublic: false });
    }),
  );
