import type { ColumnMeaning } from './header-labels';
import type { CellWarning } from './imported-row';
import type { Column } from './map-columns';
import { isLanshanForm } from './settle-columns';

const MARKED = [
  ['audience', '公开对象'],
  ['disclosureModes', '公开方式'],
  ['levels', '公开层级'],
] as const;

const OTHERS: readonly (readonly [ColumnMeaning, string])[] = [
  ['serial', '序号'],
  ['category', '一级事项'],
  ['item', '二级事项'],
  ['content', '公开内容'],
  ['legalBasis', '公开依据'],
  ['timeLimit', '公开时限'],
  ['responsibleBody', '公开主体'],
  ['channels', '公开渠道和载体'],
];

/** 原表没有的栏：说给整张表的，和要写在每一行的。 */
export interface AbsentColumns {
  readonly notices: readonly string[];
  readonly perRow: readonly CellWarning[];
}

/** 对象、方式、层级三栏有一部分没有时，每行都提示；三栏都没有的是简表，只在表头说一次。依据：国办发〔2019〕54号。 */
export const absentColumns = (columns: readonly Column[]): AbsentColumns => {
  const isLanshan = isLanshanForm(columns);
  const has = (meaning: ColumnMeaning) =>
    columns.some(
      (column) =>
        column.meaning === meaning ||
        (isLanshan && meaning === 'disclosureModes' && column.meaning === 'standard'),
    );
  const listed = (pairs: readonly (readonly [ColumnMeaning, string])[]) =>
    pairs.filter(([meaning]) => !has(meaning)).map(([, name]) => name);
  const marked = listed(MARKED);
  const others = listed(OTHERS);
  const said = (names: readonly string[]) =>
    isLanshan ? `模板无${names.join('、')}列` : `原表无“${names.join('”“')}”列`;
  const isPartial = marked.length > 0 && marked.length < MARKED.length;
  return {
    notices: [
      ...(marked.length > 0 ? [said(marked)] : []),
      ...(others.length > 0 ? [`原表无“${others.join('”“')}”列`] : []),
    ],
    perRow: isPartial
      ? [{ column: null, meaning: null, mustMend: false, message: said(marked) }]
      : [],
  };
};
