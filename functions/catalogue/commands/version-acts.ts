import type { VersionView } from '@shared/contract/catalogue-versions';
import { ok, type Result } from '@shared/result';
import type { VersionStaff } from '../domain/versions/version';
import type { VersionPorts } from '../ports.versions';
import { actOnVersion, type VersionRequest } from './act-on-version';

type Requested = Omit<VersionRequest, 'act'>;
type Plain = (
  ports: VersionPorts,
  staff: VersionStaff,
  request: Requested,
) => Promise<Result<VersionView>>;
type Reasoned = (
  ports: VersionPorts,
  staff: VersionStaff,
  request: Requested & { readonly reason: string },
) => Promise<Result<VersionView>>;

/** 部门、乡镇（街道）把编好的一份报送公开办。 */
export const submitVersion: Plain = (ports, staff, request) =>
  actOnVersion(ports, staff)({ ...request, act: 'submit' }, () =>
    Promise.resolve(ok({ change: { submittedAt: request.at.toISOString(), returnReason: '' } })),
  );

/** 报送之后、汇总之前，编制单位自己撤回再改。 */
export const takeBackVersion: Plain = (ports, staff, request) =>
  actOnVersion(ports, staff)({ ...request, act: 'takeBack' }, () =>
    Promise.resolve(ok({ change: { submittedAt: null } })),
  );

/** 公开办把报送的退回修改，写明缘由。 */
export const sendBackVersion: Reasoned = (ports, staff, { reason, ...request }) =>
  actOnVersion(ports, staff)({ ...request, act: 'sendBack' }, () =>
    Promise.resolve(ok({ change: { submittedAt: null, returnReason: reason }, data: { reason } })),
  );

/** 签发人不批准，退回公开办，写明缘由。 */
export const refuseVersion: Reasoned = (ports, staff, { reason, ...request }) =>
  actOnVersion(ports, staff)({ ...request, act: 'refuse' }, () =>
    Promise.resolve(ok({ change: { mergedAt: null, returnReason: reason }, data: { reason } })),
  );

/** 作废一份还在编制的。 */
export const discardVersion: Plain = (ports, staff, request) =>
  actOnVersion(ports, staff)({ ...request, act: 'discard' }, () => Promise.resolve(ok({})));
