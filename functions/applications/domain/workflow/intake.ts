import { cite } from '@shared/law/periods';
import type { Transitions } from '../transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 登记、审核、办理、答复、归档，五个环节缺一不可。 */
const HANDLING = article('第四十五条');

/** 受理、分办、转办这几步的行为。 */
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
} as const satisfies Transitions<
  'confirmReceipt' | 'dispatch' | 'claim' | 'reassign' | 'transfer' | 'sendBack'
>;
