import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 撤回在年度报告里计入“其他处理：其他”（3.6.3）。 */
const WITHDRAWAL = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分';

/** 撤回、答复以后、归档的行为。 */
export const AFTERWARDS = {
  withdraw: {
    from: ['submitted', 'inProgress', 'awaitingAmendment', 'awaitingApproval', 'awaitingDelivery'],
    to: ['withdrawn'],
    who: 'applicantOrPaperHandler',
    when: 'none',
    matter: 'any',
    event: 'withdrawn',
    stage: 'acceptance',
    legalBasis: WITHDRAWAL,
  },
  supplementReply: {
    from: ['replied'],
    to: ['same'],
    who: 'leadApprover',
    when: 'notArchived',
    matter: 'disclosure',
    event: 'replySupplemented',
    stage: 'delivery',
    legalBasis: article('第三十六条'),
  },
  revokeReply: {
    from: ['replied', 'abandoned'],
    to: ['inProgress'],
    who: 'leadApprover',
    when: 'none',
    matter: 'disclosure',
    event: 'replyRevoked',
    stage: 'decision',
    legalBasis: article('第五十一条'),
  },
  suggestProactive: {
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval', 'awaitingDelivery', 'replied'],
    to: ['same'],
    who: 'applicant',
    when: 'notSuggested',
    matter: 'disclosure',
    event: 'proactiveSuggested',
    stage: 'delivery',
    legalBasis: article('第四十四条第二款'),
  },
  convertToProactive: {
    from: ['replied'],
    to: ['same'],
    who: 'handler',
    when: 'notConverted',
    matter: 'disclosure',
    event: 'convertedToProactive',
    stage: 'delivery',
    legalBasis: article('第四十四条第一款'),
  },
  archive: {
    from: ['replied', 'abandoned', 'withdrawn', 'merged'],
    to: ['same'],
    who: 'handler',
    when: 'archivable',
    matter: 'any',
    event: 'archived',
    stage: 'archive',
    legalBasis: article('第四十五条'),
  },
} as const satisfies Transitions<
  | 'withdraw'
  | 'supplementReply'
  | 'revokeReply'
  | 'suggestProactive'
  | 'convertToProactive'
  | 'archive'
>;
