import type { listGuideDesk as deskEndpoint } from '@shared/contract/disclosure-desk';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import { isInCharge, staffScope } from '../access';
import { inOrder } from '../domain/bodies';
import { blankGuide, missingFields } from '../domain/guide';
import type { PagesPorts, PagesStaff } from '../ports';
import { allBodies } from '../store/bodies';
import { currentGuides } from '../store/guides';

/** 各机关指南的完整情况；公开办看全县，经办人看本机关。依据：《条例》第十二条。 */
export const listGuideDesk = (
  ports: PagesPorts,
  staff: PagesStaff,
): Promise<Result<OutputOf<typeof deskEndpoint>>> =>
  ports.database.read(staffScope(staff), async (sql) => {
    const bodies = inOrder(await allBodies(sql, staff.regionId));
    const guides = new Map(
      (await currentGuides(sql, staff.regionId)).map((each) => [each.organisationId, each]),
    );
    const items = bodies
      .filter(({ organisationId }) => isInCharge(staff, organisationId))
      .map((body) => {
        const guide = guides.get(body.organisationId);
        const fields = guide?.fields ?? blankGuide(body);
        return {
          organisation: { organisationId: body.organisationId, name: body.name },
          kind: body.kind,
          version: guide?.version ?? 0,
          updatedOn: guide?.updatedOn ?? null,
          fields,
          missing: missingFields(fields, body),
        };
      });
    return ok({ items });
  });
