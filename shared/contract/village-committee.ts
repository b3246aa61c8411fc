import * as z from '../zod';
import { kinships, supervisionRecordKinds } from '../vocabulary/village';
import { day, organisationRef, slug, text, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const version = z.int32().max(2_147_483_646).min(1).describe('版本');

export const memberFieldsSchema = z.object({
  name: text(20).describe('姓名'),
  post: text(20).describe('职务'),
  isCommitteeMember: z.boolean().describe('是不是村（居）民委员会成员'),
  kinship: kinships.schema.describe('与村（居）民委员会成员的关系'),
  hasAccountingSkill: z.boolean().default(false).describe('懂财会'),
  termFrom: day().describe('任期自'),
  termUntil: day().describe('任期至'),
  accountId: uuid().nullable().default(null).describe('登录账号'),
});
export type MemberFields = z.infer<typeof memberFieldsSchema>;

export const publicMemberSchema = z.object({
  memberId: uuid(),
  name: z.string(),
  post: z.string(),
  hasAccountingSkill: z.boolean(),
  termFrom: day(),
  termUntil: day(),
  isDeclared: z.boolean().describe('本人已申报不是村（居）民委员会成员及其近亲属'),
});

export const memberSchema = publicMemberSchema.extend({
  version,
  kinship: kinships.schema,
  declaredOn: day().nullable(),
  accountName: z.string().nullable(),
  isMe: z.boolean(),
});
export type CommitteeMemberView = z.infer<typeof memberSchema>;

export const supervisionRecordSchema = z.object({
  recordId: uuid(),
  kind: z.enum(['review', ...supervisionRecordKinds.values]),
  label: z.string(),
  happenedOn: day(),
  content: z.string(),
  byName: z.string(),
  notice: z.object({ noticeId: uuid(), title: z.string() }).nullable(),
});

export const publicCommittee = defineEndpoint({
  id: 'publicCommittee',
  method: 'GET',
  path: '/:region/village/of/:organisationId/committee',
  title: '村（居）务监督委员会：成员、任期、履职次数',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  output: z.object({
    organisation: organisationRef,
    members: z.array(publicMemberSchema),
    hints: z.array(z.string()).describe('人数等提示'),
    counts: z.array(z.object({ label: z.string(), count: z.number() })).describe('本年履职次数'),
    legalBasis: z.string(),
  }),
  refusals: ['notFound'],
  cacheSeconds: 30,
});

const committeeView = z.object({
  organisation: organisationRef,
  members: z.array(memberSchema),
  accounts: z
    .array(z.object({ accountId: uuid(), displayName: z.string() }))
    .describe('还没有列入名册的监督委员会账号'),
  records: z.array(supervisionRecordSchema).describe('履职记录，从新到旧'),
  hints: z.array(z.string()),
  legalBasis: z.string(),
});
export type CommitteeView = z.infer<typeof committeeView>;

const act = {
  output: committeeView,
  refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
} as const;
const memberPath = z.object({ ...regionParams, memberId: uuid() });

export const listCommittee = defineEndpoint({
  id: 'listCommittee',
  method: 'GET',
  path: '/:region/village/committee',
  title: '监督委员会名册与履职记录',
  audience: ['villageEditor', 'supervisionMember'],
  params: z.object(regionParams),
  output: committeeView,
});

export const addCommitteeMember = defineEndpoint({
  id: 'addCommitteeMember',
  method: 'POST',
  path: '/:region/village/committee',
  title: '列入监督委员会名册',
  audience: ['villageEditor'],
  params: z.object(regionParams),
  body: memberFieldsSchema.extend({ idempotencyKey: uuid().describe('防重编号') }),
  ...act,
});

export const endCommitteeMember = defineEndpoint({
  id: 'endCommitteeMember',
  method: 'POST',
  path: '/:region/village/committee/:memberId/leave',
  title: '不再担任监督委员会成员',
  audience: ['villageEditor'],
  params: memberPath,
  body: z.object({ version, leftOn: day().describe('自何日起') }),
  ...act,
});

export const declareKinship = defineEndpoint({
  id: 'declareKinship',
  method: 'PUT',
  path: '/:region/village/committee/:memberId/declaration',
  title: '本人申报与村（居）民委员会成员的关系',
  audience: ['supervisionMember'],
  params: memberPath,
  body: z.object({
    version,
    isCommitteeMember: z.boolean().describe('是不是村（居）民委员会成员'),
    kinship: kinships.schema.describe('与村（居）民委员会成员的关系'),
  }),
  ...act,
});

export const addSupervisionRecord = defineEndpoint({
  id: 'addSupervisionRecord',
  method: 'POST',
  path: '/:region/village/supervision-records',
  title: '记一次履职：列席、提意见、回避、民主评议',
  audience: ['supervisionMember'],
  params: z.object(regionParams),
  body: z.object({
    idempotencyKey: uuid().describe('防重编号'),
    kind: supervisionRecordKinds.schema.describe('做了什么'),
    happenedOn: day().describe('日期'),
    content: text(500).describe('内容'),
    noticeId: uuid().nullable().default(null).describe('哪一条公开信息'),
  }),
  ...act,
});
