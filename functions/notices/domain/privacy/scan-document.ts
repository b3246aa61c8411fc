import type { Day } from '@shared/law/day';
import { detectPrivacy, maskPrivacy, withoutOverlaps } from './detector';
import type { AttachmentFinding } from './finding';
import { placeIn } from './place';
import { tableRows } from './tables';

/** 读出来的一部分文字；spans 是可以就地改写的几段。 */
export interface ReadPart {
  readonly place: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly lines?: readonly { readonly row: number; readonly isHidden: boolean }[];
  readonly hiddenColumns?: readonly number[];
}

/** 读一个文件的结果。 */
export type ReadDocument =
  | { readonly isReadable: true; readonly parts: readonly ReadPart[]; readonly isComplete: boolean }
  | { readonly isReadable: false; readonly reason: keyof typeof REASONS };

const REASONS = {
  encrypted: '加了密码，打不开',
  damaged: '文件损坏，打不开',
  tooBig: '内容太多，没有读完',
  notSupported: '旧格式，读不出文字，请另存为 docx、xlsx 再上传',
} as const;

/** 工作表里的位置：第几行、哪一列，隐藏的也说明。 */
const sheetPlace = ({ text, lines = [], hiddenColumns = [] }: ReadPart, start: number): string => {
  const index = text.slice(0, start).split('\n').length - 1;
  const line = lines[index];
  const row = tableRows(text).find((each) => each.line === index);
  const column = row?.cells.findIndex(({ end }) => start < end) ?? -1;
  const title = row?.header[column] ?? '';
  const isHidden = line?.isHidden === true || hiddenColumns.includes(column);
  return `第${String(line?.row ?? index + 1)}行${title === '' ? '' : `“${title}”`}${isHidden ? '（隐藏）' : ''}`;
};

const isCovered = ({ spans }: ReadPart, start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end);

/** 一部分文字里要隐去的几处，互不重叠。 */
export const editsIn = ({ text }: Pick<ReadPart, 'text'>, on: Day) =>
  withoutOverlaps(detectPrivacy(text, on));

const findingsOf = (part: ReadPart, on: Day, isPlain: boolean): AttachmentFinding[] =>
  detectPrivacy(part.text, on).map(({ kind, start, end, masked }) => ({
    kind,
    place: `${maskPrivacy(part.place, on).text}${part.lines ? '' : '，'}${part.lines ? sheetPlace(part, start) : placeIn(part.text, start)}`,
    masked,
    canMask: isPlain || isCovered(part, start, end),
  }));

/**
 * 检查一个文件：个人信息在哪里；供检索的文字（已隐去）；读全了没有。打不开的也算一处，要人看过。
 * @param isPlain 纯文本，可以整篇改写
 */
export const scanDocument = (
  read: ReadDocument,
  { on, isPlain }: { readonly on: Day; readonly isPlain: boolean },
): { findings: AttachmentFinding[]; extractedText: string; isFullyRead: boolean } => {
  if (!read.isReadable) {
    const place = REASONS[read.reason];
    const finding = { kind: 'unreadable' as const, place, masked: '', canMask: false };
    return { findings: [finding], extractedText: '', isFullyRead: false };
  }
  return {
    findings: read.parts.flatMap((part) => findingsOf(part, on, isPlain)),
    extractedText: read.parts.map(({ text }) => maskPrivacy(text, on).text).join('\n'),
    isFullyRead: read.isComplete,
  };
};
