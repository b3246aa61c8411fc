import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 登记、审核、办理、答复、归档，五个环节缺一不可。 */
const HANDLING = article('第四十五条');

/** 受理、分办、补正这几步的行为。 */
export const INTAKE = {
  confirmReceipt: {
    from: ['submitted'],
    to: ['inProgress'],
    who: 'officeOrLeadOfficer',
    when: 'none',
    matter: 'any',
    event: 'receiptConfirmed',
    stage: 'acceptance',
    legalBasis: article('第三十一条'),
  },
  dispatch: {
    from: ['inProgress'],
    to: ['same'],
    who: 'office',
    when: 'unclaimed',
    matter: 'any',
    event: 'dispatched',
    stage: 'acceptance',
    legalBasis: article('第四条、第四十五条'),
  },
  claim: {
    from: ['inProgress'],
    to: ['same'],
    who: 'leadOfficer',
    when: 'unclaimed',
    matter: 'any',
    event: 'claimed',
    stage: 'acceptance',
    legalBasis: HANDLING,
  },
  reassign: {
    from: ['inProgress', 'awaitingAmendment', 'awaitingApproval', 'awaitingDelivery'],
    to: ['same'],
    who: 'leadMember',
    when: 'claimed',
    matter: 'any',
    event: 'reassigned',
    stage: 'acceptance',
    legalBasis: HANDLING,
  },
  transfer: {
    from: ['inProgress'],
    to: ['same'],
    who: 'handlingOfficer',
    when: 'none',
    matter: 'any',
    event: 'transferred',
    stage: 'acceptance',
    legalBasis: article('第十条、第四十五条'),
  },
  sendBack: {
    from: ['inProgress'],
    to: ['same'],
    who: 'handlingOfficer',
    when: 'none',
    matter: 'any',
    event: 'sentBack',
    stage: 'acceptance',
    legalBasis: article('第十条、第四十五条'),
  },
  splitApplication: {
    from: ['inProgress'],
    to: ['same'],
    who: 'handler',
    when: 'none',
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
    from: ['awaitingAmendment', 'inProgress'],
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
  | 'confirmReceipt'
  | 'dispatch'
  | 'claim'
  | 'reassign'
  | 'transfer'
  | 'sendBack'
  | 'splitApplication'
  | 'mergeDuplicate'
  | 'requestAmendment'
  | 'receiveAmendment'
  | 'deemAbandoned'
>;
