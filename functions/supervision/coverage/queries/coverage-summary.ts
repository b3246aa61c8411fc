import type { coverageSummary as endpoint } from '@shared/contract/coverage';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import { sumOf, type CountedCell, type CoverageSpan } from '../domain/counts';
import type { CoverageBody, CoveragePorts } from '../ports';
import { rowOf } from './coverage-of-body';

const MOST = 50;
const EVERY_BODY = 100_000;
const VILLAGES = ['village', 'community'] as const;
const OTHERS = ['county', 'department', 'township', 'subdistrict'] as const;

const grouped = (counted: readonly CountedCell[]): ReadonlyMap<string, readonly CountedCell[]> => {
  const groups = new Map<string, CountedCell[]>();
  for (const cell of counted) {
    const group = groups.get(cell.organisationId);
    if (group) group.push(cell);
    else groups.set(cell.organisationId, [cell]);
  }
  return groups;
};

/** 合计与逾期最多的单位。乡镇（街道）只看本辖区的村（社区）和自己。 */
export const coverageSummary = async (
  { store }: CoveragePorts,
  at: { readonly regionId: string; readonly townshipId: string | null },
  span: CoverageSpan,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const { regionId, townshipId: parentId } = at;
  const page = { offset: 0, limit: EVERY_BODY };
  const [villages, others, own] = await Promise.all([
    store.bodies(regionId, { kinds: VILLAGES, parentId, ...page }),
    parentId === null ? store.bodies(regionId, { kinds: OTHERS, parentId, ...page }) : [],
    parentId === null ? null : store.body(regionId, parentId),
  ]);
  const departments: readonly CoverageBody[] = own ? [own] : others;
  const all = [...villages, ...departments];
  const ids = parentId === null ? null : all.map(({ organisationId }) => organisationId);
  const counted = grouped(await store.count(regionId, span, ids));
  const totals = new Map(
    all.map((body) => [body, rowOf(body, counted.get(body.organisationId) ?? []).total]),
  );
  const totalOf = (bodies: readonly CoverageBody[]) =>
    sumOf(bodies.flatMap((body) => totals.get(body) ?? []));
  const worst = [...totals]
    .filter(([, { overdue }]) => overdue > 0)
    .sort(([, a], [, b]) => b.overdue - a.overdue)
    .slice(0, MOST)
    .map(([body, total]) => ({ body, total }));
  return ok({ ...span, villages: totalOf(villages), departments: totalOf(departments), worst });
};
