import { PERIODS, cite, type PeriodId } from '@shared/law/periods';
import { applicationActs, type ApplicationAct } from '@shared/vocabulary/application-act';
import { applicationStates, type ApplicationState } from '@shared/vocabulary/application-state';
import { stages, type Stage } from '@shared/vocabulary/case-stage';
import { limitText, targetsOf, type Chart, type ChartStep } from './chart';

/** 转换表的一行里画图要用的；表里每个行为都须写明属于哪一步。 */
export interface ApplicationRow<W extends string> {
  readonly from: readonly ApplicationState[];
  readonly to: readonly ('same' | ApplicationState)[];
  readonly who: W;
  readonly stage: Stage;
  readonly legalBasis: string;
}

/** 依申请公开的转换表；少一个行为不能通过编译。 */
export type ApplicationTable<W extends string> = Readonly<
  Record<ApplicationAct, ApplicationRow<W>>
>;

const LIMITS: Readonly<Record<Stage, readonly PeriodId[]>> = {
  registration: [],
  acceptance: ['confirmationAlarm', 'reasons'],
  amendment: ['amendmentNotice', 'amendment'],
  consultation: ['thirdPartyOpinion', 'jointAuthorityOpinion'],
  proposal: ['extension', 'feePayment'],
  decision: [],
  approval: [],
  delivery: ['reply', 'extension', 'reconsideration', 'litigation'],
  archive: [],
};

const article = (name: string) => cite('disclosureRegulation', name);
const { submitted, inProgress } = applicationStates.labels;

/** 登记这一步：一件申请从这里开始，没有先前的状态。 */
const BEGINNINGS: readonly ChartStep[] = [
  {
    label: '提交申请（互联网渠道）',
    who: '申请人',
    legalBasis: article('第二十九条、第三十一条'),
    from: [],
    to: [submitted],
  },
  {
    label: '登记来件（当面、邮寄、传真、电子邮件、口头）',
    who: '公开办、收到申请的单位',
    legalBasis: article('第二十九条、第三十一条、第四十五条'),
    from: [],
    to: [submitted, inProgress],
  },
];

const SUMMARY = [
  `收到申请之日起${String(PERIODS.reply.amount)}个工作日内答复；经同意延长的，延长不超过${String(PERIODS.extension.amount)}个工作日（${String(PERIODS.reply.amount)}＋${String(PERIODS.extension.amount)}）。`,
  '补正的，自收到补正之日起重新计算；征求意见、缴费的时间不计入。',
].join('');

/** 依申请公开的流程：八步加归档，由转换表得出。依据：运盐政办发〔2020〕60号第二部分第四项。 */
export const applicationChart = <W extends string>(
  table: ApplicationTable<W>,
  whoLabels: Readonly<Record<W, string>>,
): Chart => {
  const { labels, values } = applicationStates;
  const stepOf = (act: ApplicationAct): ChartStep => ({
    label: applicationActs.labels[act],
    who: whoLabels[table[act].who],
    legalBasis: table[act].legalBasis,
    from: table[act].from.map((state) => labels[state]),
    to: targetsOf(table[act].to, labels),
  });
  const stepsOf = (stage: Stage): ChartStep[] => [
    ...(stage === 'registration' ? BEGINNINGS : []),
    ...applicationActs.values.filter((act) => table[act].stage === stage).map(stepOf),
  ];
  return {
    kind: 'application',
    title: '依申请公开工作流程图',
    summary: SUMMARY,
    states: values.map((state) => labels[state]),
    stages: stages.values.map((stage) => ({
      name: stages.labels[stage],
      limits: LIMITS[stage].map(limitText),
      steps: stepsOf(stage),
    })),
  };
};
