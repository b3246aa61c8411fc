import type { getListTemplate as endpoint } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { missingTopics } from '../domain/lists/focus';
import type { NoticeStaff } from '../ports';
import type { ListBody, ListPorts } from '../ports.lists';

type View = OutputOf<typeof endpoint>;

export const TOWNSHIPS: readonly string[] = ['township', 'subdistrict'];

/** 乡镇（街道）自己的监督人员和公开办可以编样本。 */
export const mayEditTemplate = (staff: NoticeStaff, townshipId: string): boolean =>
  staff.roles.includes('disclosureOffice') ||
  (staff.roles.includes('townshipSupervisor') && staff.organisationId === townshipId);

/** 样本的样子。 */
export const templateView = async (
  { lists }: Pick<ListPorts, 'lists'>,
  { sql, staff }: { readonly sql: Sql; readonly staff: NoticeStaff },
  township: ListBody,
): Promise<View> => {
  const { organisationId, name, kind } = township;
  const { version, updatedAt, items } = await lists.template(sql, staff.regionId, organisationId);
  return {
    township: { organisationId, name },
    version,
    updatedAt,
    items: [...items],
    missingTopics: missingTopics(
      kind,
      items.map(({ focusTopic }) => focusTopic),
    ),
    canEdit: mayEditTemplate(staff, organisationId),
  };
};

/** 乡镇（街道）的应公开事项样本。 */
export const getListTemplate = (
  ports: ListPorts,
  staff: NoticeStaff,
  townshipId: string,
): Promise<Result<View>> =>
  ports.read(staff, async (sql) => {
    const { regionId } = staff;
    const body = await ports.lists.body(sql, { regionId, organisationId: townshipId });
    if (!body || !TOWNSHIPS.includes(body.kind)) return refused('notFound', '没有这个乡镇（街道）');
    return ok(await templateView(ports, { sql, staff }, body));
  });
