import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationState } from '@shared/vocabulary/application-state';

/** 谁可以做；含义见 who.ts。 */
export type Who =
  | 'applicant'
  | 'office'
  | 'officeOrLeadOfficer'
  | 'leadOfficer'
  | 'handlingOfficer'
  | 'claimingOfficer'
  | 'leadApprover';

/** 除状态与身份外还须具备的条件；含义见 who.ts。 */
export type Condition = 'none' | 'unclaimed' | 'drafted';

export interface Transition {
  readonly from: readonly [ApplicationState, ...ApplicationState[]];
  readonly to: ApplicationState;
  readonly who: Who;
  readonly when: Condition;
  readonly event: ApplicationEventKind;
  readonly legalBasis: string;
}
