import * as contract from '@shared/contract/notice-acts';
import { recordChannel as recordChannelEndpoint } from '@shared/contract/notice-channels';
import { todayInShanghai } from '../platform/calendar';
import { route, type Route } from '../platform/http/route';
import { approveCorrection } from './commands/approve-correction';
import { proposeCorrection } from './commands/correct-notice';
import { recordChannel } from './commands/record-channel';
import { rejectCorrection } from './commands/reject-correction';
import { keepAttribute, reclassifyNotice } from './commands/reassess-attribute';
import { passConfidentiality, passDisclosure } from './commands/review-notice';
import { signOffNotice } from './commands/sign-off-notice';
import { takeDownNotice } from './commands/take-down-notice';
import type { DraftPorts } from './ports';
import { listNoticeDesk } from './queries/list-notice-desk';
import { asStaff } from './routes.drafts';

/** 办理台、审查、签发的路由。 */
const reviewRoutesOf = (ports: DraftPorts): Route[] => [
  route(contract.listNoticeDesk, ({ query }, context) =>
    asStaff(context, ({ staff, at }) =>
      listNoticeDesk(ports, { staff, today: todayInShanghai(at) }, query.state),
    ),
  ),
  route(contract.passConfidentiality, ({ params, body: { version, ...opinions } }, context) =>
    asStaff(context, (here) =>
      passConfidentiality(ports, { ...here, ...params, version }, opinions),
    ),
  ),
  route(contract.passDisclosure, ({ params, body: { version, opinion } }, context) =>
    asStaff(context, (here) => passDisclosure(ports, { ...here, ...params, version }, opinion)),
  ),
  route(contract.signOffNotice, ({ params, body }, context) =>
    asStaff(context, (here) => signOffNotice(ports, { ...here, ...params, ...body })),
  ),
];

/** 公开以后的路由：更正、撤下、复核、发布的渠道。 */
const afterwardsRoutesOf = (ports: DraftPorts): Route[] => [
  route(contract.proposeCorrection, ({ params, body: { version, ...correction } }, context) =>
    asStaff(context, (here) =>
      proposeCorrection(ports, { ...here, ...params, version }, correction),
    ),
  ),
  route(contract.approveCorrection, ({ params, body }, context) =>
    asStaff(context, (here) => approveCorrection(ports, { ...here, ...params, ...body })),
  ),
  route(contract.rejectCorrection, ({ params, body: { version, reason } }, context) =>
    asStaff(context, (here) => rejectCorrection(ports, { ...here, ...params, version }, reason)),
  ),
  route(contract.takeDownNotice, ({ params, body: { version, ...why } }, context) =>
    asStaff(context, (here) => takeDownNotice(ports, { ...here, ...params, version }, why)),
  ),
  route(contract.reclassifyNotice, ({ params, body: { version, reason } }, context) =>
    asStaff(context, (here) => reclassifyNotice(ports, { ...here, ...params, version }, reason)),
  ),
  route(recordChannelEndpoint, ({ params: { noticeId }, body }, context) =>
    asStaff(context, (here) => recordChannel(ports, { ...here, noticeId }, body)),
  ),
  route(contract.keepAttribute, ({ params, body: { version, reason } }, context) =>
    asStaff(context, (here) => keepAttribute(ports, { ...here, ...params, version }, reason)),
  ),
];

/** 机关公开信息的办理台，和审查、签发、更正、撤下、复核的路由。 */
export const noticeActRoutesOf = (ports: DraftPorts): Route[] => [
  ...reviewRoutesOf(ports),
  ...afterwardsRoutesOf(ports),
];
