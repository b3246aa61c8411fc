import type { listReportDesk as endpoint } from '@shared/contract/annual-report-acts';
import type { OutputOf } from '@shared/contract/endpoint';
import { isReportingKind, reportDueOf } from '@shared/law/annual-report-dates';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { isInCharge, staffScope } from '../access';
import { inOrder } from '../domain/bodies';
import type { PagesPorts, PagesStaff } from '../ports';
import { allBodies } from '../store/bodies';
import { latestEditions, publishedReports } from '../store/reports';

/** 各机关某年的年报编到哪里、最迟哪天发布、迟了没有；公开办看全县，别的人看本机关。依据：《条例》第四十九条。 */
export const listReportDesk = (
  ports: PagesPorts,
  { staff, today }: { readonly staff: PagesStaff; readonly today: Day },
  year: number,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  ports.database.read(staffScope(staff), async (sql) => {
    const { regionId } = staff;
    const bodies = inOrder(await allBodies(sql, regionId)).filter(({ organisationId }) =>
      isInCharge(staff, organisationId),
    );
    const latest = new Map(
      (await latestEditions(sql, regionId, year)).map((each) => [each.organisationId, each]),
    );
    const published = new Map(
      (await publishedReports(sql, regionId))
        .filter((each) => each.year === year)
        .map((each) => [each.organisationId, each.publishedOn]),
    );
    const items = [];
    for (const { organisationId, name, kind } of bodies) {
      if (!isReportingKind(kind)) continue;
      const { dueOn, legalBasis } = reportDueOf(kind, year);
      const report = latest.get(organisationId);
      const publishedOn = published.get(organisationId) ?? null;
      items.push({
        organisation: { organisationId, name },
        kind,
        state: report?.state ?? ('notStarted' as const),
        edition: report?.edition ?? 0,
        dueOn,
        remindOn: await ports.lastWorkingDay(sql, dueOn),
        legalBasis,
        isOverdue: publishedOn === null && today > dueOn,
        publishedOn,
      });
    }
    return ok({ items });
  });
