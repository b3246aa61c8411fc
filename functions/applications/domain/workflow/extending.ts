import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);

/** 说明理由、延迟、延期、缴费这几样的行为。 */
export const EXTENDING = {
  askReasons: {
    from: ['inProgress'],
    to: ['same'],
    who: 'handler',
    when: 'reasonsNotAsked',
    matter: 'disclosure',
    event: 'reasonsAsked',
    stage: 'acceptance',
    legalBasis: article('第三十五条'),
  },
  receiveReasons: {
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval'],
    to: ['same'],
    who: 'applicantOrHandler',
    when: 'reasonsOpen',
    matter: 'disclosure',
    event: 'reasonsReceived',
    stage: 'acceptance',
    legalBasis: article('第三十五条'),
  },
  fixDelayedPeriod: {
    from: ['inProgress'],
    to: ['same'],
    who: 'office',
    when: 'reasonsAsked',
    matter: 'disclosure',
    event: 'delayFixed',
    stage: 'acceptance',
    legalBasis: article('第三十五条'),
  },
  proposeExtension: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'extensible',
    matter: 'disclosure',
    event: 'extensionProposed',
    stage: 'proposal',
    legalBasis: article('第三十三条第二款'),
  },
  approveExtension: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'office',
    when: 'extensionProposed',
    matter: 'disclosure',
    event: 'extended',
    stage: 'proposal',
    legalBasis: article('第三十三条第二款'),
  },
  rejectExtension: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'office',
    when: 'extensionProposed',
    matter: 'disclosure',
    event: 'extensionRejected',
    stage: 'proposal',
    legalBasis: article('第三十三条第二款'),
  },
  noticeFee: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'feeNotNoticed',
    matter: 'disclosure',
    event: 'feeNoticed',
    stage: 'proposal',
    legalBasis: cite('feeMeasures', '第三条'),
  },
  recordFeePayment: {
    from: ['inProgress', 'awaitingApproval', 'awaitingDelivery'],
    to: ['same'],
    who: 'handler',
    when: 'feeOpen',
    matter: 'disclosure',
    event: 'feePaid',
    stage: 'proposal',
    legalBasis: cite('feeMeasures', ''),
  },
} as const satisfies Transitions<
  | 'askReasons'
  | 'receiveReasons'
  | 'fixDelayedPeriod'
  | 'proposeExtension'
  | 'approveExtension'
  | 'rejectExtension'
  | 'noticeFee'
  | 'recordFeePayment'
>;
