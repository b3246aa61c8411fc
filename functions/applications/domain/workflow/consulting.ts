import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);

/** 征求意见的行为。 */
export const CONSULTING = {
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
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval', 'awaitingDelivery'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'consultationUndelivered',
    matter: 'disclosure',
    event: 'consultationDelivered',
    stage: 'consultation',
    legalBasis: article('第三十二条、第三十四条'),
  },
  recordOpinion: {
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval', 'awaitingDelivery'],
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
    legalBasis: article('第十五条、第三十二条、第三十四条'),
  },
} as const satisfies Transitions<
  | 'consultThirdParty'
  | 'consultJointAuthority'
  | 'requestAssistance'
  | 'inquireAttribute'
  | 'recordConsultationDelivery'
  | 'recordOpinion'
  | 'overrideObjection'
>;
