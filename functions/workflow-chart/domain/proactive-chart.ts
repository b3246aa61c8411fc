import { PERIODS } from '@shared/law/periods';
import { closedList } from '@shared/vocabulary/closed-list';
import {
  noticeActs,
  noticeStates,
  type NoticeAct,
  type NoticeState,
} from '@shared/vocabulary/notice';
import { roles, type Role } from '@shared/vocabulary/role';
import { limitText, type Chart, type ChartStep } from './chart';

/** 主动公开的各步。 */
export const proactiveStages = closedList({
  drafting: '拟写',
  selfCheck: '自查',
  review: '审核',
  publication: '公开',
});
type ProactiveStage = (typeof proactiveStages.values)[number];

/** 每个行为属于哪一步；新增的行为不写，不能通过编译。 */
const STAGE_OF: Readonly<Record<NoticeAct, ProactiveStage>> = {
  edit: 'drafting',
  discard: 'drafting',
  submit: 'selfCheck',
  return: 'review',
  publish: 'publication',
};

const LIMITS: Readonly<Record<ProactiveStage, readonly string[]>> = {
  drafting: [],
  selfCheck: ['提交以前检查有没有身份证件号码、手机号码、银行账号等个人信息'],
  review: ['拟写的人不能审核自己拟写的信息'],
  publication: [limitText('proactiveDisclosure')],
};

/** 删除草稿以后不再有这条信息。 */
const DISCARDED = '已删除';

export interface NoticeRow {
  readonly from: readonly NoticeState[];
  readonly to: NoticeState | 'discarded';
  readonly by: Role;
  readonly legalBasis: string;
}

/** 公开信息的流转表；少一个行为不能通过编译。 */
export type NoticeTable = Readonly<Record<NoticeAct, NoticeRow>>;

/** 主动公开的流程：拟写、自查、审核、公开，由公开信息的流转表得出。 */
export const proactiveChart = (table: NoticeTable): Chart => {
  const { labels, values } = noticeStates;
  const stepOf = (act: NoticeAct): ChartStep => {
    const { from, to, by, legalBasis } = table[act];
    return {
      label: noticeActs.labels[act],
      who: roles.labels[by],
      legalBasis,
      from: from.map((state) => labels[state]),
      to: [to === 'discarded' ? DISCARDED : labels[to]],
    };
  };
  return {
    kind: 'proactive',
    title: '主动公开工作流程图',
    summary: `属于主动公开范围的，自形成或者变更之日起${String(PERIODS.proactiveDisclosure.amount)}个工作日内公开；法律、法规另有规定的从其规定。`,
    states: [...values.map((state) => labels[state]), DISCARDED],
    stages: proactiveStages.values.map((stage) => ({
      name: proactiveStages.labels[stage],
      limits: [...LIMITS[stage]],
      steps: noticeActs.values.filter((act) => STAGE_OF[act] === stage).map(stepOf),
    })),
  };
};
