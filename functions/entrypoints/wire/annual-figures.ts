import { tableFourGroups } from '@shared/vocabulary/annual-report';
import {
  recentlyAsked,
  reportedCases,
  reportedFees,
  reportedRemedies,
} from '../../applications/store/report-facts';
import { conversionGroups } from '../../applications/domain/conversion-groups';
import { withoutNumbers } from '../../applications/domain/similar-cases';
import type { PagesNeighbours } from '../../disclosure-pages/ports';
import { countTableThree } from '../../supervision/domain/annual-report';
import {
  countTableFour,
  tableFourViolations,
  type RemedyFact,
} from '../../supervision/domain/table-four';
import { tableThreeViolations } from '../../supervision/domain/table-three-identities';

const isCounted = (kind: string): kind is RemedyFact['kind'] =>
  (tableFourGroups as readonly string[]).includes(kind);

/** 一个机关一年的办件统计：事实取自依申请公开，算法在监督考核。 */
export const reportFigures: PagesNeighbours['figures'] = async (sql, at) => {
  const { regionId, year, isWholeCounty } = at;
  const where = { regionId, organisationId: isWholeCounty ? null : at.organisationId };
  const cases = await reportedCases(sql, where, `${String(year)}-12-31`);
  const remedies = await reportedRemedies(sql, where);
  const facts = remedies.flatMap(({ kind, ...rest }): RemedyFact[] =>
    isCounted(kind) ? [{ kind, ...rest }] : [],
  );
  return {
    three: countTableThree(cases, year),
    four: countTableFour(facts, year),
    feesYuan: await reportedFees(sql, where, year),
  };
};

/** 核对两张表的勾稽关系。 */
export const reportViolations: PagesNeighbours['violations'] = ({ three, four }, lastYear) => [
  ...tableThreeViolations(three, lastYear),
  ...tableFourViolations(four),
];

/** 一组的主题最多写多少字。 */
const SUBJECT = 60;
const subjectOf = (description: string): string => {
  const text = [...withoutNumbers(description).replace(/\s+/g, ' ').trim()];
  return text.length > SUBJECT ? `${text.slice(0, SUBJECT).join('')}……` : text.join('');
};

/** 多人申请、可以纳入主动公开的；只有主题与人数，没有个人信息。 */
export const conversionProposals: PagesNeighbours['conversionProposals'] = async (sql, at) => {
  const { regionId, lead, threshold, settled } = at;
  const asked = await recentlyAsked(sql, { regionId, organisationId: lead });
  const rows = asked.map((each) => ({
    ...each,
    isConverted: each.isConverted || settled.has(each.applicationId),
  }));
  return conversionGroups(rows, threshold).map(({ representative, ...group }) => ({
    ...group,
    applicationId: representative.applicationId,
    subject: subjectOf(representative.description),
    department: { organisationId: representative.departmentId, name: '' },
  }));
};
