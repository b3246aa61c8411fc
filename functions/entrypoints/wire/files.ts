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
import { draftPorts } from './notices';
import type { Platform } from './platform';
import { posterFilePorts } from './posters';

/** 文书的排版。 */
const renderLetter: RenderLetter = ({ document, names }, format) =>
  format === 'docx' ? toDocx(document, names) : toPdf(document, names);

/** 出文件、读文件的路由：文书、登记本、卷宗、张贴件，公开信息的附件。 */
export const fileRoutes = (platform: Platform): Route[] => [
  ...fileRoutesOf({ ...applicationPorts(platform), renderLetter }),
  ...attachmentRoutesOf(draftPorts(platform)),
  ...posterFileRoutesOf(posterFilePorts(platform)),
  ...financeFileRoutes(),
  ...catalogueFileRoutes(platform),
];
