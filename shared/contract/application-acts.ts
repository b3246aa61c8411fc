import * as z from '../zod';
import { replyKinds } from '../vocabulary/reply-kind';
import {
  choice,
  longText,
  optionalDay,
  optionalText,
  organisation,
  organisations,
  rows,
  shortText,
} from './act-inputs';
import { uuid } from './common';
import { defineAct } from './define-act';

const CONTACT_HINT = '申请里没有写联系方式、现在联系上了的才填，至少填一样；加密保存';

export const confirmReceipt = defineAct({
  id: 'confirmReceipt',
  slug: 'confirm-receipt',
  title: '确认收到（双方确认之日为收到之日）',
  audience: ['caseOfficer', 'disclosureOffice'],
  fields: {
    confirmedOn: optionalDay(
      '双方确认之日',
      '网上提交的不填即今天；平信、传真、电子邮件填与申请人确认的那一天',
    ),
    contactPhone: optionalText('补登记的联系电话', 40, CONTACT_HINT),
    contactEmail: optionalText('补登记的电子邮箱', 100, CONTACT_HINT),
    contactAddress: optionalText('补登记的通信地址', 200, CONTACT_HINT),
  },
});

export const dispatchApplication = defineAct({
  id: 'dispatchApplication',
  slug: 'dispatch',
  title: '分办',
  audience: ['disclosureOffice'],
  fields: {
    leadDepartmentId: organisation('主办单位'),
    supportingDepartmentIds: organisations('协办单位'),
    remark: optionalText('分办意见', 500),
  },
});

export const claimApplication = defineAct({
  id: 'claimApplication',
  slug: 'claim',
  title: '认领',
  audience: ['caseOfficer'],
  fields: {},
});

export const transferApplication = defineAct({
  id: 'transferApplication',
  slug: 'transfer',
  title: '转办',
  audience: ['caseOfficer'],
  fields: {
    toDepartmentId: organisation('转往单位'),
    reason: longText('理由', 500, '承办单位和申请人都会看到'),
  },
});

export const sendBackApplication = defineAct({
  id: 'sendBackApplication',
  slug: 'send-back',
  title: '退回公开办',
  audience: ['caseOfficer'],
  fields: { reason: longText('理由', 500, '公开办和申请人都会看到') },
});

const redaction = z.object({
  part: shortText('不予公开的部分', 300),
  ground: choice('依据', replyKinds),
  reason: shortText('理由', 500),
});

export const draftReply = defineAct({
  id: 'draftReply',
  slug: 'draft-reply',
  title: '拟写答复',
  audience: ['caseOfficer'],
  fields: {
    kind: choice('答复种类', replyKinds),
    content: longText('答复正文', 5000),
    reason: optionalText('理由（条款和事实）', 2000),
    weighing: optionalText('权衡的理由（内部事务、过程性信息、执法案卷）', 1000),
    accessWay: optionalText('获取的方式、途径和时间', 500),
    specialLaw: optionalText('应当依照的法律、行政法规', 200),
    properDoor: optionalText('应当通过的渠道', 300),
    earlierReplyNumber: optionalText('已经答复的那件的登记编号', 60),
    redactions: rows('区分处理：不予公开的各部分', redaction),
    searchRecord: optionalText('检索经过', 1000),
    rightBodyName: optionalText('负责公开的行政机关', 100),
    rightBodyContact: optionalText('该机关联系方式', 200),
    attachmentIds: z.array(uuid()).max(10).default([]).describe('随答复提供的文件'),
  },
});

export const submitForApproval = defineAct({
  id: 'submitForApproval',
  slug: 'submit-for-approval',
  title: '报批',
  audience: ['caseOfficer'],
  fields: {},
});

export const returnDraft = defineAct({
  id: 'returnDraft',
  slug: 'return-draft',
  title: '退回修改',
  audience: ['approver'],
  fields: { reason: longText('理由', 500, '经办人会看到') },
});

export const approveReply = defineAct({
  id: 'approveReply',
  slug: 'approve',
  title: '签发',
  audience: ['approver'],
  fields: {
    confidentialityOpinion: optionalText(
      '保密审查意见',
      1000,
      '提供信息的答复须先审查；没有单独审查的，在这里写明审查意见',
    ),
  },
});

export const withdrawApplication = defineAct({
  id: 'withdrawApplication',
  slug: 'withdraw',
  title: '撤回申请',
  audience: ['resident', 'assistant', 'caseOfficer', 'disclosureOffice'],
  fields: {
    withdrawnOn: optionalDay('申请人撤回之日', '工作人员代书面申请人登记时填写；不填即今天'),
    withdrawalReason: optionalText('申请人说的理由', 500, '撤回不需要理由；申请人写了的照录'),
  },
});
