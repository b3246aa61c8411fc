import type PdfKit from 'pdfkit';

/** 排 PDF 的库；打包成 CommonJS 后在 Node 里载入的是它的 Node 版。 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- pdfkit 的 import 入口是浏览器版，打包后在 Node 里载入不了
export const PDFDocument = require('pdfkit') as typeof PdfKit;
