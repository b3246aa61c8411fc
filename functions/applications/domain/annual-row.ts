import type { DecisionOutcome } from '@shared/vocabulary/decision-outcome';
import { REPLY_LAW, type RefusalKind, type ReplyKind } from '@shared/vocabulary/reply-kind';

/** 一件申请怎样了结。 */
export type Ending =
  | { readonly by: 'reply'; readonly kind: ReplyKind }
  | { readonly by: 'amendmentLapsed' | 'feeLapsed' | 'withdrawal' | 'merge' | 'transferOut' };

const OTHER_ENDINGS: Readonly<Record<Exclude<Ending['by'], 'reply'>, DecisionOutcome>> = {
  amendmentLapsed: '3.6.1',
  feeLapsed: '3.6.2',
  withdrawal: '3.6.3',
  merge: '3.6.3',
  transferOut: '3.6.3',
};

/**
 * 了结的方式 → 年度报告的行，一件恰有一行。
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
export const annualRowOf = (ending: Ending): DecisionOutcome =>
  ending.by === 'reply' ? REPLY_LAW[ending.kind].outcome : OTHER_ENDINGS[ending.by];

/** 申请的各部分：可以公开，或者属于哪一种不予公开。 */
export type PartFinding = 'disclosable' | RefusalKind;

/**
 * 各部分合起来是哪种答复：有能公开的、也有不能公开的是部分公开，只计这一行；
 * 都不能公开的取第一种。依据：《条例》第三十七条。
 */
export const replyKindOfParts = (
  parts: readonly [PartFinding, ...PartFinding[]],
): Extract<ReplyKind, 'granted' | 'partiallyGranted' | RefusalKind> => {
  const barred = parts.find((part) => part !== 'disclosable');
  if (barred === undefined) return 'granted';
  return parts.includes('disclosable') ? 'partiallyGranted' : barred;
};

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七'] as const;

/** 行在报告里的写法，如 3.4.1 写作“三（四）1”。 */
export const annualRowLabel = (outcome: DecisionOutcome): string => {
  const [part, section, item = ''] = outcome.split('.');
  return `${CHINESE[Number(part)] ?? ''}（${CHINESE[Number(section)] ?? ''}）${item}`;
};
