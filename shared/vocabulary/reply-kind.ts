import { closedList } from './closed-list';
import type { DecisionOutcome } from './decision-outcome';

/** 答复的种类。依据：《条例》第三十六条。 */
export const replyKinds = closedList({
  granted: '予以公开',
  informationNotHeld: '政府信息不存在',
  notOurResponsibility: '不属于本机关负责公开',
});

export type ReplyKind = (typeof replyKinds.values)[number];

/** 答复种类 → 条款与年度报告的行。“不存在”与“不属于本机关”同归 3.4.1。 */
export const REPLY_LAW: Readonly<Record<ReplyKind, { article: string; outcome: DecisionOutcome }>> =
  {
    granted: { article: '《政府信息公开条例》第三十六条第二项', outcome: '3.1' },
    informationNotHeld: { article: '《政府信息公开条例》第三十六条第四项', outcome: '3.4.1' },
    notOurResponsibility: { article: '《政府信息公开条例》第三十六条第五项', outcome: '3.4.1' },
  };
