import type { EntryFields } from '@shared/contract/entry-fields';
import { processStages } from '@shared/vocabulary/notice';
import { contentText, type FormColumn, type FormSheet } from './form-sheet';
import { markedColumns } from './marked-columns';

const plain = (name: string, width: number, text: FormColumn['text']): FormColumn => ({
  group: name,
  name,
  width,
  text,
});

const LEVEL_NAMES = ['四', '五', '六', '七', '八'] as const;

const matterColumns = (entries: readonly EntryFields[]): FormColumn[] => {
  const deepest = Math.max(0, ...entries.map(({ extraLevels }) => extraLevels.length));
  const hasThird = deepest > 0 || entries.some(({ contentEntry }) => contentEntry !== '');
  const under = (name: string, text: FormColumn['text']): FormColumn => ({
    group: '公开事项',
    name,
    width: 16,
    text,
  });
  return [
    under('一级事项', ({ category }) => category),
    under('二级事项', ({ item }) => item),
    ...(hasThird ? [under('三级事项', ({ contentEntry }) => contentEntry)] : []),
    ...LEVEL_NAMES.slice(0, deepest).map((level, at) =>
      under(`${level}级事项`, ({ extraLevels }) => extraLevels[at] ?? ''),
    ),
  ];
};

/** 国家表样没有的几栏，有内容才写在最后。 */
const extraColumns = (entries: readonly EntryFields[]): FormColumn[] =>
  [
    plain('公开过程', 10, ({ processStages: stages }) =>
      stages.map((stage) => processStages.labels[stage]).join('、'),
    ),
    plain('项目类别', 10, ({ itemKind }) => itemKind),
    plain('公开格式', 10, ({ format }) => format),
    plain('监督方式', 16, ({ oversightContact }) => oversightContact),
  ].filter(({ text }) => entries.some((entry) => text(entry) !== ''));

const columnsOf = (entries: readonly EntryFields[]): FormColumn[] => [
  plain('序号', 6, ({ serial }) => serial),
  ...matterColumns(entries),
  plain('公开内容（要素）', 40, contentText),
  plain('公开依据', 36, ({ legalBasis }) => legalBasis),
  plain('公开时限', 20, ({ timeLimit }) => timeLimit),
  plain('公开主体', 16, ({ responsibleBody }) => responsibleBody),
  plain('公开渠道和载体', 28, ({ channels }) => channels.map((name) => `■${name}`).join('\n')),
  ...markedColumns(entries),
  ...extraColumns(entries),
];

/** 国家标准目录的表样：两行表头，渠道用方框，对象、方式、层级打勾。依据：国办发〔2019〕54号。 */
export const nationalForm = (
  head: Pick<FormSheet, 'name' | 'title'>,
  entries: readonly EntryFields[],
): FormSheet => {
  const columns = columnsOf(entries);
  return {
    ...head,
    header: [columns.map(({ group }) => group), columns.map(({ name }) => name)],
    widths: columns.map(({ width }) => width),
    rows: entries.map((entry) => columns.map(({ text }) => text(entry))),
  };
};
