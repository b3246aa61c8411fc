import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);

/** 对受理、不予受理、逾期、并案、不再处理都可以复议、诉讼、投诉，什么时候都登记。 */
const ANY_STATE = [
  'submitted',
  'inProgress',
  'awaitingAmendment',
  'awaitingApproval',
  'awaitingDelivery',
  'replied',
  'abandoned',
  'withdrawn',
  'merged',
] as const;

/** 复议、诉讼、投诉的登记；归档以后提出的也登记。 */
export const REMEDYING = {
  recordRemedy: {
    from: ANY_STATE,
    to: ['same'],
    who: 'handler',
    when: 'none',
    matter: 'any',
    event: 'remedyRecorded',
    stage: 'delivery',
    legalBasis: article('第四十七条、第五十一条'),
  },
  recordRemedyResult: {
    from: ANY_STATE,
    to: ['same'],
    who: 'handler',
    when: 'remedyOpen',
    matter: 'any',
    event: 'remedyResultRecorded',
    stage: 'delivery',
    legalBasis: article('第四十七条、第五十一条'),
  },
} as const satisfies Transitions<'recordRemedy' | 'recordRemedyResult'>;
