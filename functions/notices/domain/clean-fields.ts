import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { rewriteFinance } from './finance/finance-texts';

// 正是要去掉控制字符：数据库存不下，屏幕也显示不出
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Cs}/gu;

const clean = (text: string): string => text.replace(UNPRINTABLE, '');

/** 去掉看不见、存不下的控制字符和残缺的字；换行和制表符保留。 */
export const cleanFields = <T extends NoticeFields>(fields: T): T => ({
  ...fields,
  title: clean(fields.title).trim(),
  summary: clean(fields.summary).trim(),
  bodyMarkdown: clean(fields.bodyMarkdown).trim(),
  contentElements: fields.contentElements.map(({ name, value }) => ({
    name: clean(name),
    value: clean(value),
  })),
  finance: fields.finance && rewriteFinance(fields.finance, (text) => clean(text).trim()),
});

/** 更正的文字、收支同样去掉控制字符。 */
export const cleanCorrection = (given: Correction): Correction => ({
  title: clean(given.title).trim(),
  summary: clean(given.summary).trim(),
  bodyMarkdown: clean(given.bodyMarkdown).trim(),
  contentElements: given.contentElements.map(({ name, value }) => ({
    name: clean(name),
    value: clean(value),
  })),
  reason: clean(given.reason).trim(),
  ...(given.finance && { finance: rewriteFinance(given.finance, (text) => clean(text).trim()) }),
  ...(given.attachmentIds && { attachmentIds: [...new Set(given.attachmentIds)] }),
  ...(given.closesOldFiles === undefined ? {} : { closesOldFiles: given.closesOldFiles }),
});

/** 附件名：只留最后一段，去掉控制字符和路径符号，至多120字。 */
export const cleanFileName = (fileName: string): string => {
  const last =
    clean(fileName)
      .replace(/[\r\n\t]/g, '')
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/[<>:"|?*]/g, '_')
      .trim() ?? '';
  const [, stem = last, extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/s.exec(last) ?? [];
  return `${stem.slice(0, 115) || '附件'}${extension}`.replace(UNPRINTABLE, '');
};
