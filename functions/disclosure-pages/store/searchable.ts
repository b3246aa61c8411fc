import type { Sql } from '../../platform/database/database';
import { guidePage, reportPage, rulePage } from '../domain/searchable';
import type { PageDocument, StoredReport } from '../ports';
import { allBodies } from './bodies';
import { currentGuides } from './guides';
import { currentRules } from './rules';

const publishedContents = (sql: Sql, regionId: string) => sql<
  (Pick<StoredReport, 'organisationId' | 'year' | 'content'> & { readonly publishedOn: string })[]
>`
  select distinct on (organisation_id, year) organisation_id, year, content, published_on
  from annual_reports where region_id = ${regionId} and state = 'published'
  order by organisation_id, year, edition desc`;

/** 专栏里可以检索的各篇：现行的指南、制度，发布了的年报。 */
export const searchablePages = async (sql: Sql, regionId: string): Promise<PageDocument[]> => {
  const names = new Map(
    (await allBodies(sql, regionId)).map(({ organisationId, name }) => [organisationId, name]),
  );
  const nameOf = (organisationId: string) => names.get(organisationId) ?? '';
  const guides = await currentGuides(sql, regionId);
  const reports = await publishedContents(sql, regionId);
  return [
    ...guides.map((guide) =>
      guidePage(
        { organisationId: guide.organisationId, name: nameOf(guide.organisationId) },
        guide,
      ),
    ),
    ...(await currentRules(sql, regionId)).map(rulePage),
    ...reports.map((report) => reportPage(nameOf(report.organisationId), report)),
  ];
};
