import type { ApplicationEvent } from './application';

/** 判断看不看得到所需的一份文书。 */
export interface IssuedTo {
  readonly letterId: string;
  readonly isForApplicant: boolean;
}

/**
 * 申请人此刻看不看得到这份文书：须是给他的；随签发一起写好、还要另行送达的，送达以后才看得到。
 * 依据：《条例》第三十三条（答复以送达为准）。
 */
export const isOpenToApplicant = (
  { letterId, isForApplicant }: IssuedTo,
  events: readonly Pick<ApplicationEvent, 'data'>[],
): boolean => {
  if (!isForApplicant) return false;
  const issuedAt = events.findIndex(({ data }) =>
    (data.letters ?? []).some((letter) => letter.letterId === letterId),
  );
  if (events[issuedAt]?.data.change?.state !== 'awaitingDelivery') return true;
  return events.slice(issuedAt + 1).some(({ data }) => data.change?.state === 'replied');
};
