import type { EntryFields } from '@shared/contract/entry-fields';
import type { FormColumn } from './form-sheet';

type Marked = 'audience' | 'disclosureModes' | 'levels';

interface Group {
  readonly field: Marked;
  readonly title: string;
  /** 打勾的各栏：栏名，和勾上时代表什么。 */
  readonly ticks: readonly (readonly [string, string])[];
}

const SPECIFIC = /^特定群体（(.+)）$/u;

const GROUPS: readonly Group[] = [
  {
    field: 'audience',
    title: '公开对象',
    ticks: [
      ['全社会', '全社会'],
      ['特定群体', '特定群体'],
    ],
  },
  {
    field: 'disclosureModes',
    title: '公开方式',
    ticks: [
      ['主动', '主动'],
      ['依申请公开', '依申请'],
    ],
  },
  {
    field: 'levels',
    title: '公开层级',
    ticks: [
      ['县级', '县级'],
      ['乡级', '乡级'],
      ['村级', '村级'],
    ],
  },
];

/** 勾；特定群体写明了是哪些人的，写那些人。 */
const mark = (values: readonly string[], value: string): string => {
  if (values.includes(value)) return '√';
  const named = values.map((each) => SPECIFIC.exec(each)?.[1]).find((who) => who !== undefined);
  return value === '特定群体' ? (named ?? '') : '';
};

const canTick = ({ field, ticks }: Group, entries: readonly EntryFields[]): boolean =>
  entries.every((entry) => {
    const values = entry[field];
    const specific = values.filter((value) => value.startsWith('特定群体'));
    return (
      specific.length <= 1 &&
      values.every(
        (value) =>
          ticks.some(([, known]) => known === value) ||
          (field === 'audience' && SPECIFIC.test(value)),
      )
    );
  });

/** 公开对象、公开方式、公开层级：能打勾的分栏打勾；有别的写法时合成一栏写文字。依据：国办发〔2019〕54号。 */
export const markedColumns = (entries: readonly EntryFields[]): FormColumn[] =>
  GROUPS.flatMap((group): FormColumn[] =>
    canTick(group, entries)
      ? group.ticks.map(([name, value]) => ({
          group: group.title,
          name,
          width: 8,
          text: (entry) => mark(entry[group.field], value),
        }))
      : [
          {
            group: group.title,
            name: group.title,
            width: 14,
            text: (entry) => entry[group.field].join('；'),
          },
        ],
  );
