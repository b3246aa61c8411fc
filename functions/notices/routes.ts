import { listChannels } from '@shared/contract/notice-channels';
import * as history from '@shared/contract/notice-history';
import * as contract from '@shared/contract/notices';
import { todayInShanghai } from '../platform/calendar';
import { route, type Route } from '../platform/http/route';
import type { PublicNoticePorts } from './ports';
import { downloadAttachment } from './queries/download-attachment';
import { getNotice } from './queries/get-notice';
import { listNotices } from './queries/list-notices';
import { readChannels, readRevision, readTakedown } from './queries/notice-history';
import { villageBoard } from './queries/village-board';

/** 公开栏与公开信息的路由，不用登录。 */
export const routesOf = (ports: PublicNoticePorts): Route[] => [
  route(contract.villageBoard, ({ params }, { now }) => {
    const { region: regionId, organisationId } = params;
    return villageBoard(ports, { regionId, organisationId }, todayInShanghai(now));
  }),
  route(contract.listNotices, ({ params, query }) =>
    listNotices(ports, { regionId: params.region, ...query }),
  ),
  route(contract.getNotice, ({ params }, { now }) => {
    const { region: regionId, noticeId } = params;
    return getNotice(ports, { regionId, noticeId }, todayInShanghai(now));
  }),
  route(history.getNoticeRevision, ({ params: { region: regionId, noticeId, revision } }) =>
    readRevision(ports, { regionId, noticeId }, revision),
  ),
  route(history.getTakedown, ({ params: { region: regionId, noticeId } }) =>
    readTakedown(ports, { regionId, noticeId }),
  ),
  route(listChannels, ({ params }) =>
    readChannels(ports, { regionId: params.region, noticeId: params.noticeId }),
  ),
  route(contract.downloadAttachment, ({ params }) =>
    downloadAttachment(ports, params.region, params.attachmentId),
  ),
];
