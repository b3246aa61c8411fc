import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Stage } from '@shared/vocabulary/case-stage';
import type { Matter } from '@shared/vocabulary/applicant';

/** 谁可以做；含义见 who.ts。 */
export type Who =
  | 'applicant'
  | 'applicantOrHandler'
  | 'applicantOrPaperHandler'
  | 'office'
  | 'officeOrLeadOfficer'
  | 'leadOfficer'
  | 'leadMember'
  | 'handlingOfficer'
  | 'claimingOfficer'
  | 'handler'
  | 'supportingOfficer'
  | 'reviewer'
  | 'legalReviewer'
  | 'leadApprover';

/** 除状态与身份外还须具备的条件；含义见 conditions.ts。 */
export type Condition =
  | 'none'
  | 'unclaimed'
  | 'claimed'
  | 'drafted'
  | 'splittable'
  | 'notAmended'
  | 'amendmentOpen'
  | 'abandonable'
  | 'reasonsNotAsked'
  | 'reasonsOpen'
  | 'reasonsAsked'
  | 'consultationUndelivered'
  | 'consultationOpen'
  | 'objected'
  | 'extensible'
  | 'extensionProposed'
  | 'feeNotNoticed'
  | 'feeOpen'
  | 'legalityNotRequested'
  | 'legalityOpen'
  | 'notSuggested'
  | 'notConverted'
  | 'remedyOpen'
  | 'archivable'
  | 'notArchived';

export interface Transition {
  readonly from: readonly [ApplicationState, ...ApplicationState[]];
  /** 去往的状态；“原状态”写作 same。第一个是通常的去向。 */
  readonly to: readonly ['same' | ApplicationState, ...('same' | ApplicationState)[]];
  readonly who: Who;
  readonly when: Condition;
  readonly matter: Matter | 'any';
  readonly event: ApplicationEventKind;
  /** 属于流程的哪一步。 */
  readonly stage: Stage;
  readonly legalBasis: string;
}

/** 一部分行为的转换。 */
export type Transitions<K extends ApplicationAct> = Readonly<Record<K, Transition>>;
