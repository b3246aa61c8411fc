import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import type { TemplateBlock } from '../template';
import { closing, contact, may, must, received } from './block';
import { REPLY_FINDINGS } from './reply-findings';

const asked = '您申请获取的政府信息';
const only = (...variants: ReplyKind[]) => ({ variants });

const DISCRETION = [
  'refusedInternalAffairs',
  'refusedDeliberative',
  'refusedEnforcementFile',
] as const;
const REASONED = [
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSafety',
  'refusedThirdParty',
  ...DISCRETION,
] as const;

/** 各栏目怎样写进答复。 */
const details: readonly TemplateBlock[] = [
  must(
    'accessPublic',
    ['获取的方式、途径', `${asked}的获取方式、途径：{accessWay}。`],
    only('alreadyPublic', 'archivedReferral', 'publication'),
  ),
  must('redactionsIntro', ['不予公开的部分', '其余部分不予公开，具体内容、依据和理由如下：'], {
    variants: ['partiallyGranted'],
    keeps: ['不予公开', '理由'],
  }),
  must('redactions', ['不予公开部分的明细', '{redactions}'], {
    style: 'table',
    variants: ['partiallyGranted'],
  }),
  may(
    'access',
    ['获取的方式、途径和时间', '获取的方式、途径和时间：{accessWay}。'],
    only('granted', 'partiallyGranted', 'specialLawEnquiry'),
  ),
  must(
    'specialLaw',
    ['所依据的法律、行政法规', '禁止公开所依据的法律、行政法规：{specialLaw}。'],
    only('refusedByLaw'),
  ),
  must('reason', ['不予公开的理由', '不予公开的理由：{reason}。'], only(...REASONED)),
  must(
    'weighing',
    ['权衡的理由', '本机关对公开与不公开的影响作了权衡：{weighing}。'],
    only(...DISCRETION),
  ),
  may(
    'partialWeighing',
    ['权衡的理由', '本机关对公开与不公开的影响作了权衡：{weighing}。'],
    only('partiallyGranted'),
  ),
  must('searchRecord', ['检索情况', '检索情况：{searchRecord}。'], only('informationNotHeld')),
  must(
    'why',
    ['理由', '理由：{reason}。'],
    only(
      'notOurResponsibility',
      'needsProcessing',
      'stillUnclear',
      'petitionLike',
      'excessive',
      'reissue',
    ),
  ),
  may(
    'rightBody',
    [
      '负责公开的行政机关',
      '据本机关了解，负责公开该政府信息的行政机关为：{rightBodyName}，联系方式：{rightBodyContact}。',
    ],
    only('notOurResponsibility'),
  ),
  may(
    'properDoor',
    ['应当走的渠道', '您可以通过以下渠道提出：{properDoor}。'],
    only('petitionLike'),
  ),
  may(
    'reissueEarlier',
    ['已经取得的信息', '您取得该信息的登记编号：{earlierReplyNumber}。'],
    only('reissue'),
  ),
  may(
    'archiveLaw',
    ['所依据的规定', '查询利用所依据的规定：{specialLaw}。'],
    only('archivedReferral'),
  ),
];

/** 政府信息公开告知书的样本：开头、依据、认定、正文、各种答复的栏目、救济。依据：《条例》第三十六条至第三十九条。 */
export const replyTemplate: readonly TemplateBlock[] = [
  received,
  must('basis', ['依据', '经审查，根据{article}的规定，现答复如下：']),
  ...REPLY_FINDINGS,
  must('content', ['答复正文', '{content}']),
  ...details,
  must('remedies', ['救济途径', '{remedies}']),
  contact,
  closing,
];
