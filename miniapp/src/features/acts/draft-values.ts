import type { ActField } from '@shared/contract/act-field';

/** 表单里一项的值：文字、是否、几项、几行。数目与日期也先按文字收。 */
export type DraftRow = Readonly<Record<string, string>>;
export type DraftValue = string | boolean | readonly string[] | readonly DraftRow[];
export type DraftValues = Readonly<Record<string, DraftValue>>;

const EMPTY: Partial<Record<ActField['widget'], DraftValue>> = {
  switch: false,
  organisations: [],
  rows: [],
};

/** 一张还没有填的表单；known 是已经知道的几项。 */
export const emptyValues = (fields: readonly ActField[], known: DraftValues = {}): DraftValues =>
  Object.fromEntries(fields.map(({ key, widget }) => [key, known[key] ?? EMPTY[widget] ?? '']));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const sent = (field: ActField, value: DraftValue): unknown => {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  if (field.widget === 'lines') return linesOf(text);
  if (field.widget === 'count') return Number(text);
  return text;
};

/** 要提交的内容；没有填的可选项不带，由服务器按约定补。 */
export const bodyOf = (fields: readonly ActField[], values: DraftValues): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter(({ key }) => typeof values[key] !== 'string' || values[key].trim() !== '')
      .map((field) => [field.key, sent(field, values[field.key] ?? '')]),
  );

const choosing: readonly ActField['widget'][] = [
  'choice',
  'organisation',
  'colleague',
  'consultation',
  'remedy',
  'day',
];

const missing = (field: ActField): string =>
  `请${choosing.includes(field.widget) ? '选择' : '填写'}“${field.label}”`;

/** 必填而没有填的，逐项说明；全填了为空。键是字段，行里的写作 rows.0.part。 */
export const missingIn = (
  fields: readonly ActField[],
  values: DraftValues,
): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((field): [string, string][] => {
      const value = values[field.key];
      if (field.widget === 'rows' && Array.isArray(value)) {
        if (field.isRequired && value.length === 0)
          return [[field.key, `请至少写一行“${field.label}”`]];
        return (value as readonly DraftRow[]).flatMap((row, index) =>
          Object.entries(missingIn(field.columns, row)).map(([key, message]): [string, string] => [
            `${field.key}.${String(index)}.${key}`,
            message,
          ]),
        );
      }
      if (!field.isRequired || typeof value === 'boolean') return [];
      if (field.widget === 'count' && Number.isNaN(Number(value)))
        return [[field.key, `“${field.label}”请填数字`]];
      const isEmpty = typeof value !== 'string' || value.trim() === '';
      return isEmpty ? [[field.key, missing(field)]] : [];
    }),
  );
