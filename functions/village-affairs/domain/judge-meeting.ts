import type { MeetingKind } from '@shared/vocabulary/village';

/** 一次会议的人数。 */
export interface MeetingCount {
  readonly entitled: number;
  readonly present: number;
  readonly agreed: number;
}

/** 党员大会“过半数同意”以谁为基数：到会的，还是全体有表决权的。 */
export type PartyReviewBase = 'present' | 'entitled';

/** 够不够人数、通过没有，以及怎样算的。 */
export interface Judgement {
  readonly hasQuorum: boolean;
  readonly isPassed: boolean;
  readonly counting: string;
  readonly legalBasis: string;
}

const NUMBERING = '（条文按2018年文本；2025年修订后序号有变动）';
const VILLAGE_LAW = '《村民委员会组织法》';

/** 到会的门槛：超过半数，或者三分之二以上；只用整数比较。 */
const QUORUMS = {
  moreThanHalf: {
    words: '超过应到人数的二分之一',
    isMet: ({ entitled, present }: MeetingCount) => present * 2 > entitled,
    atLeast: (entitled: number) => Math.floor(entitled / 2) + 1,
  },
  twoThirds: {
    words: '达到应到人数的三分之二',
    isMet: ({ entitled, present }: MeetingCount) => present * 3 >= entitled * 2,
    atLeast: (entitled: number) => Math.ceil((entitled * 2) / 3),
  },
} as const;

interface Rule {
  readonly quorum: keyof typeof QUORUMS;
  readonly legalBasis: string;
}

const MEETINGS: Readonly<Record<MeetingKind, Rule>> = {
  villagers: {
    quorum: 'moreThanHalf',
    legalBasis: `${VILLAGE_LAW}关于村民会议的规定，第二十二条${NUMBERING}`,
  },
  households: {
    quorum: 'twoThirds',
    legalBasis: `${VILLAGE_LAW}关于村民会议的规定，第二十二条${NUMBERING}`,
  },
  representatives: {
    quorum: 'twoThirds',
    legalBasis: `${VILLAGE_LAW}关于村民代表会议的规定，第二十六条${NUMBERING}`,
  },
};

const judge = (count: MeetingCount, rule: Rule, base: PartyReviewBase): Judgement => {
  const { entitled, present, agreed } = count;
  const quorum = QUORUMS[rule.quorum];
  const hasQuorum = entitled > 0 && quorum.isMet(count);
  const total = base === 'present' ? present : entitled;
  const hasMajority = agreed * 2 > total;
  const needs = `应到${entitled}人，实到${present}人，须${quorum.words}（${quorum.atLeast(entitled)}人）：${hasQuorum ? '人数够' : '人数不够，会议的决定不能成立'}。`;
  const votes = `赞成${agreed}人，须超过${base === 'present' ? '到会' : '应到'}人数的二分之一（${Math.floor(total / 2) + 1}人）：${hasMajority ? '过半数' : '没有过半数'}。`;
  return {
    hasQuorum,
    isPassed: hasQuorum && hasMajority,
    counting: needs + votes,
    legalBasis: rule.legalBasis,
  };
};

/**
 * 村民会议、村民代表会议的到会人数够不够、决议通过没有。单位：人。
 * 社区的居民会议照同样的门槛，条文没有核对，依据里写明。
 * 依据：《村民委员会组织法》（2018年文本）第二十二条、第二十六条。
 */
export const judgeDecision = (
  kind: MeetingKind,
  count: MeetingCount,
  isCommunity = false,
): Judgement => {
  const judgement = judge(count, MEETINGS[kind], 'present');
  return isCommunity
    ? {
        ...judgement,
        legalBasis: '社区的居民会议、居民代表会议照村里的门槛计算；以当地规定为准',
      }
    : judgement;
};

/**
 * 党员大会审议：有表决权的党员三分之二以上到会，过半数同意。
 * 依据：中央关于“四议两公开”工作法的规定；过半数的基数规定里没有写明，由县里约定。
 */
export const judgePartyReview = (count: MeetingCount, base: PartyReviewBase): Judgement =>
  judge(
    count,
    {
      quorum: 'twoThirds',
      legalBasis: `“四议两公开”工作法：党员大会审议；过半数以${base === 'present' ? '到会' : '全体有表决权'}的党员为基数，是本县的约定`,
    },
    base,
  );
