import type {
  PrivacyAssessmentRow,
  PrivacyAssessmentView,
} from '@shared/contract/privacy-assessments';
import { ok, refused, type Result } from '@shared/result';
import type { AssessmentReads, AssessmentRow } from '../ports.assessments';

const shown = ({ version, assessedOn, sha256, byName }: AssessmentRow): PrivacyAssessmentRow => ({
  ...{ version, assessedOn, sha256 },
  byName: byName ?? '系统',
});

/** 一页评估报告，新的在前。拒绝：游标不是这里给出的（badInput）。 */
export const listAssessments = async (
  reads: AssessmentReads,
  regionId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<Result<{ items: PrivacyAssessmentRow[]; nextCursor: string | null }>> => {
  if (cursor !== undefined && !/^\d{1,7}$/.test(cursor))
    return refused('badInput', '下一页的位置不对，请从第一页看起', { field: 'cursor' });
  const before = cursor === undefined ? null : Number(cursor);
  const rows = await reads.list(regionId, { before, limit: limit + 1 });
  const items = rows.slice(0, limit).map(shown);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return ok({ items, nextCursor: hasMore ? String(last.version) : null });
};

/** 一份评估报告。拒绝：没有这一版（notFound）。依据：《个人信息保护法》第五十六条。 */
export const readAssessment = async (
  reads: AssessmentReads,
  regionId: string,
  version: number,
): Promise<Result<PrivacyAssessmentView>> => {
  const found = await reads.find(regionId, version);
  return found === null
    ? refused('notFound', `没有第${String(version)}版评估报告`)
    : ok({ ...shown(found), text: found.text });
};
