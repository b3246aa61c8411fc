import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import { boldText, plainText, type Block, type TableBlock, type Text } from '../layout/blocks';
import type { Publisher } from '../poster/facts';
import { dayText, monthText } from '../poster/wording';
import { printedChecksum, printedHead } from '../printed-checksum';
import type { RegisterEntry } from '../register-chain';

/** 一个月的公开清单要用到的事实。 */
export interface WallSheetFacts {
  readonly publisher: Publisher;
  readonly month: string;
  readonly printedOn: Day;
  /** 这个月的各笔，按先后；no 是登记的第几笔。 */
  readonly entries: readonly (RegisterEntry & { readonly no: number })[];
  readonly dueItems: readonly DueItem[];
  readonly entryCount: number;
  readonly head: string;
  readonly address: string;
  /** 全县登记链最近的签章；还没有签过为 null。 */
  readonly checkpoint: SheetCheckpoint | null;
}

/** 全县登记链的一张签章：哪天签的、到第几笔、链头。 */
export interface SheetCheckpoint {
  readonly day: Day;
  readonly position: number;
  readonly hash: string;
}

const checkpointLines = (checkpoint: SheetCheckpoint | null): Text[] =>
  checkpoint === null
    ? []
    : [
        plainText(
          `全县登记链${dayText(checkpoint.day)}的签章：到第${String(checkpoint.position)}笔，链头 ${printedChecksum(checkpoint.hash)}。`,
        ),
      ];

const paragraph = (text: Text): Block => ({
  kind: 'paragraph',
  text,
  depth: 0,
  marker: '',
  isSignature: false,
});

const prefixes = { published: '', corrected: '更正：', takenDown: '撤下：' } as const;

const entriesTable = (entries: WallSheetFacts['entries']): TableBlock => ({
  kind: 'table',
  header: ['第几笔', '公开了什么', '日期', '索引号与校验码'].map(plainText),
  rows: entries.map(({ no, kind, title, on, indexNumber, checksum }) => [
    plainText(String(no)),
    plainText(`${prefixes[kind]}${title === '' ? '（内容不再显示）' : title}`),
    plainText(dayText(on).slice(5)),
    plainText(`${indexNumber}\n${printedChecksum(checksum)}`),
  ]),
  isNumeric: [false, false, false, false],
  isTotal: entries.map(() => false),
});

const dueTable = (items: readonly DueItem[]): TableBlock => ({
  kind: 'table',
  header: ['应当公开', '所属期间', '最晚哪天', '情形'].map(plainText),
  rows: items.map(({ title, period, dueOn, state }) => [
    plainText(title),
    plainText(period),
    plainText(dayText(dueOn)),
    state === 'overdue' ? boldText('已逾期') : plainText('待公开'),
  ]),
  isNumeric: [false, false, false, false],
  isTotal: items.map(() => false),
});

/** 清单的各块：这个月的各笔，还没有公开的。 */
export const blocksOf = ({ entries, dueItems, month, printedOn }: WallSheetFacts): Block[] => {
  const owed = dueItems.filter(({ state }) => state !== 'published');
  return [
    entries.length === 0
      ? paragraph(plainText(`${monthText(month)}没有公开新的内容。`))
      : entriesTable(entries),
    { kind: 'heading', text: plainText(`还没有公开的（到${dayText(printedOn)}为止）`) },
    owed.length === 0 ? paragraph(plainText('应当公开的都已经公开。')) : dueTable(owed),
  ];
};

/** 末尾一栏的字：登记头，怎样用它核对。 */
export const endLines = ({
  publisher,
  month,
  entryCount,
  head,
  printedOn,
  checkpoint,
}: WallSheetFacts): Text[] => [
  plainText(`到${monthText(month)}为止共登记${String(entryCount)}笔，登记头：`),
  boldText(printedHead(head)),
  plainText(
    '登记头由公开过的每一条依次算出。留着这张清单，以后扫码核对：内容被改动、删去、插入，登记头就对不上。',
  ),
  ...checkpointLines(checkpoint),
  plainText(
    `${dayText(printedOn)}印${publisher.phone === '' ? '' : `　监督电话：${publisher.phone}`}`,
  ),
];
