import {
  correctionResults,
  deliveryWays,
  reviewConclusions,
  searchResults,
} from '../vocabulary/case-tracks';
import { choice, dayField, longText, optionalText, shortText } from './act-inputs';
import { defineAct } from './define-act';

const officer = ['caseOfficer'] as const;

export const recordSearch = defineAct({
  id: 'recordSearch',
  slug: 'record-search',
  title: '登记检索',
  audience: officer,
  fields: {
    places: shortText('在哪里检索', 200, '如档案室、办公系统、业务台账'),
    keywords: shortText('用什么词检索', 200),
    result: choice('结果', searchResults),
    note: optionalText('说明', 500),
  },
});

export const answerPart = defineAct({
  id: 'answerPart',
  slug: 'answer-part',
  title: '协办单位答复',
  audience: officer,
  fields: { content: longText('本单位的意见和材料', 3000, '交主办单位，不直接给申请人') },
});

export const reviewConfidentiality = defineAct({
  id: 'reviewConfidentiality',
  slug: 'review-confidentiality',
  title: '保密审查',
  audience: ['reviewer', 'approver'],
  fields: {
    conclusion: choice('结论', reviewConclusions),
    opinion: longText('审查意见', 1000),
  },
});

export const requestLegalityReview = defineAct({
  id: 'requestLegalityReview',
  slug: 'request-legality-review',
  title: '送合法性审查',
  audience: officer,
  fields: { question: longText('涉及的重大法律问题', 1000) },
});

export const giveLegalityOpinion = defineAct({
  id: 'giveLegalityOpinion',
  slug: 'give-legality-opinion',
  title: '出具合法性审查意见',
  audience: ['legalReviewer'],
  fields: {
    conclusion: choice('结论', reviewConclusions),
    opinion: longText('审查意见', 2000),
  },
});

export const deliverReply = defineAct({
  id: 'deliverReply',
  slug: 'deliver',
  title: '登记送达',
  audience: ['caseOfficer', 'disclosureOffice'],
  fields: {
    way: choice('送达方式', deliveryWays),
    deliveredOn: dayField('哪一天', '邮寄的填交邮之日，当面的填签收之日，电子的填发送成功之日'),
    proof: shortText('凭证', 200, '如邮件号、签收人、发送回执'),
  },
});

export const decideRecordCorrection = defineAct({
  id: 'decideRecordCorrection',
  slug: 'decide-record-correction',
  title: '答复更正申请',
  audience: ['approver'],
  fields: {
    result: choice('结果', correctionResults),
    finding: longText('核实情况', 1000),
    rightBodyName: optionalText('有权更正的机关', 100, '不属于本机关的，写明'),
    rightBodyContact: optionalText('该机关联系方式', 200),
  },
});
