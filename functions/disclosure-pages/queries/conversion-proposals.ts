import type { listConversionProposals as proposalsEndpoint } from '@shared/contract/attribute-reviews';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { isOffice, staffScope } from '../access';
import type { PagesPorts, PagesStaff } from '../ports';
import { allBodies } from '../store/bodies';
import { refusedConversions } from '../store/reviews';

/** 还没有作过决定的各条；公开办看全县，经办人看本机关的。 */
export const pendingProposals = async (
  ports: PagesPorts,
  sql: Sql,
  staff: PagesStaff,
): Promise<OutputOf<typeof proposalsEndpoint>> => {
  const { regionId } = staff;
  const { conversionApplicants: threshold } = await ports.loadSettings(sql, regionId);
  const lead = isOffice(staff) ? null : (staff.organisationId ?? '');
  const settled = await refusedConversions(sql, regionId);
  const found = await ports.conversionProposals(sql, { regionId, lead, threshold, settled });
  const names = new Map(
    (await allBodies(sql, regionId)).map((body) => [body.organisationId, body.name]),
  );
  return {
    threshold,
    legalBasis: '《政府信息公开条例》第四十四条第一款',
    items: found.map((item) => ({
      ...item,
      department: {
        ...item.department,
        name: names.get(item.department.organisationId) ?? '',
      },
    })),
  };
};

/** 多人申请、可以纳入主动公开的信息；只有主题与人数，没有个人信息。依据：《条例》第四十四条。 */
export const listConversionProposals = (
  ports: PagesPorts,
  staff: PagesStaff,
): Promise<Result<OutputOf<typeof proposalsEndpoint>>> =>
  ports.database.read(staffScope(staff), async (sql) =>
    ok(await pendingProposals(ports, sql, staff)),
  );
