import type { Application } from './application';
import type { Tracks } from './tracks';

/** 自有期限的几个进程。 */
export type ClockTracks = Pick<Tracks, 'amendment' | 'reasons' | 'fee' | 'consultations'>;

/** 巡检时看的一件：只有期限与收件人，没有申请内容。 */
export type OpenCase = Pick<
  Application,
  | 'applicationId'
  | 'registrationNumber'
  | 'accountId'
  | 'leadDepartmentId'
  | 'addresseeId'
  | 'caseOfficerId'
  | 'state'
  | 'matter'
  | 'submittedAt'
  | 'dueOn'
  | 'isProvisional'
  | 'waitingFor'
> & { readonly tracks: ClockTracks };
