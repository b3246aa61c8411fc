import { useEndpoint } from '@miniapp/api/use-endpoint';
import { useAccount } from '@miniapp/api/use-session';
import { Link } from '@miniapp/components/link';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';
import { getNotice } from '@shared/contract/notices';
import type { Role } from '@shared/vocabulary/role';
import type { Notice } from './facts';

const VILLAGE_STAFF: readonly Role[] = ['villageEditor', 'supervisionMember'];
const OFFICERS: readonly Role[] = ['caseOfficer', 'reviewer', 'approver'];

/** 这位工作人员办这条信息的页面；不归他办的没有。政府信息公开工作机构看全县机关的。 */
const deskOf = (notice: Notice, { roles, organisation }: Account): string | null => {
  const { noticeId } = notice;
  const isOwn = organisation?.organisationId === notice.organisation.organisationId;
  const has = (some: readonly Role[]) => roles.some((role) => some.includes(role));
  if (notice.affairsKind !== null)
    return isOwn && has(VILLAGE_STAFF) ? routes.villagePreview({ noticeId }) : null;
  return (isOwn && has(OFFICERS)) || roles.includes('disclosureOffice')
    ? routes.officerNotice({ noticeId })
    : null;
};

/** 公开以后，发布单位的工作人员从公开页去更正、撤下、记发布的渠道。 */
export const StaffLink = ({ region, noticeId }: { region: string; noticeId: string }) => {
  const account = useAccount(region);
  const { data } = useEndpoint(getNotice, { params: { region, noticeId } });
  const to = data === undefined || account === null ? null : deskOf(data, account);
  return to === null ? null : (
    <Link isButton to={to}>
      办理这条信息：更正、撤下、记渠道
    </Link>
  );
};
