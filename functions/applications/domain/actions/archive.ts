import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

/**
 * 归档：办结以后，申请、文书、经过、凭证一并归档，其后不再有任何行为。
 * 还有没有结果的复议、诉讼或者投诉的不能归档，见 conditions。
 * 依据：《条例》第四十五条。
 */
export const archive = ({ today }: Situation): Result<Decision> =>
  ok({ act: 'archive', change: { archivedOn: today }, messages: [] });
