import type { ReportContent } from '@shared/contract/annual-reports';
import { reportTexts } from '@shared/vocabulary/annual-report';
import { guideTexts, readingPlaceKinds } from '@shared/vocabulary/disclosure-pages';
import type { Body, PageDocument, StoredGuide, StoredReport, StoredRule } from '../ports';

/** 指南在检索里的一篇。 */
export const guidePage = (
  body: Pick<Body, 'organisationId' | 'name'>,
  { fields, updatedOn }: Pick<StoredGuide, 'fields' | 'updatedOn'>,
): PageDocument => ({
  documentId: `guide:${body.organisationId}`,
  title: `${body.name}政府信息公开指南`,
  body: [
    ...guideTexts.values.map((key) => `${guideTexts.labels[key]}：${fields[key]}`),
    ...fields.readingPlaces.map(
      ({ kind, name, address }) => `${readingPlaceKinds.labels[kind]}：${name} ${address}`,
    ),
  ].join('\n'),
  organisationId: body.organisationId,
  publishedOn: updatedOn,
});

/** 制度在检索里的编号。 */
export const ruleDocumentId = (ruleId: string): string => `rule:${ruleId}`;

/** 制度在检索里的一篇。 */
export const rulePage = (
  rule: Pick<
    StoredRule,
    'ruleId' | 'title' | 'documentNumber' | 'bodyMarkdown' | 'organisationId' | 'updatedOn'
  >,
): PageDocument => ({
  documentId: ruleDocumentId(rule.ruleId),
  title: rule.title,
  body: `${rule.documentNumber}\n${rule.bodyMarkdown}`,
  organisationId: rule.organisationId,
  publishedOn: rule.updatedOn,
});

const wordsOf = ({ texts }: ReportContent): string =>
  reportTexts.values.map((key) => `${reportTexts.labels[key]}：${texts[key]}`).join('\n');

/** 发布了的年报在检索里的一篇。 */
export const reportPage = (
  name: string,
  {
    organisationId,
    year,
    content,
    publishedOn,
  }: Pick<StoredReport, 'organisationId' | 'year' | 'content'> & { readonly publishedOn: string },
): PageDocument => ({
  documentId: `report:${organisationId}:${String(year)}`,
  title: `${name}${String(year)}年政府信息公开工作年度报告`,
  body: wordsOf(content),
  organisationId,
  publishedOn,
});
