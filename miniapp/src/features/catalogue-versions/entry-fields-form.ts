import { entryFieldNames, type EntryFields } from '@shared/contract/entry-fields';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ProcessStage } from '@shared/vocabulary/notice';

/** 表单里打字的各项；isList 的一行一项；isNeeded 的批准以前要写齐，编制中可以先空着。 */
export const FORM_FIELDS = [
  { key: 'serial', label: '序号', isList: false, rows: 1, isNeeded: false },
  { key: 'category', label: '一级目录（事项类别）', isList: false, rows: 1, isNeeded: true },
  { key: 'item', label: '二级目录（事项名称）', isList: false, rows: 1, isNeeded: true },
  { key: 'contentEntry', label: '三级目录', isList: false, rows: 1, isNeeded: false },
  { key: 'extraLevels', label: '三级以下的目录，一行一级', isList: true, rows: 2, isNeeded: false },
  {
    key: 'contentElements',
    label: '公开内容（要素），一行一项',
    isList: true,
    rows: 4,
    isNeeded: true,
  },
  { key: 'legalBasis', label: '公开依据', isList: false, rows: 3, isNeeded: true },
  { key: 'timeLimit', label: '公开时限', isList: false, rows: 2, isNeeded: true },
  { key: 'responsibleBody', label: '公开主体', isList: false, rows: 1, isNeeded: true },
  { key: 'channels', label: '公开渠道和载体，一行一项', isList: true, rows: 3, isNeeded: true },
  { key: 'audience', label: '公开对象，一行一项', isList: true, rows: 2, isNeeded: true },
  { key: 'disclosureModes', label: '公开方式，一行一项', isList: true, rows: 2, isNeeded: true },
  { key: 'levels', label: '公开层级，一行一项', isList: true, rows: 2, isNeeded: false },
  { key: 'format', label: '公开格式', isList: false, rows: 1, isNeeded: false },
  { key: 'oversightContact', label: '监督方式', isList: false, rows: 1, isNeeded: false },
  { key: 'itemKind', label: '项目类别', isList: false, rows: 1, isNeeded: false },
] as const satisfies readonly {
  key: keyof EntryFields;
  label: string;
  isList: boolean;
  rows: number;
  isNeeded: boolean;
}[];

export type FormKey = (typeof FORM_FIELDS)[number]['key'];
export type Typed = Readonly<Record<FormKey, string>>;

/** 正在填的一条：领域、打的字、公开过程。 */
export interface EntryDraft {
  readonly section: CatalogueSection | undefined;
  readonly typed: Typed;
  readonly processStages: readonly ProcessStage[];
}

/** 一条都没有填的。@param section 先选好的领域；没有就由人选 */
export const emptyDraft = (section?: CatalogueSection): EntryDraft => ({
  section,
  typed: Object.fromEntries(FORM_FIELDS.map(({ key }) => [key, ''])) as Typed,
  processStages: [],
});

/** 条目 → 正在填的。 */
export const draftOf = (entry: EntryFields): EntryDraft => ({
  section: entry.section,
  typed: Object.fromEntries(
    FORM_FIELDS.map(({ key }) => {
      const value = entry[key];
      return [key, typeof value === 'string' ? value : value.join('\n')];
    }),
  ) as Typed,
  processStages: entry.processStages,
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** 正在填的 → 条目；还没有选领域的得 null。 */
export const entryFrom = ({ section, typed, processStages }: EntryDraft): EntryFields | null => {
  if (section === undefined) return null;
  const values = FORM_FIELDS.map(({ key, isList }): [FormKey, string | string[]] => [
    key,
    isList ? linesOf(typed[key]) : typed[key].trim(),
  ]);
  const fields = { ...Object.fromEntries(values), section, processStages: [...processStages] };
  return fields as unknown as EntryFields;
};

/** 两条里不同的要素。 */
export const differingFields = (a: EntryFields, b: EntryFields): (keyof EntryFields)[] =>
  entryFieldNames.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
