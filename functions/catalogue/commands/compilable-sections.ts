import { ok, refused, type Result } from '@shared/result';
import type { VersionKind } from '@shared/vocabulary/catalogue-version';
import {
  catalogueSections,
  countySections,
  type CatalogueSection,
} from '@shared/vocabulary/domain';
import type { VersionStaff } from '../domain/versions/version';
import type { VersionSession } from '../ports.versions';

/** 各部门都可以编制的门类：本部门的基础信息、本地增加的领域。 */
const OPEN_TO_ALL: ReadonlySet<string> = new Set([
  'department-information',
  ...countySections.values,
]);

/**
 * 这一份编制哪些领域：公开办和乡镇（街道）不限；部门只编分管表里的，不写即全部分管领域。
 * 拒绝：领域不归本部门编制；没有分管的领域。
 */
export const compilableSections = async (
  session: VersionSession,
  {
    kind,
    staff,
    wished,
  }: {
    readonly kind: VersionKind;
    readonly staff: VersionStaff;
    readonly wished: readonly CatalogueSection[] | undefined;
  },
): Promise<Result<readonly CatalogueSection[]>> => {
  if (kind !== 'department') return ok(wished ?? []);
  const duties = await session.compilingDuties();
  const own = duties
    .filter(({ organisationId }) => organisationId === staff.organisationId)
    .map(({ domain }) => domain as CatalogueSection);
  const sections = wished ?? own;
  if (sections.length === 0)
    return refused('ruleViolated', '分管表里没有由本单位编制的领域，请写明编制哪些门类', {
      field: 'sections',
    });
  const stranger = sections.find((section) => !own.includes(section) && !OPEN_TO_ALL.has(section));
  if (stranger !== undefined)
    return refused(
      'ruleViolated',
      `分管表里“${catalogueSections.labels[stranger]}”不由本单位编制，请与公开办核对分管表`,
      { field: 'sections' },
    );
  return ok([...new Set(sections)]);
};
