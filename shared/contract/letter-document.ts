import * as z from '../zod';
import { letterKinds } from '../vocabulary/letter-kind';

const paragraphSchema = z.object({
  style: z.enum(['body', 'heading', 'item', 'table']),
  text: z.string(),
  rows: z.array(z.array(z.string())).optional().describe('表格的各行'),
});

/** 写好的一份文书：屏幕预览、docx、PDF 都由它得出；姓名等个人信息只写占位，出件时才填上。 */
export const letterDocumentSchema = z.object({
  kind: letterKinds.schema,
  redHead: z.string().describe('红头；空即不用'),
  title: z.string(),
  documentNumber: z.string(),
  salutation: z.string(),
  paragraphs: z.array(paragraphSchema),
  attachments: z.array(z.string()),
  agency: z.string(),
  dateText: z.string(),
  footnote: z.string(),
});

export type LetterDocument = z.infer<typeof letterDocumentSchema>;
export type LetterParagraph = z.infer<typeof paragraphSchema>;

/** 文书里代替个人信息的占位；存档的文书只有占位，出件时才填。 */
export const LETTER_PLACEHOLDERS = {
  recipientName: '姓名或者名称',
  recipientContact: '联系方式',
  recipientIdentity: '证件名称、号码',
  recipientAddress: '通讯地址',
  contactPerson: '联系人',
} as const;

export type LetterPlaceholder = keyof typeof LETTER_PLACEHOLDERS;

/** 要填上的个人信息；没有给出的留空白横线。 */
export type LetterNames = Readonly<Partial<Record<LetterPlaceholder, string>>>;

const BLANK = '＿＿＿＿';
const PLACEHOLDER = /\{\{(\w+)\}\}/g;

const isPlaceholder = (key: string): key is LetterPlaceholder =>
  Object.hasOwn(LETTER_PLACEHOLDERS, key);

const fill = (text: string, names: LetterNames): string =>
  text.replace(PLACEHOLDER, (whole, key: string) => {
    if (!isPlaceholder(key)) return whole;
    const name = names[key]?.trim() ?? '';
    return name === '' ? BLANK : name;
  });

/** 把占位换成真的姓名等；只在出件、给本人预览时用，结果不存。 */
export const fillNames = (document: LetterDocument, names: LetterNames): LetterDocument => ({
  ...document,
  salutation: fill(document.salutation, names),
  paragraphs: document.paragraphs.map(({ rows, text, ...rest }) => ({
    ...rest,
    text: fill(text, names),
    ...(rows && { rows: rows.map((cells) => cells.map((cell) => fill(cell, names))) }),
  })),
  footnote: fill(document.footnote, names),
});

/** 文书的全部文字，一段一行；供比对与检查写法。 */
export const letterText = (document: LetterDocument): string =>
  [
    document.redHead,
    document.title,
    document.documentNumber,
    document.salutation,
    ...document.paragraphs.flatMap(({ text, rows = [] }) => [text, ...rows.flat()]),
    ...document.attachments,
    document.agency,
    document.dateText,
    document.footnote,
  ]
    .filter((line) => line !== '')
    .join('\n');
