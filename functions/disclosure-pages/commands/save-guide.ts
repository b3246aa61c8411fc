import type { OutputOf } from '@shared/contract/endpoint';
import type { saveGuide as endpoint } from '@shared/contract/disclosure-desk';
import type { GuideFields } from '@shared/contract/disclosure-pages';
import { ok, refused, type Result } from '@shared/result';
import { isInCharge, staffScope } from '../access';
import { isAgency } from '../domain/bodies';
import { checkGuide, missingFields } from '../domain/guide';
import { guidePage } from '../domain/searchable';
import type { Occasion, PagesPorts, PagesStaff } from '../ports';
import { allBodies } from '../store/bodies';
import { guideVersions, insertGuide } from '../store/guides';

/** 要改成什么；version 是看到的版次，还没有的为0。 */
export interface GuideWish {
  readonly organisationId: string;
  readonly version: number;
  readonly fields: GuideFields;
}

/**
 * 更新一个机关的公开指南：加一版，旧的留着，当即公布。依据：《条例》第十二条。
 * 拒绝：没有这个机关；管不着；别人刚更新过；写了手机号码。
 */
export const saveGuide = (
  ports: PagesPorts,
  { staff, occasion }: { readonly staff: PagesStaff; readonly occasion: Occasion },
  { organisationId, version, fields }: GuideWish,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const { regionId, accountId } = staff;
  return ports.database.write(staffScope(staff), async (tx) => {
    const body = (await allBodies(tx, regionId)).find(
      (each) => each.organisationId === organisationId && isAgency(each),
    );
    if (!body) return refused('notFound', '没有这个行政机关');
    if (!isInCharge(staff, organisationId))
      return refused('forbidden', '只能更新本机关的指南；别的机关的请找公开办');
    const checked = checkGuide(fields);
    if (!checked.ok) return checked;
    const current = (await guideVersions(tx, regionId, organisationId))[0]?.version ?? 0;
    const next = { version: current + 1, updatedOn: occasion.today };
    const guide = { regionId, organisationId, fields, ...next };
    const isNew =
      current === version &&
      (await insertGuide(tx, { ...guide, savedBy: accountId, savedAt: occasion.at }));
    if (!isNew)
      return refused('conflict', '别人刚更新过这份指南，请看过现在的再改', { field: 'version' });
    await ports.indexPage(tx, regionId, guidePage(body, guide));
    await ports.appendAudit(tx, {
      regionId,
      actorId: accountId,
      act: 'saveGuide',
      subjectKind: 'disclosureGuide',
      subjectId: organisationId,
      correlationId: occasion.correlationId,
      at: occasion.at,
      data: { version: next.version },
    });
    return ok({ ...next, missing: missingFields(fields, body) });
  });
};
