import type { OutputOf } from '@shared/contract/endpoint';
import type { previewAdoption as endpoint } from '@shared/contract/list-adoption';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { adoptionChanges, type AdoptionChanges } from '../domain/lists/adoption-changes';
import { trackOf } from '../domain/standing';
import type { NoticeStaff } from '../ports';
import type { ListPorts } from '../ports.lists';

const NONE: AdoptionChanges = { added: [], changed: [], retired: [] };

/** 照乡镇（街道）的样本更新本村（社区）的清单以前，先看会有哪些变化。拒绝：不是村（社区）的人。 */
export const previewAdoption = (
  { read, lists }: ListPorts,
  staff: NoticeStaff,
  today: Day,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  read(staff, async (sql) => {
    const { regionId, organisationId } = staff;
    const of = { regionId, organisationId };
    const body = await lists.body(sql, of);
    if (!body || trackOf(body.kind) !== 'village')
      return refused('forbidden', '您的账号没有所属的村（社区）');
    const parent =
      body.parentId === null
        ? null
        : await lists.body(sql, { regionId, organisationId: body.parentId });
    if (!parent) return ok({ township: null, version: 0, ...NONE });
    const { version, items } = await lists.template(sql, regionId, parent.organisationId);
    const changes = version === 0 ? NONE : adoptionChanges(await lists.rows(sql, of), items, today);
    const township = { organisationId: parent.organisationId, name: parent.name };
    return ok({ township, version, ...changes });
  });
