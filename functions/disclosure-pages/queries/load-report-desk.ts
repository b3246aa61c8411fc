import { isReportingKind } from '@shared/law/annual-report-dates';
import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { isInCharge } from '../access';
import type { Body, PagesPorts, PagesStaff, ReportFigures, StoredReport } from '../ports';
import { allBodies } from '../store/bodies';
import { reportEditions } from '../store/reports';

/** 编写一份年报时看到的全部。 */
export interface ReportDesk {
  readonly body: Body;
  readonly year: number;
  /** 各次，新的在前。 */
  readonly editions: readonly StoredReport[];
  readonly figures: ReportFigures;
  readonly lastYear: StoredReport | null;
}

export interface ReportQuestion {
  readonly organisationId: string;
  readonly year: number;
}

/** 读出一份年报要看的。拒绝：没有这个机关，它不编年报，或者不是自己的机关。依据：《条例》第四十九条。 */
export const loadReportDesk = async (
  { ports, sql }: { readonly ports: PagesPorts; readonly sql: Sql },
  staff: PagesStaff,
  { organisationId, year }: ReportQuestion,
): Promise<Result<ReportDesk>> => {
  const { regionId } = staff;
  const body = (await allBodies(sql, regionId)).find(
    (each) => each.organisationId === organisationId && isReportingKind(each.kind),
  );
  if (!body || !isInCharge(staff, organisationId))
    return refused('notFound', '没有这个机关的年度报告，或者不由您编写');
  const key = { regionId, organisationId, year };
  const before = await reportEditions(sql, { ...key, year: year - 1 });
  return ok({
    body,
    year,
    editions: await reportEditions(sql, key),
    figures: await ports.figures(sql, { ...key, isWholeCounty: body.kind === 'county' }),
    lastYear: before.find(({ state }) => state === 'published') ?? null,
  });
};
