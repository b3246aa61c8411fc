import type { countyCoverage as endpoint } from '@shared/contract/coverage';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { CoverageSpan } from '../domain/counts';
import type { CoveragePorts } from '../ports';
import { rowOf } from './coverage-of-body';

const KINDS = {
  villages: ['village', 'community'],
  departments: ['county', 'department', 'township', 'subdistrict'],
} as const satisfies Record<string, readonly OrganisationKind[]>;

interface Asked {
  readonly of: keyof typeof KINDS;
  readonly parentId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** 全县各单位的一页，照名录的次序，人人可看；游标是第几个之后。 */
export const countyCoverage = async (
  { store }: CoveragePorts,
  { regionId, asked }: { readonly regionId: string; readonly asked: Asked },
  span: CoverageSpan,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const { of, parentId = null, cursor = '0', limit } = asked;
  if (!/^\d{1,6}$/.test(cursor))
    return refused('badInput', '下一页的位置不对，请从头再看', { field: 'cursor' });
  if (!(await store.regionExists(regionId))) return refused('notFound', '没有这个县');
  const offset = Number(cursor);
  const found = await store.bodies(regionId, {
    kinds: KINDS[of],
    parentId,
    offset,
    limit: limit + 1,
  });
  const bodies = found.slice(0, limit);
  const counted = await store.count(
    regionId,
    span,
    bodies.map(({ organisationId }) => organisationId),
  );
  const nextCursor = found.length > limit ? String(offset + limit) : null;
  return ok({ items: bodies.map((body) => rowOf(body, counted)), nextCursor, ...span });
};
