import { PERIODS } from '@shared/law/periods';
import { closedList } from '@shared/vocabulary/closed-list';
import type { NoticeTrack } from '@shared/vocabulary/notice';
import { limitText } from './chart';

/** 公开信息的各步；村（居）务没有保密审查、签发和复核。 */
export const proactiveStages = closedList({
  drafting: '拟写',
  selfCheck: '自查',
  review: '审核',
  publication: '公开',
  correction: '更正与撤下',
  reassessment: '定期复核',
});
/** 公开信息的一步。 */
export type ProactiveStage = (typeof proactiveStages.values)[number];

/** 各步的期限和要求。 */
export const LIMITS: Readonly<
  Record<NoticeTrack, Readonly<Record<ProactiveStage, readonly string[]>>>
> = {
  department: {
    drafting: ['拟稿时确定公开属性；依申请公开、不予公开的写明理由，没有确定的不能报批'],
    selfCheck: ['提交以前检查有没有身份证件号码、手机号码、银行账号等个人信息'],
    review: ['拟写的人不能审查自己拟写的信息；保密审查逐项写明意见'],
    publication: [limitText('proactiveDisclosure')],
    correction: ['更正以后，原来的文字仍可查阅'],
    reassessment: ['不主动公开的，每年复核一次（《条例》第十八条）'],
  },
  village: {
    drafting: [],
    selfCheck: ['提交以前检查有没有身份证件号码、手机号码、银行账号等个人信息'],
    review: ['拟写的人不能审核自己拟写的信息'],
    publication: ['一般事项至少每季度公布一次；集体财务往来较多的每月公布；重大事项随时公布'],
    correction: ['更正以后，原来的文字仍可查阅'],
    reassessment: [],
  },
};

/** 两张图的标题和说明。 */
export const HEADS = {
  department: {
    kind: 'proactive',
    title: '主动公开工作流程图',
    summary: `属于主动公开范围的，自形成或者变更之日起${String(PERIODS.proactiveDisclosure.amount)}个工作日内公开；法律、法规另有规定的从其规定。`,
  },
  village: {
    kind: 'village',
    title: '村（居）务公开工作流程图',
    summary: '村（居）民委员会拟写，村（居）务监督委员会审核，审核通过随即公开。',
  },
} as const;
