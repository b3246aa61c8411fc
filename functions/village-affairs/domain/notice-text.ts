import type { AffairsKind, ProcessStage } from '@shared/vocabulary/notice';
import { markdownTable } from './markdown-table';
import type { DecisionView } from '@shared/contract/village-decisions';

/** 拟好的公开信息：标题、概述、正文，经办人看过再存。 */
export interface NoticeText {
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly affairsKind: AffairsKind;
  readonly processStage: ProcessStage;
  readonly publicityDays: number | null;
}

/** 默认公示几天；经办人可以改。没有全国统一的天数。 */
export const PUBLICITY_DAYS = 7;

const count = (people: number | null): string => (people === null ? '—' : String(people));

const votesTable = (stages: DecisionView['stages']): string =>
  markdownTable(
    ['步骤', '日期', '地点', '应到', '实到', '赞成', '反对', '弃权'],
    stages.map(({ label, heldOn, place, ...each }) => [
      label,
      heldOn,
      place,
      count(each.entitled),
      count(each.present),
      count(each.agreed),
      count(each.opposed),
      count(each.abstained),
    ]),
  );

const isDisclosure = ({ stage }: DecisionView['stages'][number]): boolean =>
  stage === 'decisionDisclosure' || stage === 'outcomeDisclosure';

/**
 * 决议公开的正文：各步的日期、地点、人数、票数，决议的内容，通过没有。
 * 依据：《村民委员会组织法》（2018年文本）第三十条第一项。
 */
export const decisionText = (decision: DecisionView): NoticeText => {
  const stages = decision.stages.filter((each) => !isDisclosure(each));
  const resolved = stages.find(({ stage }) => stage === 'decision');
  const verdict = resolved?.judgement?.isPassed === true ? '决议已经通过' : '没有通过';
  const judged = stages.flatMap(({ label, judgement }) =>
    judgement === null ? [] : [`${label}：${judgement.counting}`],
  );
  return {
    title: `${decision.organisation.name}关于“${decision.title}”的决议`,
    summary: `${decision.title}：${verdict}。`,
    bodyMarkdown: [
      `按照“四议两公开”的办法，${decision.organisation.name}商议了“${decision.title}”，${verdict}。`,
      `决议内容：${resolved?.summary ?? ''}`,
      votesTable(stages),
      ...judged,
      '对以上内容有疑问的，可以在这条公开信息下面向村里提问，也可以到村（居）民委员会查询。',
    ].join('\n\n'),
    affairsKind: 'village',
    processStage: 'decision',
    publicityDays: PUBLICITY_DAYS,
  };
};

/** 实施结果公开的正文。依据：《村民委员会组织法》（2018年文本）第三十条第一项（决定事项的实施情况）。 */
export const outcomeText = (decision: DecisionView): NoticeText => {
  const done = decision.stages.find(({ stage }) => stage === 'implementation');
  const disclosed = decision.stages.find(({ stage }) => stage === 'decisionDisclosure');
  return {
    title: `${decision.organisation.name}“${decision.title}”实施结果`,
    summary: `${decision.title}已经实施，现将结果公开。`,
    bodyMarkdown: [
      `${decision.organisation.name}“${decision.title}”的决议已于${disclosed?.heldOn ?? ''}公开，现将实施结果公开如下。`,
      `完成日期：${done?.heldOn ?? ''}；地点：${done?.place ?? ''}。`,
      done?.summary ?? '',
    ].join('\n\n'),
    affairsKind: 'village',
    processStage: 'outcome',
    publicityDays: PUBLICITY_DAYS,
  };
};
