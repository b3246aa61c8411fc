import { cite } from '@shared/law/periods';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { ApplicationState } from '@shared/vocabulary/application-state';
import type { Transition } from './transition';

const article = (name: string) => cite('disclosureRegulation', name);
/** 登记、审核、办理、答复、归档，五个环节缺一不可。 */
const HANDLING = article('第四十五条');
/** 撤回在年度报告里计入“其他处理：其他”（3.6.3）。 */
const WITHDRAWAL = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）第三部分';

/** 依申请公开的全部行为：从哪些状态、到什么状态、由谁、依据什么。只有这一张表，流程图也由它画出。 */
export const TRANSITIONS = {
  confirmReceipt: {
    from: ['submitted'],
    to: 'inProgress',
    who: 'officeOrLeadOfficer',
    when: 'none',
    event: 'receiptConfirmed',
    legalBasis: article('第三十一条第三项'),
  },
  dispatch: {
    from: ['inProgress'],
    to: 'inProgress',
    who: 'office',
    when: 'unclaimed',
    event: 'dispatched',
    legalBasis: article('第四条、第四十五条'),
  },
  claim: {
    from: ['inProgress'],
    to: 'inProgress',
    who: 'leadOfficer',
    when: 'unclaimed',
    event: 'claimed',
    legalBasis: HANDLING,
  },
  transfer: {
    from: ['inProgress'],
    to: 'inProgress',
    who: 'handlingOfficer',
    when: 'none',
    event: 'transferred',
    legalBasis: article('第十条、第四十五条'),
  },
  sendBack: {
    from: ['inProgress'],
    to: 'inProgress',
    who: 'handlingOfficer',
    when: 'none',
    event: 'sentBack',
    legalBasis: article('第十条、第四十五条'),
  },
  draftReply: {
    from: ['inProgress'],
    to: 'inProgress',
    who: 'claimingOfficer',
    when: 'none',
    event: 'replyDrafted',
    legalBasis: article('第三十六条'),
  },
  submitForApproval: {
    from: ['inProgress'],
    to: 'awaitingApproval',
    who: 'claimingOfficer',
    when: 'drafted',
    event: 'submittedForApproval',
    legalBasis: HANDLING,
  },
  returnDraft: {
    from: ['awaitingApproval'],
    to: 'inProgress',
    who: 'leadApprover',
    when: 'none',
    event: 'draftReturned',
    legalBasis: article('第十七条、第四十五条'),
  },
  approve: {
    from: ['awaitingApproval'],
    to: 'replied',
    who: 'leadApprover',
    when: 'drafted',
    event: 'replied',
    legalBasis: article('第三十三条、第三十六条'),
  },
  withdraw: {
    from: ['submitted', 'inProgress', 'awaitingApproval'],
    to: 'withdrawn',
    who: 'applicant',
    when: 'none',
    event: 'withdrawn',
    legalBasis: WITHDRAWAL,
  },
} as const satisfies Readonly<Record<ApplicationAct, Transition>>;

/** 没有任何行为可做的状态：已办结的，以及等申请人补正的。 */
export const RESTING_STATES = [
  'awaitingAmendment',
  'replied',
  'abandoned',
  'withdrawn',
] as const satisfies readonly ApplicationState[];

type Handled =
  (typeof TRANSITIONS)[ApplicationAct]['from'][number] | (typeof RESTING_STATES)[number];
type MustBeNever<T extends never> = T;
/** 新增的状态若既不在表里也不在 RESTING_STATES 里，这一行不能通过编译。 */
export type UnhandledState = MustBeNever<Exclude<ApplicationState, Handled>>;

/** 行为的那一行。 */
export const transitionOf = (act: ApplicationAct): Transition => TRANSITIONS[act];
