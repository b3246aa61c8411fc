import { ok, refused, type Result } from '@shared/result';
import type { DeskDecision } from '../ports.desk';

/** 处理一条没有送到的消息的结果。拒绝：没有这一条、已经处理过。 */
export const decided = (decision: DeskDecision): Result<{ done: true }> => {
  if (decision === 'done') return ok({ done: true });
  return decision === 'notFound'
    ? refused('notFound', '没有这条消息')
    : refused('notPermittedNow', '这条消息已经处理过了，请刷新后再看');
};
