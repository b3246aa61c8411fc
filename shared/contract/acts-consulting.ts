import { feeModes, givenOpinions, overrideGrounds } from '../vocabulary/case-tracks';
import {
  choice,
  consultation,
  count,
  dayField,
  longText,
  optionalDay,
  optionalText,
  organisation,
  shortText,
} from './act-inputs';
import { defineAct } from './define-act';

const officer = ['caseOfficer'] as const;
const handlers = ['caseOfficer', 'disclosureOffice'] as const;
const about = longText('征求意见的内容', 1000, '写明拟公开哪些内容、涉及对方什么权益');

export const consultThirdParty = defineAct({
  id: 'consultThirdParty',
  slug: 'consult-third-party',
  title: '征求第三方意见',
  audience: officer,
  fields: {
    partyName: shortText('第三方的姓名或者名称', 60, '加密保存，不出现在网址、日志和对外的文字里'),
    partyContact: shortText('第三方的联系方式或者地址', 200),
    about,
    deliveredOn: optionalDay('对方收到之日', '还没有收到的，以后另行登记'),
  },
});

export const consultJointAuthority = defineAct({
  id: 'consultJointAuthority',
  slug: 'consult-joint-authority',
  title: '征求共同制作机关意见',
  audience: officer,
  fields: {
    organisationName: shortText('共同制作机关', 60),
    about,
    deliveredOn: optionalDay('对方收到之日', '还没有收到的，以后另行登记'),
  },
});

export const requestAssistance = defineAct({
  id: 'requestAssistance',
  slug: 'request-assistance',
  title: '请其他机关协助',
  audience: officer,
  fields: {
    organisationId: organisation('请哪个单位协助'),
    about: longText('需要协助的事项', 1000),
  },
});

export const inquireAttribute = defineAct({
  id: 'inquireAttribute',
  slug: 'inquire-attribute',
  title: '向起草单位征询公开属性',
  audience: officer,
  fields: {
    organisationName: shortText('起草单位', 60),
    documentTitle: shortText('历史文件的名称、文号', 200),
    about: longText('征询的内容', 1000, '请起草单位出具公函，确定公开属性并说明理由'),
  },
});

export const recordConsultationDelivery = defineAct({
  id: 'recordConsultationDelivery',
  slug: 'record-consultation-delivery',
  title: '登记对方收到征求意见书',
  audience: officer,
  fields: {
    consultationId: consultation('哪一份征求意见书'),
    deliveredOn: dayField('对方收到之日', '自第二天起数对方提出意见的期限'),
  },
});

export const recordOpinion = defineAct({
  id: 'recordOpinion',
  slug: 'record-opinion',
  title: '登记意见',
  audience: officer,
  fields: {
    consultationId: consultation('哪一份征求意见书'),
    opinion: choice('意见', givenOpinions),
    receivedOn: dayField('收到意见之日'),
    reason: optionalText('理由', 1000, '不同意公开的，写明对方的理由'),
  },
});

export const overrideObjection = defineAct({
  id: 'overrideObjection',
  slug: 'override-objection',
  title: '对方不同意，仍决定公开',
  audience: ['approver'],
  fields: {
    consultationId: consultation('哪一份征求意见书'),
    ground: choice('缘由', overrideGrounds),
    content: longText('决定公开的内容', 1000),
    reason: longText('理由', 1000, '写明为什么符合所选的缘由；是第三方的，书面告知第三方'),
  },
});

export const proposeExtension = defineAct({
  id: 'proposeExtension',
  slug: 'propose-extension',
  title: '报请延期',
  audience: officer,
  fields: {
    workingDays: count('延长几个工作日', { min: 1, max: 20 }),
    reason: longText('理由', 500),
  },
});

export const approveExtension = defineAct({
  id: 'approveExtension',
  slug: 'approve-extension',
  title: '同意延期',
  audience: ['disclosureOffice'],
  fields: {},
});

export const rejectExtension = defineAct({
  id: 'rejectExtension',
  slug: 'reject-extension',
  title: '不同意延期',
  audience: ['disclosureOffice'],
  fields: { reason: longText('理由', 500) },
});

export const noticeFee = defineAct({
  id: 'noticeFee',
  slug: 'notice-fee',
  title: '通知缴费',
  audience: officer,
  fields: {
    finding: longText('数量、频次明显超过合理范围的认定', 500, '没有明显超过的不收费'),
    mode: choice('计收方式', feeModes, '一件只能选一种'),
    quantity: count('按量计收的页数', { min: 0, max: 100000 }, '按件计收的填0，件数由系统统计'),
    payWay: longText('缴费方式', 300, '写明账户、地点，上缴国库'),
  },
});

export const recordFeePayment = defineAct({
  id: 'recordFeePayment',
  slug: 'record-fee-payment',
  title: '登记缴费',
  audience: handlers,
  fields: { paidOn: dayField('缴清之日') },
});
