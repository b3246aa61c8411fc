import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

/**
 * 归档：办结以后，申请、文书、经过、凭证一并归档。其后只登记复议、诉讼、投诉和它们的结果
 * （起诉期限有六个月，提出时多已归档），以及撤销原答复——撤销即取消归档，办结后再归档。
 * 还有没有结果的复议、诉讼或者投诉的不能归档，见 conditions。
 * 依据：《条例》第四十五条、第五十一条。
 */
export const archive = ({ today }: Situation): Result<Decision> =>
  ok({ act: 'archive', change: { archivedOn: today }, messages: [] });
