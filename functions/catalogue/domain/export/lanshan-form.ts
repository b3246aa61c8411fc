import type { EntryFields } from '@shared/contract/entry-fields';
import { processStages } from '@shared/vocabulary/notice';
import { writeStandard } from '../import/standard-cell';
import { contentText, type FormSheet } from './form-sheet';

type Column = readonly [name: string, width: number, text: (entry: EntryFields) => string];

/** 十三栏，次序照原表。依据：临兰政办发〔2018〕15号附件4。 */
const COLUMNS: readonly Column[] = [
  ['序号', 6, ({ serial }) => serial],
  ['一级目录\n（事项类别）', 16, ({ category }) => category],
  ['二级目录\n（事项名称）', 18, ({ item }) => item],
  ['三级目录\n（公开内容）', 40, contentText],
  ['过程', 8, (entry) => entry.processStages.map((s) => processStages.labels[s]).join('、')],
  ['项目类别', 10, ({ itemKind }) => itemKind],
  [
    '公开标准',
    22,
    ({ disclosureModes, audience, levels, contentEntry, extraLevels }) =>
      writeStandard({ modes: disclosureModes, audience, levels, contentEntry, extraLevels }),
  ],
  ['公开依据', 36, ({ legalBasis }) => legalBasis],
  ['公开主体', 16, ({ responsibleBody }) => responsibleBody],
  ['公开方式', 20, ({ channels }) => channels.join('；')],
  ['公开时限', 20, ({ timeLimit }) => timeLimit],
  ['公开格式', 10, ({ format }) => format],
  ['监督方式', 18, ({ oversightContact }) => oversightContact],
];

/** 兰山区十三栏的表样；没有栏的公开对象、公开层级写在“公开标准”一格里，读回来不丢。 */
export const lanshanForm = (
  head: Pick<FormSheet, 'name' | 'title'>,
  entries: readonly EntryFields[],
): FormSheet => ({
  ...head,
  header: [COLUMNS.map(([name]) => name)],
  widths: COLUMNS.map(([, width]) => width),
  rows: entries.map((entry) => COLUMNS.map(([, , text]) => text(entry))),
});
