import type { CoverageRow, coverageOfBody as endpoint } from '@shared/contract/coverage';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { cellsOf, sumOf, type CountedCell, type CoverageSpan } from '../domain/counts';
import type { CoverageBody, CoveragePorts } from '../ports';

/** 一个单位的一行：合计和各格。 */
export const rowOf = (body: CoverageBody, counted: readonly CountedCell[]): CoverageRow => {
  const cells = cellsOf(counted.filter((each) => each.organisationId === body.organisationId));
  return { body, total: sumOf(cells), cells };
};

/** 一个村（社区）或者单位该公开的公开了没有，人人可看。 */
export const coverageOfBody = async (
  { store }: CoveragePorts,
  at: { readonly regionId: string; readonly organisationId: string },
  span: CoverageSpan,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const body = await store.body(at.regionId, at.organisationId);
  if (!body) return refused('notFound', '没有这个单位');
  const counted = await store.count(at.regionId, span, [body.organisationId]);
  return ok({ ...rowOf(body, counted), ...span });
};
