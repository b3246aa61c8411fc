import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);

/** 说明理由、征求意见、延期、缴费这几样的行为。 */
export const CONSULTING = {
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
    from: ['inProgress', 'awaitingApproval'],
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
  consultThirdParty: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'consultationSent',
    stage: 'consultation',
    legalBasis: article('第三十二条'),
  },
  consultJointAuthority: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'consultationSent',
    stage: 'consultation',
    legalBasis: article('第三十四条'),
  },
  requestAssistance: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'consultationSent',
    stage: 'consultation',
    legalBasis: article('第三十三条第三款'),
  },
  inquireAttribute: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'consultationSent',
    stage: 'consultation',
    legalBasis: '运盐政办发〔2020〕60号第二部分第三项',
  },
  recordConsultationDelivery: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'consultationUndelivered',
    matter: 'disclosure',
    event: 'consultationDelivered',
    stage: 'consultation',
    legalBasis: article('第三十二条、第三十四条'),
  },
  recordOpinion: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'consultationOpen',
    matter: 'disclosure',
    event: 'opinionReceived',
    stage: 'consultation',
    legalBasis: article('第三十二条、第三十四条'),
  },
  overrideObjection: {
    from: ['inProgress'],
    to: ['same'],
    who: 'leadApprover',
    when: 'objected',
    matter: 'disclosure',
    event: 'objectionOverridden',
    stage: 'consultation',
    legalBasis: article('第十五条、第三十二条'),
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
    from: ['inProgress'],
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
  | 'consultThirdParty'
  | 'consultJointAuthority'
  | 'requestAssistance'
  | 'inquireAttribute'
  | 'recordConsultationDelivery'
  | 'recordOpinion'
  | 'overrideObjection'
  | 'proposeExtension'
  | 'approveExtension'
  | 'rejectExtension'
  | 'noticeFee'
  | 'recordFeePayment'
>;
