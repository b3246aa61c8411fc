import { cite } from '@shared/law/periods';
import type { RequestNature } from '@shared/vocabulary/applicant';

/** 性质 → 线索；每条线索有分量，只计一次。 */
export type NatureCues = Readonly<
  Record<RequestNature, readonly { readonly weight: number; readonly pattern: RegExp }[]>
>;

/** 来文的性质。提示而已，申请人可以坚持按申请提交。 */
export interface NatureSuggestion {
  readonly kind: RequestNature;
  /** 0–1，越大越肯定。 */
  readonly confidence: number;
  readonly reasonWords: readonly string[];
  readonly article: string;
  /** 应当找哪里；是公开申请时为空。 */
  readonly properDoor: string;
}

// 说它不是申请要有明显的把握；两可之间一律当作申请。
const BENEFIT_OF_DOUBT = 2;
const BENEFIT_WITHOUT_CUE = 1;

const ARTICLES: Readonly<Record<RequestNature, readonly [string, string]>> = {
  application: [cite('disclosureRegulation', '第二十七条'), ''],
  consultation: [
    cite('disclosureRegulation', '第二条'),
    '这像是办事咨询：可以看目录里的办事指南，或者打12345、问承办窗口，当时就能答复，不用等公开申请的期限',
  ],
  complaint: [
    cite('disclosureRegulation', '第三十九条第一款'),
    '这像是投诉、举报：可以打12345，或者直接找主管部门的投诉举报渠道，那里会调查处理',
  ],
  petition: [
    cite('disclosureRegulation', '第三十九条第一款'),
    '这像是信访事项：可以到信访局或者国家信访局网上信访平台反映；涉及违纪违法的可以打12388',
  ],
  notGovernmentInformation: [
    cite('disclosureRegulation', '第三十八条、第三十九条第二款'),
    '这不像是现成的政府信息：需要另外加工分析的可以不提供，公开出版物可以到图书馆、档案馆或者出版单位获取',
  ],
};

const KINDS: readonly RequestNature[] = [
  'consultation',
  'complaint',
  'petition',
  'notGovernmentInformation',
];

const LONGEST_QUOTE = 12;
const quoted = (words: string): string =>
  words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;

const weigh = (text: string, cues: NatureCues[RequestNature]) => {
  const hits = cues.flatMap(({ weight, pattern }) => {
    const word = pattern.exec(text)?.[0];
    return word ? [{ weight, word }] : [];
  });
  return {
    points: hits.reduce((sum, { weight }) => sum + weight, 0),
    words: hits.sort((a, b) => b.weight - a.weight).map(({ word }) => quoted(word)),
  };
};

/**
 * 看来文像申请、咨询、投诉、信访还是不属于现成的政府信息；两可时当作申请。
 * 依据：《条例》第二条、第二十七条、第三十八条、第三十九条。
 */
export const suggestNature = (text: string, cues: NatureCues): NatureSuggestion => {
  const asApplication = weigh(text, cues.application);
  const rivals = KINDS.map((kind) => ({ kind, ...weigh(text, cues[kind]) })).sort(
    (a, b) => b.points - a.points,
  );
  const [rival] = rivals;
  const benefit =
    asApplication.points + (asApplication.points > 0 ? BENEFIT_OF_DOUBT : BENEFIT_WITHOUT_CUE);
  const chosen =
    rival && rival.points > benefit ? rival : { kind: 'application' as const, ...asApplication };
  const gap = Math.abs((rival?.points ?? 0) - benefit);
  const [article, properDoor] = ARTICLES[chosen.kind];
  return {
    kind: chosen.kind,
    confidence: Math.min(1, gap / 4),
    reasonWords: chosen.words.slice(0, 5),
    article,
    properDoor,
  };
};
