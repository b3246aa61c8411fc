import type { disclosureHome as endpoint } from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import { inOrder } from '../domain/bodies';
import type { PagesPorts } from '../ports';
import { allBodies, countyName } from '../store/bodies';
import { currentGuides } from '../store/guides';
import { publishedReports } from '../store/reports';
import { currentRules } from '../store/rules';

const newest = (days: readonly Day[]): Day | null =>
  days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);

/** 政府信息公开专栏的首页：各栏目有多少、最近更新之日，各机关有没有自己的指南和年报。依据：国办公开办函〔2019〕61号。拒绝：没有这个县。 */
export const disclosureHome = (
  { database }: PagesPorts,
  regionId: string,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  database.read(publicScope(regionId), async (sql) => {
    const regionName = await countyName(sql, regionId);
    if (regionName === null) return refused('notFound', '没有这个县');
    const bodies = inOrder(await allBodies(sql, regionId));
    const guides = await currentGuides(sql, regionId);
    const rules = await currentRules(sql, regionId);
    const reports = await publishedReports(sql, regionId);
    const counted = (days: readonly Day[]) => ({ count: days.length, updatedOn: newest(days) });
    const uncounted = { count: null, updatedOn: null };
    return ok({
      regionName,
      columns: [
        { column: 'guide', ...counted(guides.map((each) => each.updatedOn)) },
        { column: 'rules', ...counted(rules.map((each) => each.updatedOn)) },
        { column: 'statutory', ...uncounted },
        { column: 'catalogue', ...uncounted },
        { column: 'annualReports', ...counted(reports.map((each) => each.publishedOn)) },
        { column: 'application', ...uncounted },
      ],
      bodies: bodies.map(({ organisationId, name, kind }) => ({
        organisationId,
        name,
        kind,
        guideUpdatedOn:
          guides.find((each) => each.organisationId === organisationId)?.updatedOn ?? null,
        latestReportYear:
          reports.find((each) => each.organisationId === organisationId)?.year ?? null,
      })),
    });
  });
