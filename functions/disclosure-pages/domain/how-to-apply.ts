import type { GeneratedRule } from '@shared/contract/disclosure-pages';
import type { CountySettings } from '@shared/law/conventions';
import { cite, citationOf, PERIODS, type PeriodId } from '@shared/law/periods';
import { receiptChannels } from '@shared/vocabulary/applicant';

const UNITS = { workingDays: '个工作日', calendarDays: '日', months: '个月' } as const;
const spell = (id: PeriodId): string => `${String(PERIODS[id].amount)}${UNITS[PERIODS[id].unit]}`;

const regulation = (article: string): string => cite('disclosureRegulation', article);

const asking = (settings: CountySettings): GeneratedRule[] => [
  {
    title: '谁可以申请',
    text: '公民、法人和其他组织都可以申请，不用说明用途。不是行政机关的（如村民委员会、居民委员会，供水、供电等公共企事业单位），不适用这项申请。',
    legalBasis: regulation('第二十七条、第五十五条'),
  },
  {
    title: '申请要写什么',
    text: '姓名或者名称、身份证明、联系方式；要的信息的名称、文号或者便于查询的其他特征；要什么形式、怎样拿到。写字有困难的可以口头提出，由工作人员代填。',
    legalBasis: regulation('第二十九条'),
  },
  {
    title: '怎样提出，哪一天算收到',
    text: `${receiptChannels.labels.counter}的，提交之日；${receiptChannels.labels.registeredMail}的，签收之日；平常信函的，与您确认之日；互联网渠道、传真的，双方确认之日。`,
    legalBasis: regulation('第三十一条'),
  },
  {
    title: '写得不清楚怎么办',
    text: `收到之日起${spell('amendmentNotice')}内一次说清要补什么，给${String(settings.amendmentWorkingDays)}个工作日补正；补正后从收到之日起重新计算答复期限。没有正当理由逾期不补正的，视为放弃申请。`,
    legalBasis: regulation('第三十条'),
  },
];

const answering = (settings: CountySettings): GeneratedRule[] => [
  {
    title: '多久答复',
    text: `收到申请之日起${spell('reply')}内答复；要延长的，经负责人同意并告知您，最长再${spell('extension')}。征求第三方、别的机关意见的时间不计算在内。`,
    legalBasis: citationOf('reply'),
  },
  {
    title: '要不要钱',
    text: settings.feeEnabled
      ? '查找、复制、邮寄都不收费。申请的数量、频次明显超过合理范围的，可以收取信息处理费，收费以前会通知您。'
      : '不收费。',
    legalBasis: regulation('第四十二条'),
  },
  {
    title: '阅读有困难',
    text: '阅读有困难，或者视力、听力有障碍的，提供必要的帮助。',
    legalBasis: regulation('第四十三条'),
  },
];

const remedies = (): GeneratedRule[] => [
  {
    title: '不服答复怎么办',
    text: `可以自知道之日起${spell('reconsideration')}内申请行政复议，或者${spell('litigation')}内提起行政诉讼；对不予公开不服的，要先申请行政复议，对复议决定不服的，${spell('litigationAfterReconsideration')}内起诉。`,
    legalBasis: `${regulation('第五十一条')}，${citationOf('reconsideration')}、第二十三条，${citationOf('litigation')}、第四十五条`,
  },
  {
    title: '该公开的没有公开',
    text: '可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。',
    legalBasis: regulation('第四十七条、第五十一条'),
  },
];

/**
 * 公开指南里“怎样申请”的各条，由现行的期限与本县的约定写出，不由人抄写，规则改了跟着改。
 * 依据：《条例》第十二条第二款。
 */
export const howToApply = (settings: CountySettings): GeneratedRule[] => [
  ...asking(settings),
  ...answering(settings),
  ...remedies(),
];
