import type { listAnnualReports as listEndpoint } from '@shared/contract/annual-reports';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import type { PagesPorts } from '../ports';
import { countyName } from '../store/bodies';
import { publishedReports, type PublishedCard } from '../store/reports';

const cardOf = (report: PublishedCard) => ({
  organisation: { organisationId: report.organisationId, name: report.name },
  kind: report.kind,
  year: report.year,
  edition: report.edition,
  publishedOn: report.publishedOn,
});

export interface ReportFilter {
  readonly regionId: string;
  readonly year?: number | undefined;
  readonly organisationId?: string | undefined;
}

/** 发布了的年报，按年份、机关筛。依据：《条例》第四十九条。拒绝：没有这个县。 */
export const listReports = (
  { database }: PagesPorts,
  { regionId, year, organisationId }: ReportFilter,
): Promise<Result<OutputOf<typeof listEndpoint>>> =>
  database.read(publicScope(regionId), async (sql) => {
    if ((await countyName(sql, regionId)) === null) return refused('notFound', '没有这个县');
    const all = await publishedReports(sql, regionId);
    const items = all.filter(
      (each) =>
        (year === undefined || each.year === year) &&
        (organisationId === undefined || each.organisationId === organisationId),
    );
    return ok({ years: [...new Set(all.map((each) => each.year))], items: items.map(cardOf) });
  });
