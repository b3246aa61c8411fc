import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);

/** 拆分、并案、补正、视为放弃这几样的行为。 */
export const AMENDMENT = {
  splitApplication: {
    from: ['inProgress'],
    to: ['same'],
    who: 'handler',
    when: 'splittable',
    matter: 'disclosure',
    event: 'split',
    stage: 'acceptance',
    legalBasis: cite('feeMeasures', '第四条'),
  },
  mergeDuplicate: {
    from: ['inProgress'],
    to: ['merged'],
    who: 'handler',
    when: 'none',
    matter: 'disclosure',
    event: 'merged',
    stage: 'acceptance',
    legalBasis: article('第三十六条第六项'),
  },
  requestAmendment: {
    from: ['inProgress'],
    to: ['awaitingAmendment', 'inProgress'],
    who: 'handler',
    when: 'notAmended',
    matter: 'disclosure',
    event: 'amendmentRequested',
    stage: 'amendment',
    legalBasis: article('第三十条'),
  },
  receiveAmendment: {
    from: ['awaitingAmendment', 'inProgress', 'awaitingApproval'],
    to: ['inProgress'],
    who: 'applicantOrHandler',
    when: 'amendmentOpen',
    matter: 'disclosure',
    event: 'amendmentReceived',
    stage: 'amendment',
    legalBasis: article('第三十条'),
  },
  deemAbandoned: {
    from: ['awaitingAmendment', 'inProgress'],
    to: ['abandoned'],
    who: 'handler',
    when: 'abandonable',
    matter: 'disclosure',
    event: 'deemedAbandoned',
    stage: 'amendment',
    legalBasis: `${article('第三十条')}、《信息处理费管理办法》`,
  },
} as const satisfies Transitions<
  'splitApplication' | 'mergeDuplicate' | 'requestAmendment' | 'receiveAmendment' | 'deemAbandoned'
>;
