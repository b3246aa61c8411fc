import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 登记、审核、办理、答复、归档，五个环节缺一不可。 */
const HANDLING = article('第四十五条');

/** 检索、协办、审查这几样的行为。 */
export const REVIEWING = {
  recordSearch: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'searched',
    stage: 'proposal',
    legalBasis: article('第三十六条第四项'),
  },
  answerPart: {
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval'],
    to: ['same'],
    who: 'supportingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'partAnswered',
    stage: 'consultation',
    legalBasis: HANDLING,
  },
  reviewConfidentiality: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'reviewer',
    when: 'drafted',
    matter: 'disclosure',
    event: 'confidentialityReviewed',
    stage: 'decision',
    legalBasis: article('第十七条'),
  },
  requestLegalityReview: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'legalityNotRequested',
    matter: 'disclosure',
    event: 'legalityReviewRequested',
    stage: 'decision',
    legalBasis: '泉鲤政办〔2020〕27号第二部分第二项',
  },
  giveLegalityOpinion: {
    from: ['inProgress', 'awaitingApproval'],
    to: ['same'],
    who: 'legalReviewer',
    when: 'legalityOpen',
    matter: 'disclosure',
    event: 'legalityReviewed',
    stage: 'decision',
    legalBasis: '泉鲤政办〔2020〕27号第二部分第二项',
  },
} as const satisfies Transitions<
  | 'recordSearch'
  | 'answerPart'
  | 'reviewConfidentiality'
  | 'requestLegalityReview'
  | 'giveLegalityOpinion'
>;
