import * as z from '@shared/zod';
import { chineseDay, isDay } from '@shared/law/day';

// 控制字符和落单的代理对，docx 和 PDF 都装不下。
const UNPRINTABLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** 整理填写的文字：换行统一，去掉印不出来的字符，不让填写的内容冒充占位。 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replaceAll('{{', '｛｛')
    .replaceAll('}}', '｝｝')
    .trim();

const cleaned = () => z.string().transform(printable);
const sentence = (text: string) => text.replace(/[。；;.\s]+$/, '');

/** 必填的文字。 */
export const text = (label: string) =>
  cleaned()
    .refine((value) => value !== '')
    .describe(label);
/** 必填，接在句中：去掉末尾的句号，以免一句两个句号。 */
export const phrase = (label: string) =>
  cleaned()
    .transform(sentence)
    .refine((value) => value !== '')
    .describe(label);
/** 可以不填的文字。 */
export const optional = (label: string) =>
  cleaned().transform(sentence).default('').describe(label);

/** 日期，写出来是“2026年11月21日”。 */
export const day = (label: string) =>
  z
    .string()
    .refine(isDay)
    .transform((value) => chineseDay(value))
    .describe(label);
export const optionalDay = (label: string) =>
  z
    .string()
    .refine((value) => value === '' || isDay(value))
    .transform((value) => (value === '' ? '' : chineseDay(value)))
    .default('')
    .describe(label);

/** 非负整数。 */
export const count = (label: string, min = 0) =>
  z
    .int()
    .min(min)
    .transform((value) => String(value))
    .describe(label);
export const optionalCount = (label: string) =>
  z
    .int()
    .min(0)
    .transform((value) => String(value))
    .default('')
    .describe(label);

/** 金额，元。 */
export const yuan = (label: string) =>
  z
    .number()
    .min(0)
    .transform((value) => String(value))
    .describe(label);

/** 几项，至少一项。 */
export const items = (label: string) =>
  z
    .array(z.string())
    .transform((values) => values.map((value) => sentence(printable(value))))
    .refine((values) => values.length > 0 && values.every((value) => value !== ''))
    .describe(label);

/** 表格：每行是一组按列名取的格子，第一行是列名。 */
export const rows = (label: string, columns: Readonly<Record<string, string>>) =>
  z
    .array(z.record(z.string(), z.union([z.string(), z.number()])))
    .min(1)
    .refine((lines) =>
      lines.every((line) => Object.keys(columns).every((key) => String(line[key] ?? '') !== '')),
    )
    .transform((lines) => [
      Object.values(columns),
      ...lines.map((line) => Object.keys(columns).map((key) => printable(String(line[key])))),
    ])
    .describe(label);

/** 词表里的一个词，写出来是中文名。 */
export const word = <K extends string>(label: string, labels: Readonly<Record<K, string>>) =>
  z
    .enum(Object.keys(labels) as [K, ...K[]])
    .transform((key) => labels[key])
    .describe(label);

/** 每份给申请人的文书都有的：收到之日、申请内容。 */
export const request = {
  receivedOn: day('收到申请之日'),
  requestSummary: phrase('申请内容'),
};
