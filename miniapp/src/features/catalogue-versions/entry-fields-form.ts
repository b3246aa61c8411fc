import { entryFieldNames, type EntryFields } from '@shared/contract/entry-fields';

/** 表单里能改的各项；isList 的一行一项。 */
export const FORM_FIELDS = [
  { key: 'category', label: '一级目录（事项类别）', isList: false, rows: 1 },
  { key: 'item', label: '二级目录（事项名称）', isList: false, rows: 1 },
  { key: 'contentEntry', label: '三级目录', isList: false, rows: 1 },
  { key: 'contentElements', label: '公开内容（要素），一行一项', isList: true, rows: 4 },
  { key: 'legalBasis', label: '公开依据', isList: false, rows: 3 },
  { key: 'timeLimit', label: '公开时限', isList: false, rows: 2 },
  { key: 'responsibleBody', label: '公开主体', isList: false, rows: 1 },
  { key: 'channels', label: '公开渠道和载体，一行一项', isList: true, rows: 3 },
  { key: 'audience', label: '公开对象，一行一项', isList: true, rows: 2 },
  { key: 'disclosureModes', label: '公开方式，一行一项', isList: true, rows: 2 },
  { key: 'levels', label: '公开层级，一行一项', isList: true, rows: 2 },
  { key: 'format', label: '公开格式', isList: false, rows: 1 },
  { key: 'oversightContact', label: '监督方式', isList: false, rows: 1 },
  { key: 'itemKind', label: '项目类别', isList: false, rows: 1 },
] as const satisfies readonly {
  key: keyof EntryFields;
  label: string;
  isList: boolean;
  rows: number;
}[];

export type FormKey = (typeof FORM_FIELDS)[number]['key'];
export type Typed = Readonly<Record<FormKey, string>>;

/** 条目 → 输入框里的字。 */
export const typedOf = (entry: EntryFields): Typed =>
  Object.fromEntries(
    FORM_FIELDS.map(({ key }) => {
      const value = entry[key];
      return [key, typeof value === 'string' ? value : value.join('\n')];
    }),
  ) as Typed;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isFormKey = (key: keyof EntryFields): key is FormKey =>
  FORM_FIELDS.some((each) => each.key === key);

const typedValue = (key: FormKey, typed: Typed): string | string[] => {
  const isList = FORM_FIELDS.find((each) => each.key === key)?.isList === true;
  return isList ? linesOf(typed[key]) : typed[key].trim();
};

/** 输入框里的字 → 条目；表单里没有的各项照原来的。 */
export const entryFrom = (original: EntryFields, typed: Typed): EntryFields =>
  Object.fromEntries(
    entryFieldNames.map((key) => [key, isFormKey(key) ? typedValue(key, typed) : original[key]]),
  ) as unknown as EntryFields;
