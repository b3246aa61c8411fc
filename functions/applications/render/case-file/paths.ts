import type { LetterFormat } from '@shared/contract/letters';
import { LETTER_RULES, type LetterKind } from '@shared/vocabulary/letter-kind';

const two = (serial: number): string => String(serial).padStart(2, '0');
const EXTENSION = /\.([a-z0-9]{1,5})$/i;

/** 卷内各文件的名字：只有类别、序号和文书名，没有姓名，也没有上传时的文件名。 */
export const PATHS = {
  form: '01-申请/申请表.html',
  application: '01-申请/申请.json',
  events: '03-经过/事件.json',
  timeline: '03-经过/时间轴.html',
  clock: '04-期限/期限.json',
  clockPage: '04-期限/期限.html',
  records: '05-检索审查送达/记录.json',
  recordsPage: '05-检索审查送达/记录.html',
  register: '07-登记/登记本.json',
} as const;

/** 一份文书。@param index 从零起的次序 */
export const letterPath = (
  index: number,
  kind: LetterKind,
  format: LetterFormat | 'json',
): string => `02-文书/${two(index + 1)}-${LETTER_RULES[kind].title}.${format}`;

/** 一个附件的原件；只留种类。@param index 从零起的次序 */
export const attachmentPath = (index: number, fileName: string): string => {
  const extension = EXTENSION.exec(fileName)?.[1]?.toLowerCase() ?? 'bin';
  return `06-附件/${two(index + 1)}.${extension}`;
};
