import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { transitionOf } from '../workflow';

/**
 * 归档：办结以后，申请、文书、经过、凭证一并归档，其后不再有任何行为。
 * 拒绝：还有没有结果的复议、诉讼或者投诉。
 * 依据：《条例》第四十五条。
 */
export const archive = ({ application, today }: Situation): Result<Decision> =>
  application.tracks.remedies.some(({ result }) => result === null)
    ? refused('notPermittedNow', '还有没有结果的复议、诉讼或者投诉，登记结果后再归档', {
        legalBasis: transitionOf('archive').legalBasis,
      })
    : ok({ act: 'archive', change: { archivedOn: today }, messages: [] });
