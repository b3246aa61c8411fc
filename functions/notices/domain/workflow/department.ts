import { AFTERWARDS } from './department-afterwards';
import type { NoticeTable } from './transition';

const ATTRIBUTE = '国办发〔2016〕80号：拟稿时确定公开属性，随公文一并报批';
const REVIEW = '《条例》第十七条：公开前应当审查';
const SECRECY = '《保密法》第三十五条，《条例》第十七条';
const UPDATE = '《条例》第十九条、第二十六条';

const IN_REVIEW = ['confidentialityReview', 'disclosureReview', 'signOff'] as const;

/**
 * 政府信息公开的流转：拟稿定属性 → 保密审查 → 公开审查 → 签发；主动公开的随即公开，其余的备案、定期复核。
 * 拟稿、保密审查、公开审查、签发由不同的人办；更正也要另一个人做过保密审查才能同意。
 * 依据：《条例》第十七条至第十九条，《保密法》第三十五条，国办发〔2016〕80号。
 */
export const DEPARTMENT_TABLE = {
  edit: {
    from: ['draft', 'returned'],
    to: ['draft', 'returned'],
    by: ['caseOfficer'],
    notBy: [],
    legalBasis: ATTRIBUTE,
  },
  submit: {
    from: ['draft', 'returned'],
    to: ['confidentialityReview'],
    by: ['caseOfficer'],
    notBy: [],
    legalBasis: ATTRIBUTE,
  },
  passConfidentiality: {
    from: ['confidentialityReview', 'published'],
    to: ['disclosureReview', 'published'],
    by: ['reviewer'],
    notBy: ['drafter', 'correctionProposer'],
    correction: 'unreviewed',
    legalBasis: SECRECY,
  },
  passDisclosure: {
    from: ['disclosureReview'],
    to: ['signOff'],
    by: ['reviewer', 'disclosureOffice'],
    notBy: ['drafter', 'confidentialityReviewer'],
    legalBasis: REVIEW,
  },
  signOff: {
    from: ['signOff'],
    to: ['published', 'filed'],
    by: ['approver'],
    notBy: ['drafter', 'confidentialityReviewer'],
    legalBasis: UPDATE,
  },
  return: {
    from: IN_REVIEW,
    to: ['returned'],
    by: ['reviewer', 'disclosureOffice', 'approver'],
    byState: {
      confidentialityReview: ['reviewer'],
      disclosureReview: ['reviewer', 'disclosureOffice'],
      signOff: ['approver'],
    },
    notBy: ['drafter'],
    legalBasis: REVIEW,
  },
  discard: {
    from: ['draft', 'returned'],
    to: ['discarded'],
    by: ['caseOfficer'],
    notBy: [],
    legalBasis: ATTRIBUTE,
  },
  ...AFTERWARDS,
} as const satisfies NoticeTable;
