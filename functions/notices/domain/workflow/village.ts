import type { NoticeTable } from './transition';

const DISCLOSURE = '《村民委员会组织法》《城市居民委员会组织法》关于村务、居务公开的规定';
const SUPERVISION = '《村民委员会组织法》《城市居民委员会组织法》关于村务、居务监督机构的规定';
const PRIVACY = '《个人信息保护法》第四十六条、第四十七条';

/**
 * 村（居）务公开的流转：经办人拟写、提交，监督委员会成员审核后公开或退回；更正也要监督委员会成员同意。
 * 依据：《村民委员会组织法》关于村务公开、村务监督的规定。
 */
export const VILLAGE_TABLE = {
  edit: {
    from: ['draft', 'returned'],
    to: ['draft', 'returned'],
    by: ['villageEditor'],
    notBy: [],
    legalBasis: DISCLOSURE,
  },
  submit: {
    from: ['draft', 'returned'],
    to: ['submitted'],
    by: ['villageEditor'],
    notBy: [],
    legalBasis: DISCLOSURE,
  },
  publish: {
    from: ['submitted'],
    to: ['published'],
    by: ['supervisionMember'],
    notBy: ['drafter'],
    legalBasis: SUPERVISION,
  },
  return: {
    from: ['submitted'],
    to: ['returned'],
    by: ['supervisionMember'],
    notBy: ['drafter'],
    legalBasis: SUPERVISION,
  },
  discard: {
    from: ['draft', 'returned'],
    to: ['discarded'],
    by: ['villageEditor'],
    notBy: [],
    legalBasis: DISCLOSURE,
  },
  proposeCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['villageEditor'],
    notBy: [],
    correction: 'none',
    legalBasis: DISCLOSURE,
  },
  approveCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['supervisionMember'],
    notBy: ['correctionProposer'],
    correction: 'pending',
    legalBasis: SUPERVISION,
  },
  rejectCorrection: {
    from: ['published'],
    to: ['published'],
    by: ['supervisionMember'],
    notBy: ['correctionProposer'],
    correction: 'pending',
    legalBasis: SUPERVISION,
  },
  takeDown: {
    from: ['published'],
    to: ['takenDown'],
    by: ['villageEditor', 'supervisionMember'],
    notBy: [],
    legalBasis: PRIVACY,
  },
} as const satisfies NoticeTable;
