import type { NoticeTable } from './transition';

const UPDATE = '《条例》第十九条、第二十六条';
const REASSESS = '《条例》第十八条：定期评估审查，可以公开的应当公开';
const REFUSE = '《条例》第十四条、第十五条，《个人信息保护法》第四十七条';

/** 机关公开以后的更正、撤下，和不主动公开的定期复核。依据：《条例》第十八条、第十九条、第二十六条。 */
export const AFTERWARDS = {
  proposeCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['caseOfficer'],
    notBy: [],
    correction: 'none',
    legalBasis: UPDATE,
  },
  approveCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['approver'],
    notBy: ['correctionProposer', 'correctionReviewer'],
    correction: 'reviewed',
    legalBasis: UPDATE,
  },
  rejectCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['approver'],
    notBy: ['correctionProposer'],
    correction: 'pending',
    legalBasis: UPDATE,
  },
  takeDown: {
    from: ['published'],
    to: ['takenDown'],
    by: ['approver', 'disclosureOffice'],
    notBy: [],
    legalBasis: REFUSE,
  },
  reclassify: {
    from: ['filed'],
    to: ['draft'],
    by: ['caseOfficer'],
    notBy: [],
    legalBasis: REASSESS,
  },
  keepAttribute: {
    from: ['filed'],
    to: ['filed'],
    by: ['approver', 'disclosureOffice'],
    notBy: [],
    legalBasis: REASSESS,
  },
} as const satisfies NoticeTable;
