import {
  downloadPicture as pictureContract,
  downloadPoster as posterContract,
} from '@shared/contract/posters';
import {
  downloadSign as signContract,
  downloadWallSheet as sheetContract,
} from '@shared/contract/wall-sheets';
import { todayInShanghai } from '../platform/calendar';
import { route, type Route } from '../platform/http/route';
import type { PosterFilePorts } from './ports';
import { downloadPicture } from './queries/download-picture';
import { downloadPoster } from './queries/download-poster';
import { downloadSign } from './queries/download-sign';
import { downloadWallSheet } from './queries/download-wall-sheet';

/** 出张贴件、图片、标牌、公开清单的路由；排版的程序和字体大，在出文件的函数里。 */
export const posterFileRoutesOf = (ports: PosterFilePorts): Route[] => [
  route(posterContract, ({ params: { region: regionId, noticeId }, query }, { now }) =>
    downloadPoster(ports, { regionId, noticeId, today: todayInShanghai(now) }, query.paper),
  ),
  route(pictureContract, ({ params: { region: regionId, noticeId }, query }, { now }) =>
    downloadPicture(ports, { regionId, noticeId, today: todayInShanghai(now) }, query.shape),
  ),
  route(signContract, ({ params: { region: regionId, organisationId } }) =>
    downloadSign(ports, { regionId, organisationId }),
  ),
  route(sheetContract, ({ params: { region: regionId, organisationId }, query }, { now }) =>
    downloadWallSheet(
      ports,
      { regionId, organisationId, month: query.month, size: query.paper },
      todayInShanghai(now),
    ),
  ),
];
