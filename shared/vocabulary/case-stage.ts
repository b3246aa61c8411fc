import { closedList } from './closed-list';

/** 依申请公开的八步流程，另加归档。依据：运盐政办发〔2020〕60号第二部分第四项，《条例》第四十五条。 */
export const stages = closedList({
  registration: '登记',
  acceptance: '受理',
  amendment: '补正',
  consultation: '征求意见',
  proposal: '提出办理意见',
  decision: '作出决定',
  approval: '报批',
  delivery: '送达',
  archive: '归档',
});

export type Stage = (typeof stages.values)[number];
