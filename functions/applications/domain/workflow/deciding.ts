import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 登记、审核、办理、答复、归档，五个环节缺一不可。 */
const HANDLING = article('第四十五条');

/** 拟写、报批、签发、送达这几样的行为。 */
export const DECIDING = {
  draftReply: {
    from: ['inProgress'],
    to: ['same'],
    who: 'claimingOfficer',
    when: 'none',
    matter: 'disclosure',
    event: 'replyDrafted',
    stage: 'proposal',
    legalBasis: article('第三十六条'),
  },
  submitForApproval: {
    from: ['inProgress'],
    to: ['awaitingApproval'],
    who: 'claimingOfficer',
    when: 'drafted',
    matter: 'disclosure',
    event: 'submittedForApproval',
    stage: 'approval',
    legalBasis: HANDLING,
  },
  returnDraft: {
    from: ['awaitingApproval'],
    to: ['inProgress'],
    who: 'leadApprover',
    when: 'none',
    matter: 'disclosure',
    event: 'draftReturned',
    stage: 'approval',
    legalBasis: article('第十七条、第四十五条'),
  },
  approve: {
    from: ['awaitingApproval'],
    to: ['replied', 'awaitingDelivery'],
    who: 'leadApprover',
    when: 'drafted',
    matter: 'disclosure',
    event: 'approved',
    stage: 'approval',
    legalBasis: article('第三十三条、第三十六条'),
  },
  deliver: {
    from: ['awaitingDelivery'],
    to: ['replied'],
    who: 'handler',
    when: 'none',
    matter: 'disclosure',
    event: 'replied',
    stage: 'delivery',
    legalBasis: article('第三十三条'),
  },
  decideRecordCorrection: {
    from: ['inProgress'],
    to: ['replied'],
    who: 'leadApprover',
    when: 'claimed',
    matter: 'recordCorrection',
    event: 'recordCorrectionDecided',
    stage: 'decision',
    legalBasis: article('第四十一条'),
  },
} as const satisfies Transitions<
  | 'draftReply'
  | 'submitForApproval'
  | 'returnDraft'
  | 'approve'
  | 'deliver'
  | 'decideRecordCorrection'
>;
