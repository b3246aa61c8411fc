import type { RenderLetter } from '../../applications/ports';

/** 文书的排版；排版所用的程序和字体用到时才载入。 */
export const renderLetter: RenderLetter = async ({ document, names }, format) => {
  if (format === 'docx') {
    const { toDocx } = await import('../../letters/render/to-docx');
    return toDocx(document, names);
  }
  const { toPdf } = await import('../../letters/render/to-pdf');
  return toPdf(document, names);
};
