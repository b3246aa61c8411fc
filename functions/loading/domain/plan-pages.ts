import { applicantKinds, type ApplicantKind } from '@shared/vocabulary/applicant';
import {
  tableFourColumns,
  tableFourGroups,
  tableThreeRows,
} from '@shared/vocabulary/annual-report';
import { omit } from '@shared/omit';
import { decisionOutcomes } from '@shared/vocabulary/decision-outcome';
import type { CountyRows } from './county-rows';
import type { Directory } from './directory';
import { contentUuid } from './keys';
import type { ReportRow } from './page-rows';
import { placedWith } from './placed-rows';
import type { Complain } from './plan-organisations';

/** 公开专栏的几张表要写入的行；已经有的一版不改。 */
export interface PagesPlan {
  readonly guides: readonly object[];
  readonly rules: readonly object[];
  readonly reports: readonly object[];
}

type Counts = Record<ApplicantKind, number>;

const countsOf = (given: { readonly [K in ApplicantKind]?: number | undefined } = {}): Counts =>
  Object.fromEntries(applicantKinds.values.map((kind) => [kind, given[kind] ?? 0])) as Counts;

const withTotal = (counts: Counts) => ({
  ...counts,
  total: Object.values(counts).reduce((sum, count) => sum + count, 0),
});

/** 补上没有写的行与各处的总计。 */
const wholeTable = (given: ReportRow['three']) => {
  const rows = new Map(tableThreeRows.map((row) => [row, countsOf(given[row])] as const));
  const outcomes = decisionOutcomes.values.map((row) => rows.get(row) ?? countsOf());
  const sum = (kind: ApplicantKind) => outcomes.reduce((all, each) => all + each[kind], 0);
  rows.set(
    '3.7',
    countsOf(Object.fromEntries(applicantKinds.values.map((kind) => [kind, sum(kind)]))),
  );
  return Object.fromEntries([...rows].map(([row, counts]) => [row, withTotal(counts)]));
};

const NO_REMEDIES = Object.fromEntries(
  tableFourGroups.map((group) => [
    group,
    Object.fromEntries(tableFourColumns.map((column) => [column, 0])),
  ]),
);

const planReport = (value: ReportRow, organisationId: string) => {
  const { year, publishedOn, texts, two, three, adjustmentNote } = value;
  return {
    organisationId,
    year,
    publishedOn,
    edition: 1,
    state: 'published',
    version: 1,
    correctionReason: '',
    content: {
      texts,
      two,
      three: wholeTable(three),
      four: NO_REMEDIES,
      feesYuan: 0,
      adjustmentNote,
    },
  };
};

/** 公开专栏：指南、制度、年报。 */
export const planPages = (
  rows: CountyRows,
  directory: Directory,
  complain: Complain,
): PagesPlan => {
  const placed = placedWith(directory, complain);
  const { region } = rows.county;
  return {
    guides: placed(
      rows.disclosureGuides,
      () => '',
      (value, organisationId) => ({
        organisationId,
        version: 1,
        fields: omit(omit(value, 'organisation'), 'updatedOn'),
        updatedOn: value.updatedOn,
      }),
    ),
    rules: placed(
      rows.disclosureRules,
      ({ title }) => title,
      (rule, organisationId) => ({
        ...omit(rule, 'organisation'),
        ruleId: contentUuid('disclosure-rule', region, rule.title),
        organisationId,
        version: 1,
        updatedOn: rule.issuedOn,
        withdrawalReason: '',
      }),
    ),
    reports: placed(
      rows.annualReports,
      ({ year }) => String(year),
      (value, organisationId) => planReport(value, organisationId),
    ),
  };
};
