import { compact, levelName, tidyLines } from './plain-text';
import { isOnlyModes, modesWritten } from './modes';
import type { ColumnMeaning } from './header-labels';
import type { CellWarning, ImportedRow } from './imported-row';
import type { Column } from './map-columns';
import { readStandard } from './standard-cell';
import { readMarked } from './ticked-cells';

/** 一行各栏的文字和名称的统一写法。 */
export interface RowSource {
  readonly columns: readonly Column[];
  readonly textOf: (column: Column) => string;
  readonly spelling: (text: string) => string;
}

const first = ({ columns, textOf }: RowSource, meaning: ColumnMeaning): string => {
  const column = columns.find((each) => each.meaning === meaning);
  return column ? textOf(column) : '';
};

const group = (source: RowSource, meaning: ColumnMeaning) =>
  readMarked(
    source.columns.filter((column) => column.meaning === meaning),
    source.textOf,
  );

const names = (source: RowSource) => {
  const named = (meaning: ColumnMeaning) => source.spelling(levelName(first(source, meaning)));
  const category = named('category');
  const item = named('item');
  const hasCategory = source.columns.some(({ meaning }) => meaning === 'category');
  const hasItem = source.columns.some(({ meaning }) => meaning === 'item');
  return {
    category: hasCategory ? category : item,
    item: hasItem ? item : category,
    contentEntry: named('contentEntry'),
    extraLevels: source.columns
      .filter(({ meaning }) => meaning === 'extraLevels')
      .map((column) => levelName(source.textOf(column)))
      .filter((name) => name !== ''),
  };
};

const plainFields = (source: RowSource) => ({
  serial: compact(first(source, 'serial')).replace(/(?<=\d)[.．、]$/u, ''),
  legalBasis: tidyLines(first(source, 'legalBasis')),
  timeLimit: source.spelling(compact(first(source, 'timeLimit'))),
  responsibleBody: source.spelling(compact(first(source, 'responsibleBody'))),
  processStage: compact(first(source, 'processStage')),
  itemKind: compact(first(source, 'itemKind')),
  format: compact(first(source, 'format')),
  oversightContact: tidyLines(first(source, 'oversightContact')),
});

const joinLines = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('\n');

/** 把一行的文字读成一条公开事项。 */
export const readRow = (
  source: RowSource,
): { readonly understood: ImportedRow; readonly warnings: readonly CellWarning[] } => {
  const channels = group(source, 'channels');
  const audience = group(source, 'audience');
  const modes = group(source, 'disclosureModes');
  const levels = group(source, 'levels');
  const standard = readStandard(first(source, 'standard'));
  const unsaid = isOnlyModes(standard.rest) ? '' : standard.rest;
  const named = names(source);
  const understood: ImportedRow = {
    ...named,
    ...plainFields(source),
    contentEntry: standard.contentEntry || named.contentEntry,
    extraLevels: [...(standard.extraLevels.length > 0 ? standard.extraLevels : named.extraLevels)],
    content: joinLines(tidyLines(first(source, 'content')), unsaid),
    channels: [...channels.names],
    audience: [...audience.names, ...standard.audience],
    disclosureModes: [
      ...new Set([...modes.names, ...(unsaid === '' ? modesWritten(standard.rest) : [])]),
    ],
    levels: [...levels.names, ...standard.levels],
  };
  return {
    understood,
    warnings: [channels, audience, modes, levels].flatMap(({ warnings }) => warnings),
  };
};
