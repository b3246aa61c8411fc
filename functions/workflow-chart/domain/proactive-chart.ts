import {
  noticeActs,
  noticeStates,
  type NoticeAct,
  type NoticeState,
  type NoticeTrack,
} from '@shared/vocabulary/notice';
import { roles, type Role } from '@shared/vocabulary/role';
import type { Chart, ChartStep } from './chart';
import { HEADS, LIMITS, proactiveStages, type ProactiveStage } from './proactive-stages';

export { proactiveStages } from './proactive-stages';

/** 每个行为属于哪一步；新增的行为不写，不能通过编译。 */
const STAGE_OF: Readonly<Record<NoticeAct, ProactiveStage>> = {
  edit: 'drafting',
  discard: 'drafting',
  submit: 'selfCheck',
  passConfidentiality: 'review',
  passDisclosure: 'review',
  return: 'review',
  signOff: 'publication',
  publish: 'publication',
  proposeCorrection: 'correction',
  approveCorrection: 'correction',
  rejectCorrection: 'correction',
  takeDown: 'correction',
  reclassify: 'reassessment',
  keepAttribute: 'reassessment',
};

/** 删除草稿以后不再有这条信息。 */
const DISCARDED = '已删除';

/** 流转表的一行里，图上要用的。 */
export interface NoticeRow {
  readonly from: readonly NoticeState[];
  readonly to: readonly (NoticeState | 'discarded')[];
  readonly by: readonly Role[];
  readonly legalBasis: string;
}

/** 一条路径的流转表。 */
export type NoticeTable = Readonly<Partial<Record<NoticeAct, NoticeRow>>>;

const labelOf = (state: NoticeState | 'discarded'): string =>
  state === 'discarded' ? DISCARDED : noticeStates.labels[state];

const stepsOf = (table: NoticeTable, stage: ProactiveStage): ChartStep[] =>
  noticeActs.values.flatMap((act) => {
    const row = table[act];
    if (!row || STAGE_OF[act] !== stage) return [];
    const { from, to, by, legalBasis } = row;
    const who = by.map((role) => roles.labels[role]).join('、');
    const isSame = to.length === from.length && to.every((state, at) => state === from[at]);
    return [
      {
        label: noticeActs.labels[act],
        who,
        legalBasis,
        from: from.map(labelOf),
        to: isSame ? [] : to.map(labelOf),
      },
    ];
  });

/** 公开信息的流程，由流转表得出；没有行为的步骤不画。 */
export const proactiveChart = (table: NoticeTable, track: NoticeTrack): Chart => {
  const used = new Set(Object.values(table).flatMap(({ from, to }) => [...from, ...to]));
  return {
    ...HEADS[track],
    states: [
      ...noticeStates.values.filter((state) => used.has(state)).map(labelOf),
      ...(used.has('discarded') ? [DISCARDED] : []),
    ],
    stages: proactiveStages.values
      .map((stage) => ({
        name: proactiveStages.labels[stage],
        limits: [...LIMITS[track][stage]],
        steps: stepsOf(table, stage),
      }))
      .filter(({ steps }) => steps.length > 0),
  };
};
