import type { RenderLetter } from '../../applications/ports';
import { fileRoutesOf } from '../../applications/routes.files';
import type { Route } from '../../platform/http/route';
import { applicationPorts } from './applications';
import type { Platform } from './platform';

/** 文书的排版；排版所用的程序和字体用到时才载入。 */
const renderLetter: RenderLetter = async ({ document, names }, format) => {
  if (format === 'docx') {
    const { toDocx } = await import('../../letters/render/to-docx');
    return toDocx(document, names);
  }
  const { toPdf } = await import('../../letters/render/to-pdf');
  return toPdf(document, names);
};

/** 出文件的路由：文书、登记本、卷宗。 */
export const fileRoutes = (platform: Platform): Route[] =>
  fileRoutesOf({ ...applicationPorts(platform), renderLetter });
