import type { RenderLetter } from '../../applications/ports';
import { fileRoutesOf } from '../../applications/routes.files';
import { toDocx } from '../../letters/render/to-docx';
import { toPdf } from '../../letters/render/to-pdf';
import { attachmentRoutesOf } from '../../notices/routes.attachments';
import { financeFileRoutes } from '../../notices/routes.finance-files';
import type { Route } from '../../platform/http/route';
import { posterFileRoutesOf } from '../../posters/routes.files';
import { applicationPorts } from './applications';
import { catalogueFileRoutes } from './catalogue-files';
import { myDataFileRoutes } from './my-data-file';
import { draftPorts } from './notices';
import { reEncodeImage } from '../../platform/images/re-encode';
import type { Platform } from './platform';
import { posterFilePorts } from './posters';
import { receiptRoutes } from './receipt';
import { vaultOf } from './vault';

/** 文书的排版。 */
const renderLetter: RenderLetter = ({ document, names }, format) =>
  format === 'docx' ? toDocx(document, names) : toPdf(document, names);

/** 出文件、读文件的路由：文书、登记本、卷宗、张贴件，公开信息的附件。 */
export const fileRoutes = (platform: Platform): Route[] => [
  ...fileRoutesOf({
    ...applicationPorts(platform),
    renderLetter,
    cleanPicture: reEncodeImage,
    seal: vaultOf(platform),
  }),
  ...receiptRoutes(platform),
  ...attachmentRoutesOf(draftPorts(platform)),
  ...posterFileRoutesOf(posterFilePorts(platform)),
  ...financeFileRoutes(),
  ...catalogueFileRoutes(platform),
  ...myDataFileRoutes(platform),
];
