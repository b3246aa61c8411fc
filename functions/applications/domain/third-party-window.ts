import type { Day } from '@shared/law/day';
import type { Consultation, Tracks } from './tracks';

type Window = Pick<Consultation, 'consulted' | 'deliveredOn' | 'windowEnd' | 'opinionOn'>;

/**
 * 第三方还可以提出意见：没有收到意见，而且还没有登记对方收到，或者自收到起的十五个工作日没有满。
 * 期限自对方收到征求意见书起数：没有登记收到的，按发出推算的日子过了也不算满。
 * 依据：《条例》第三十二条。
 */
export const isThirdPartyPending = (
  { consulted, deliveredOn, windowEnd, opinionOn }: Window,
  today: Day,
): boolean =>
  consulted === 'thirdParty' && opinionOn === null && (deliveredOn === null || today <= windowEnd);

/**
 * 可以决定仍予公开的，还没有作过决定的：第三方不同意或者期满没有意见；共同制作机关不同意。
 * 依据：《条例》第十五条、第三十二条、第三十四条。
 */
export const isOverridable = (
  consultation: Tracks['consultations'][number],
  today: Day,
): boolean => {
  const { consulted, opinion, overrideReason } = consultation;
  if (overrideReason !== '') return false;
  if (consulted === 'jointAuthority') return opinion === 'objects';
  return (
    consulted === 'thirdParty' && !isThirdPartyPending(consultation, today) && opinion !== 'agrees'
  );
};
