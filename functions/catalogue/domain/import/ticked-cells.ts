import { readChannels } from './channels';
import type { CellWarning } from './imported-row';
import { levelsWritten } from './levels';
import type { Column } from './map-columns';
import { modesWritten } from './modes';
import { plainChannels } from './channel-pieces';
import { compact } from './plain-text';
import { tickOf } from './ticks';

/** 打勾的一组读出的结果。 */
export interface Marked {
  readonly names: readonly string[];
  readonly warnings: readonly CellWarning[];
}

const warningAt = (column: Column, message: string): CellWarning => ({
  column: column.index,
  meaning: column.meaning,
  mustMend: false,
  message,
});

const written = (column: Column, text: string): string[] => {
  if (column.meaning === 'levels') return levelsWritten(text);
  if (column.meaning === 'disclosureModes') return modesWritten(text);
  return plainChannels(text).map((name) => (/^特定群[体众]$/u.test(name) ? '特定群体' : name));
};

/** 打勾的小栏：勾了算；写了别的字的，写的就是栏名也算，写明了哪些人的照写。 */
const marked = (column: Column, text: string): Marked => {
  const ticks = column.ticks ?? [];
  const tick = tickOf(text);
  if (tick !== 'other') return { names: tick === 'yes' ? ticks : [], warnings: [] };
  const plain = compact(text);
  const leaf = compact(column.title.split('·').at(-1) ?? '');
  if (plain === leaf || ticks.includes(plain) || plain.startsWith(ticks[0] ?? plain))
    return { names: ticks, warnings: [] };
  const note = warningAt(column, `“${column.title}”写的是“${plain}”，按勾选理解`);
  const isGroup = ticks[0] === '特定群体';
  return { names: isGroup ? [`特定群体（${plain}）`] : ticks, warnings: [note] };
};

/** 一栏写文字的：拆成一个个；拆不出来的提示。 */
const spelled = (column: Column, text: string): Marked => {
  if (tickOf(text) === 'no') return { names: [], warnings: [] };
  const names = written(column, text);
  const isLost = names.length === 0;
  return {
    names,
    warnings: isLost ? [warningAt(column, `“${column.title}”没有看懂，请补上`)] : [],
  };
};

/** 渠道一栏。 */
const channelled = (column: Column, text: string): Marked => {
  const { channels, unboxed } = readChannels(text);
  return {
    names: channels,
    warnings: unboxed.map((name) => warningAt(column, `渠道中“${name}”前无方框，未计为已选`)),
  };
};

/** 同一组的各栏合起来。 */
export const readMarked = (
  columns: readonly Column[],
  textOf: (column: Column) => string,
): Marked => {
  const read = columns.map((column) => {
    const text = textOf(column);
    if (column.ticks !== null) return marked(column, text);
    return column.meaning === 'channels' ? channelled(column, text) : spelled(column, text);
  });
  return {
    names: [...new Set(read.flatMap(({ names }) => names))],
    warnings: read.flatMap(({ warnings }) => warnings),
  };
};
