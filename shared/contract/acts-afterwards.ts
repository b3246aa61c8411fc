import { remedyKinds, remedyResults } from '../vocabulary/case-tracks';
import { choice, dayField, longText, optionalText, remedy, shortText } from './act-inputs';
import { defineAct } from './define-act';

const handlers = ['caseOfficer', 'disclosureOffice'] as const;

export const supplementReply = defineAct({
  id: 'supplementReply',
  slug: 'supplement-reply',
  title: '补充答复',
  audience: ['approver'],
  fields: { content: longText('补充的内容', 3000) },
});

export const revokeReply = defineAct({
  id: 'revokeReply',
  slug: 'revoke-reply',
  title: '撤销原答复，重新办理',
  audience: ['approver'],
  fields: { reason: longText('理由', 1000, '如复议决定书、判决书的文号；申请人会看到') },
});

export const suggestProactive = defineAct({
  id: 'suggestProactive',
  slug: 'suggest-proactive',
  title: '建议纳入主动公开',
  audience: ['resident', 'assistant'],
  fields: { reason: longText('理由', 500) },
});

export const convertToProactive = defineAct({
  id: 'convertToProactive',
  slug: 'convert-to-proactive',
  title: '转为主动公开',
  audience: handlers,
  fields: { note: longText('公开的安排', 500, '由哪个单位、在哪里、什么时候公开') },
});

export const recordRemedy = defineAct({
  id: 'recordRemedy',
  slug: 'record-remedy',
  title: '登记复议、诉讼、投诉',
  audience: handlers,
  fields: {
    kind: choice('种类', remedyKinds),
    filedOn: dayField('提出之日'),
    body: shortText('受理机关', 100),
    caseNumber: optionalText('案号', 100),
  },
});

export const recordRemedyResult = defineAct({
  id: 'recordRemedyResult',
  slug: 'record-remedy-result',
  title: '登记复议、诉讼、投诉结果',
  audience: handlers,
  fields: {
    remedyId: remedy('哪一件'),
    result: choice('结果', remedyResults),
    decidedOn: dayField('决定之日'),
    note: optionalText('说明', 500),
  },
});

export const archiveApplication = defineAct({
  id: 'archiveApplication',
  slug: 'archive',
  title: '归档',
  audience: handlers,
  fields: {},
});
