import * as z from '@shared/zod';
import { FEE_REVENUE_CODE } from '@shared/law/fees';
import { consultedParties, feeModes, overrideGrounds } from '@shared/vocabulary/case-tracks';
import {
  day,
  optional,
  optionalDay,
  phrase,
  request,
  rows,
  text,
  word,
  yuan,
  count,
} from './fields';

/** 决定公开以前第三方怎样表示的。依据：《条例》第三十二条。 */
const overrideStances = { objects: '表示不同意', noView: '在规定的期限内没有提出意见' } as const;

/** 征求意见、协办、收费各文书要写的内容。依据：《条例》第三十二条、第三十四条、第四十二条，《信息处理费管理办法》。 */
export const consultingFacts = {
  thirdPartyConsultationLetter: z.object({
    about: phrase('征求意见的内容'),
    returnWay: optional('意见交到哪里'),
  }),
  consultationNotice: z.object({
    ...request,
    consulted: word('征求谁的意见', consultedParties.labels),
    sentOn: day('发出征求意见书之日'),
  }),
  jointAuthorityLetter: z.object({
    about: phrase('征求意见的内容'),
    returnWay: optional('意见交到哪里'),
  }),
  assistanceLetter: z.object({
    about: phrase('需要协助的事项'),
    untilDay: optionalDay('请在哪天以前反馈'),
  }),
  attributeInquiryLetter: z.object({
    documentTitle: phrase('历史文件的名称、文号'),
    about: phrase('征询的内容'),
  }),
  feeLetter: z.object({
    ...request,
    mode: word('计收方式', feeModes.labels),
    quantity: count('件数或者页数', 1),
    breakdown: rows('费用明细', {
      band: '档次',
      quantity: '件（页）数',
      unitYuan: '每件（页）元',
      yuan: '金额（元）',
    }),
    amountYuan: yuan('收费金额'),
    payWay: phrase('缴费方式'),
    untilDay: optionalDay('缴费的最后一天'),
    revenueCode: z.string().default(FEE_REVENUE_CODE).describe('收入科目编码'),
  }),
  overrideLetter: z.object({
    ground: overrideGrounds.schema.describe('决定公开的缘由'),
    stance: word('第三方的意见', overrideStances).default(overrideStances.objects),
    content: text('决定公开的内容'),
    reason: phrase('决定公开的理由'),
    consultedOn: optionalDay('征求意见之日'),
    remedies: text('救济途径'),
  }),
};
