import type { getListTemplate, TemplateItem } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { checkDuty } from '../domain/lists/check-duty';
import type { ListPorts } from '../ports.lists';
import { mayEditTemplate, templateView, TOWNSHIPS } from '../queries/list-template';
import type { Occasion } from './act-on-draft';
import { transact } from './transact';

const checkItems = (items: readonly TemplateItem[]): Result<null> => {
  const seen = new Set<string>();
  for (const item of items) {
    const checked = checkDuty(item);
    if (!checked.ok) return checked;
    if (seen.has(item.itemId))
      return refused('ruleViolated', `“${item.title}”重复了`, { field: 'items' });
    seen.add(item.itemId);
  }
  return ok(null);
};

/** 保存乡镇（街道）的样本；各村照新的一版更新以后才生效。拒绝：别人先改了、频次不合规定、目录里没有的条目。 */
export const saveListTemplate = (
  ports: ListPorts,
  occasion: Pick<Occasion, 'staff' | 'at' | 'correlationId'>,
  given: { readonly townshipId: string; readonly version: number; readonly items: TemplateItem[] },
): Promise<Result<OutputOf<typeof getListTemplate>>> =>
  transact(ports, occasion.staff, async (tx) => {
    const { staff, at, correlationId } = occasion;
    const { regionId, accountId: actorId } = staff;
    const { townshipId, version, items } = given;
    const body = await ports.lists.body(tx, { regionId, organisationId: townshipId });
    if (!body || !TOWNSHIPS.includes(body.kind)) return refused('notFound', '没有这个乡镇（街道）');
    if (!mayEditTemplate(staff, townshipId))
      return refused('forbidden', '只有本乡镇（街道）的监督人员和公开办可以改样本');
    const checked = checkItems(items);
    if (!checked.ok) return checked;
    const entryIds = items.flatMap(({ entryId }) => entryId ?? []);
    const [unknown] = await ports.lists.unknownEntries(tx, regionId, entryIds);
    if (unknown !== undefined)
      return refused('ruleViolated', '有的目录条目已经没有了，请重新选择', { field: 'items' });
    const next = { version, items, by: actorId, at };
    if (!(await ports.lists.saveTemplate(tx, { regionId, townshipId }, next)))
      return refused('conflict', '样本已被他人更新，请刷新后再改');
    const subject = { subjectKind: 'organisation', subjectId: townshipId } as const;
    await ports.appendAudit(tx, {
      ...{ regionId, actorId, act: 'listTemplateSaved', ...subject, correlationId, at },
    });
    return ok(await templateView(ports, { sql: tx, staff }, body));
  });
