import type { getAnnualReport as reportEndpoint } from '@shared/contract/annual-reports';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import type { PagesPorts, ReportKey, StoredReport } from '../ports';
import { allBodies } from '../store/bodies';
import { reportEditions } from '../store/reports';

const isPublished = (
  report: StoredReport,
): report is StoredReport & { readonly publishedOn: string } =>
  report.state === 'published' && report.publishedOn !== null;

/** 一个机关一年的年报；更正过的，以前发布的也看得到。依据：《条例》第四十九条、第五十条。拒绝：没有发布。 */
export const getReport = (
  { database }: PagesPorts,
  { edition, ...key }: ReportKey & { readonly edition?: number | undefined },
): Promise<Result<OutputOf<typeof reportEndpoint>>> =>
  database.read(publicScope(key.regionId), async (sql) => {
    const body = (await allBodies(sql, key.regionId)).find(
      (each) => each.organisationId === key.organisationId,
    );
    const editions = (await reportEditions(sql, key)).filter(isPublished);
    const shown =
      edition === undefined ? editions[0] : editions.find((each) => each.edition === edition);
    if (!body || !shown) return refused('notFound', '这个机关这一年的年报还没有发布');
    return ok({
      organisation: { organisationId: body.organisationId, name: body.name },
      kind: body.kind,
      year: shown.year,
      edition: shown.edition,
      publishedOn: shown.publishedOn,
      content: shown.content,
      correctionReason: shown.correctionReason,
      editions: editions.map((each) => ({
        edition: each.edition,
        publishedOn: each.publishedOn,
        correctionReason: each.correctionReason,
      })),
    });
  });
