import { holdersOf, type RoutingTable } from './pick-departments';
import type { DomainScore, ScoringVocabulary } from './score-domains';
import { findWords } from './lexicon';

// 得分达到 CLEAR_POINTS，并且比“别的单位负责的领域”高出 CLEAR_LEAD 分、CLEAR_RATIO 倍，
// 才算有把握；对方也有专门词时，要高出得更多。
const CLEAR_POINTS = 8;
const CLEAR_LEAD = 4;
const CLEAR_RATIO = 1.6;
const CLEAR_RATIO_OVER_DECISIVE = 2.5;

const TOWNSHIP = /镇政府|乡政府|镇人民政府|乡人民政府|街道办|镇里的?(?:决算|预算|三公|账)/u;
const VILLAGE =
  /村委|居委|村民委员会|居民委员会|村集体|组集体|集体闲置|集体机动地|村务|居务|村级财务|居级财务|村账|四议两公开|村民代表会|党支部|党费|村干部工资/u;
const BUREAU = /(?<bureau>\p{Script=Han}{2,4})局/gu;
const NOT_BUREAU = /(?:你|贵|我|该|各|邮|布|格|结|大|当|书|棋|残|全|开|政)$/u;

const sharesTwoCharacters = (left: string, right: string): boolean =>
  Array.from({ length: Math.max(left.length - 1, 0) }, (_, at) => left.slice(at, at + 2)).some(
    (piece) => right.includes(piece),
  );

/** 文中点名的“某某局”里，有没有和建议的单位、建议的领域都对不上的。 */
const namesAnotherBureau = (
  text: string,
  lead: string,
  { top, vocabulary }: { top: DomainScore; vocabulary: ScoringVocabulary },
): boolean =>
  [...text.matchAll(BUREAU)].some(({ groups }) => {
    const core = groups?.['bureau'] ?? '';
    if (NOT_BUREAU.test(core) || sharesTwoCharacters(core, lead)) return false;
    const known = findWords(`${core}局`, vocabulary.lexicon);
    return !known.some(({ entry }) =>
      entry.weights.some(({ domain, weight }) => domain === top.domain && weight > 0),
    );
  });

/** 判断有没有把握所需的：各领域得分、本县路由表、原文、词表。 */
export interface DoubtFacts {
  readonly scores: readonly DomainScore[];
  readonly table: RoutingTable;
  readonly text: string;
  readonly vocabulary: ScoringVocabulary;
}

/** 没有把握的缘由；有把握时为空。宁可说没有把握，不可肯定地指错。 */
export const doubtOf = ({ scores, table, text, vocabulary }: DoubtFacts): string => {
  const [top] = scores;
  if (!top) return '从文字看不出属于哪个领域';
  const holders = holdersOf(top, table, text);
  const lead = holders.candidates[0]?.organisationName;
  if (lead === undefined) return '本县的职责分工没有列明这个领域的负责单位';
  if (!holders.isSingle) return '这个领域在本县没有唯一的负责单位';
  if (!top.isDecisive || top.points < CLEAR_POINTS) return '能对上的词太少';
  const rival = scores
    .slice(1)
    .find((score) => holdersOf(score, table, text).candidates[0]?.organisationName !== lead);
  const rivalPoints = rival?.points ?? 0;
  const ratio = rival?.isDecisive ? CLEAR_RATIO_OVER_DECISIVE : CLEAR_RATIO;
  const isAhead = top.points - rivalPoints >= CLEAR_LEAD && top.points >= ratio * rivalPoints;
  if (!isAhead) return '几个领域都说得通';
  if (VILLAGE.test(text)) return '可能是村（居）自己的事务，也可能是政府信息';
  if (TOWNSHIP.test(text)) return '提到了乡镇政府或街道办事处，可能由它答复';
  if (namesAnotherBureau(text, lead, { top, vocabulary })) return '点名的单位与建议的单位不同';
  return '';
};
