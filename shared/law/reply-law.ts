import type { DecisionOutcome } from '../vocabulary/decision-outcome';
import type { ReplyField, ReplyGroup, ReplyKind } from '../vocabulary/reply-kind';
import { cite } from './periods';

/** 一种答复在法律上的意思。 */
export interface ReplyRule {
  /** 引用的条款。 */
  readonly article: string;
  /** 年度报告的行。 */
  readonly outcome: DecisionOutcome;
  /** hard 是不得公开，没有裁量；discretion 是可以不公开，须写明权衡的理由；none 与此无关。 */
  readonly bar: 'none' | 'hard' | 'discretion';
  readonly group: ReplyGroup;
  /** 救济：先复议、复议诉讼任选，或者部分公开（尚无定论，县里可改）。 */
  readonly remedy: 'reviewFirst' | 'free' | 'unsettledPartial';
  /** 正文以外必须填写的栏目。 */
  readonly mandatoryFields: readonly ReplyField[];
  /** 可以填写的栏目；两者之外的与该种答复无关，不留。 */
  readonly optionalFields: readonly ReplyField[];
}

type Fields = Pick<ReplyRule, 'mandatoryFields' | 'optionalFields'>;

const REPORT_FORMAT = '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）';

const fields = (
  mandatoryFields: readonly ReplyField[] = [],
  optionalFields: readonly ReplyField[] = [],
): Fields => ({ mandatoryFields, optionalFields });

const regulation = (article: string, outcome: DecisionOutcome) => ({
  article: cite('disclosureRegulation', article),
  outcome,
});

const disclosure = { bar: 'none', group: 'disclosure', remedy: 'free' } as const;
/** 第十四条、第十五条：不得公开。 */
const hard = {
  bar: 'hard',
  group: 'refusal',
  remedy: 'reviewFirst',
  ...fields(['reason']),
} as const;
/** 第十六条：可以不予公开，要权衡。 */
const discretion = { ...hard, bar: 'discretion', ...fields(['reason', 'weighing']) } as const;
/** 第三十六条第七项不在复议前置之列：前置只管第十四条至第十六条的不予公开。 */
const elsewhere = { bar: 'none', group: 'refusal', remedy: 'free' } as const;
const cannotProvide = { bar: 'none', group: 'cannotProvide', remedy: 'free' } as const;
const notProcessed = { bar: 'none', group: 'notProcessed', remedy: 'free' } as const;

/**
 * 答复种类 → 条款、年度报告的行、有无裁量、救济、必填的栏目。
 * 依据：《条例》第十四条至第十六条、第三十条、第三十五条至第三十九条；国办公开办函〔2021〕30号；
 * 《行政复议法》第二十三条第一款第四项。
 */
export const REPLY_LAW: Readonly<Record<ReplyKind, ReplyRule>> = {
  alreadyPublic: {
    ...regulation('第三十六条第一项', '3.1'),
    ...disclosure,
    ...fields(['accessWay']),
  },
  granted: {
    ...regulation('第三十六条第二项', '3.1'),
    ...disclosure,
    ...fields([], ['accessWay']),
  },
  partiallyGranted: {
    ...regulation('第三十七条', '3.2'),
    bar: 'none',
    group: 'partial',
    remedy: 'unsettledPartial',
    ...fields(['redactions'], ['accessWay', 'weighing']),
  },
  refusedStateSecret: { ...regulation('第十四条', '3.3.1'), ...hard },
  refusedByLaw: {
    ...regulation('第十四条', '3.3.2'),
    ...hard,
    ...fields(['reason', 'specialLaw']),
  },
  refusedSafety: { ...regulation('第十四条', '3.3.3'), ...hard },
  refusedThirdParty: { ...regulation('第十五条', '3.3.4'), ...hard },
  refusedInternalAffairs: { ...regulation('第十六条第一款', '3.3.5'), ...discretion },
  refusedDeliberative: { ...regulation('第十六条第二款', '3.3.6'), ...discretion },
  refusedEnforcementFile: { ...regulation('第十六条第二款', '3.3.7'), ...discretion },
  specialLawEnquiry: {
    ...regulation('第三十六条第七项', '3.3.8'),
    ...elsewhere,
    ...fields(['specialLaw'], ['accessWay']),
  },
  archivedReferral: {
    article: `${cite('disclosureRegulation', '第三十六条第七项')}、《中华人民共和国档案法》`,
    outcome: '3.3.8',
    ...elsewhere,
    ...fields(['accessWay'], ['specialLaw']),
  },
  informationNotHeld: {
    ...regulation('第三十六条第四项', '3.4.1'),
    ...cannotProvide,
    ...fields(['searchRecord']),
  },
  notOurResponsibility: {
    ...regulation('第三十六条第五项', '3.4.1'),
    ...cannotProvide,
    ...fields(['reason'], ['rightBodyName', 'rightBodyContact']),
  },
  needsProcessing: {
    ...regulation('第三十八条', '3.4.2'),
    ...cannotProvide,
    ...fields(['reason']),
  },
  stillUnclear: { ...regulation('第三十条', '3.4.3'), ...cannotProvide, ...fields(['reason']) },
  petitionLike: {
    ...regulation('第三十九条第一款', '3.5.1'),
    ...notProcessed,
    ...fields(['reason'], ['properDoor']),
  },
  repeated: {
    ...regulation('第三十六条第六项', '3.5.2'),
    ...notProcessed,
    ...fields(['earlierReplyNumber']),
  },
  publication: {
    ...regulation('第三十九条第二款', '3.5.3'),
    ...notProcessed,
    ...fields(['accessWay']),
  },
  excessive: { ...regulation('第三十五条', '3.5.4'), ...notProcessed, ...fields(['reason']) },
  reissue: {
    article: REPORT_FORMAT,
    outcome: '3.5.5',
    ...notProcessed,
    ...fields(['reason'], ['earlierReplyNumber']),
  },
};

/** “不予公开”的七种（第十四条至第十六条）；部分公开里不公开的每一处，都要归到其中一种。 */
export const refusalKinds = [
  'refusedStateSecret',
  'refusedByLaw',
  'refusedSafety',
  'refusedThirdParty',
  'refusedInternalAffairs',
  'refusedDeliberative',
  'refusedEnforcementFile',
] as const satisfies readonly ReplyKind[];

export type RefusalKind = (typeof refusalKinds)[number];
