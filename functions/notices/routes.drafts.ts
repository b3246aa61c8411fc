import * as contract from '@shared/contract/notice-drafts';
import { overrideFindings as overrideEndpoint } from '@shared/contract/notice-privacy';
import { refused, type Result } from '@shared/result';
import { todayInShanghai } from '../platform/calendar';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import type { Occasion } from './commands/act-on-draft';
import { createNotice } from './commands/create-notice';
import { discardNotice } from './commands/discard-notice';
import { maskNotice } from './commands/mask-notice';
import { overrideFindings } from './commands/override-findings';
import { publishNotice } from './commands/publish-notice';
import { returnNotice } from './commands/return-notice';
import { submitNotice } from './commands/submit-notice';
import { updateNotice } from './commands/update-notice';
import type { DraftPorts, NoticeStaff } from './ports';
import { getNoticeDraft } from './queries/get-notice-draft';
import { listVillageTasks } from './queries/list-village-tasks';

export type Here = Pick<Occasion, 'staff' | 'at' | 'correlationId'>;

/** 确认登录者有所属的单位，再办事。 */
export const asStaff = async <T>(
  context: RequestContext,
  work: (here: Here) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const { accountId, regionId, roles, organisationId } = actorOf(context);
  if (organisationId === null) return refused('forbidden', '您的账号没有所属的单位');
  const staff: NoticeStaff = { accountId, regionId, roles, organisationId };
  return work({ staff, at: context.now, correlationId: context.correlationId });
};

/** 村（社区）工作人员的路由：草稿、审核、公开。 */
export const draftRoutesOf = (ports: DraftPorts): Route[] => [
  route(contract.listVillageTasks, (_, context) =>
    asStaff(context, ({ staff, at }) => listVillageTasks(ports, staff, todayInShanghai(at))),
  ),
  route(contract.createNotice, ({ body }, context) =>
    asStaff(context, (here) => createNotice(ports, here, body)),
  ),
  route(contract.getNoticeDraft, ({ params }, context) =>
    asStaff(context, ({ staff }) => getNoticeDraft(ports, staff, params.noticeId)),
  ),
  route(contract.updateNotice, ({ params, body: { version, ...fields } }, context) =>
    asStaff(context, (here) =>
      updateNotice(ports, { ...here, noticeId: params.noticeId, version }, fields),
    ),
  ),
  route(contract.maskNotice, ({ params, body }, context) =>
    asStaff(context, (here) => maskNotice(ports, { ...here, ...params, ...body })),
  ),
  route(overrideEndpoint, ({ params, body: { version, reason } }, context) =>
    asStaff(context, (here) => overrideFindings(ports, { ...here, ...params, version }, reason)),
  ),
  route(contract.submitNotice, ({ params, body }, context) =>
    asStaff(context, (here) => submitNotice(ports, { ...here, ...params, ...body })),
  ),
  route(contract.returnNotice, ({ params, body: { version, reason } }, context) =>
    asStaff(context, (here) => returnNotice(ports, { ...here, ...params, version }, reason)),
  ),
  route(contract.publishNotice, ({ params, body }, context) =>
    asStaff(context, (here) => publishNotice(ports, { ...here, ...params, ...body })),
  ),
  route(contract.discardNotice, ({ params, query }, context) =>
    asStaff(context, (here) => discardNotice(ports, { ...here, ...params, ...query })),
  ),
];
