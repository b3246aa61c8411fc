import { ok, refused, type Result } from '../result';

/** 清单的一行：事项名称、权力类型、责任部门。 */
export interface MatterRow {
  readonly matterName: string;
  readonly powerType: string;
  readonly departmentName: string;
}

/** 从表里读出的一行；row 是原表第几行，从 1 数。 */
export interface ReadMatterRow extends MatterRow {
  readonly row: number;
}

/** 没有读的一行，和缘由。 */
export interface SkippedMatterRow {
  readonly row: number;
  readonly text: string;
  readonly reason: string;
}

/** 一张清单读成了什么：表头在第几行、三栏各取自哪一栏、读出的、没有读的。 */
export interface ReadMatters {
  /** 没有表头的（照事项名称、权力类型、责任部门的次序读）为 null。 */
  readonly headerRow: number | null;
  /** 三栏在原表的栏名；没有这一栏的为空。 */
  readonly columns: Readonly<Record<keyof MatterRow, string>>;
  readonly rows: readonly ReadMatterRow[];
  readonly skipped: readonly SkippedMatterRow[];
}

type Cells = readonly (readonly string[])[];
type Columns = Readonly<Record<keyof MatterRow, number>>;

const MOST = 10_000;
/** 表头以上最多还有几行标题。 */
const SEARCHED_ROWS = 20;
const LONGEST_HEADER_CELL = 20;
const LIMITS = { matterName: 300, powerType: 60, departmentName: 100 } as const;
const LABELS = { matterName: '事项名称', powerType: '权力类型', departmentName: '责任部门' };
/** 各栏的写法，越靠前的越先认。 */
const HEADERS: Readonly<Record<keyof MatterRow, readonly RegExp[]>> = {
  matterName: [
    /(?:事项|职权|项目|权力|服务)名称/,
    /^(?!.*(?:部门|单位|主体|机关|类)).*名称/,
    /^(?:权责|权力|责任|公共服务)?事项$/,
  ],
  powerType: [/(?:权力|职权|事项)(?:类型|类别)/, /类型|类别/],
  departmentName: [
    /责任部门|实施主体|实施机关|行使主体|责任单位|实施部门|责任主体/,
    /部门|单位|主体|机关/,
  ],
};
const SAME_AS_ABOVE = /^(?:同上|同前|〃)$/;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const columnFor = (header: readonly string[], patterns: readonly RegExp[]): number =>
  patterns.map((pattern) => header.findIndex((cell) => pattern.test(cell))).find((at) => at >= 0) ??
  -1;

const headerIn = (cells: readonly string[]): Columns | undefined => {
  if (cells.some((cell) => cell.length > LONGEST_HEADER_CELL * 2)) return undefined;
  const header = cells.map(squeezed);
  const columns = {
    matterName: columnFor(header, HEADERS.matterName),
    powerType: columnFor(header, HEADERS.powerType),
    departmentName: columnFor(header, HEADERS.departmentName),
  };
  const isShort = header.every((cell) => cell.length <= LONGEST_HEADER_CELL);
  return columns.matterName >= 0 && isShort ? columns : undefined;
};

const isAloneInRow = (cells: readonly string[]): boolean =>
  new Set(cells.map(squeezed).filter((cell) => cell !== '')).size <= 1;

/** 表头在哪一行；只有一格字的是标题，单独一栏的表除外。 */
const findHeader = (cells: Cells): { at: number; columns: Columns } | undefined => {
  const hasOneColumn = cells.every(isAloneInRow);
  for (const [at, row] of cells.slice(0, SEARCHED_ROWS).entries()) {
    const columns = hasOneColumn || !isAloneInRow(row) ? headerIn(row) : undefined;
    if (columns) return { at, columns };
  }
  return undefined;
};

const reasonToSkip = (read: MatterRow): string | undefined => {
  if (read.matterName === '') return '没有写事项名称';
  const long = (['matterName', 'powerType', 'departmentName'] as const).find(
    (key) => read[key].length > LIMITS[key],
  );
  return long === undefined ? undefined : `${LABELS[long]}超过${String(LIMITS[long])}字，请改短`;
};

/**
 * 把一张表读成清单各行：找表头，空行不算，“同上”取上一行的部门和类型。
 * 拒绝：没有一行读得出事项名称；超过一万行。
 * @param cells 各行各格的文字
 */
export const readMatterCells = (cells: Cells): Result<ReadMatters> => {
  const header = findHeader(cells);
  const columns = header?.columns ?? { matterName: 0, powerType: 1, departmentName: 2 };
  const rows: ReadMatterRow[] = [];
  const skipped: SkippedMatterRow[] = [];
  let above: MatterRow = { matterName: '', powerType: '', departmentName: '' };
  for (const [index, row] of cells.entries()) {
    if (index <= (header?.at ?? -1) || row.every((cell) => cell.trim() === '')) continue;
    const text = (key: keyof MatterRow): string => {
      const own = (row[columns[key]] ?? '').replace(/\s+/g, ' ').trim();
      return SAME_AS_ABOVE.test(own) ? above[key] : own;
    };
    above = {
      matterName: text('matterName'),
      powerType: text('powerType'),
      departmentName: text('departmentName'),
    };
    const reason = reasonToSkip(above);
    if (reason === undefined) rows.push({ ...above, row: index + 1 });
    else skipped.push({ row: index + 1, text: row.join(' ').trim().slice(0, 80), reason });
  }
  if (rows.length > MOST)
    return refused('ruleViolated', '一次不能超过一万条，请分次导入', { field: 'pasted' });
  if (rows.length === 0)
    return refused('ruleViolated', '没有读到事项名称，请带上表头“事项名称、权力类型、责任部门”', {
      field: 'pasted',
    });
  const titles = header ? (cells[header.at] ?? []) : [];
  const titleOf = (key: keyof MatterRow): string => squeezed(titles[columns[key]] ?? '');
  return ok({
    headerRow: header ? header.at + 1 : null,
    columns: {
      matterName: titleOf('matterName'),
      powerType: titleOf('powerType'),
      departmentName: titleOf('departmentName'),
    },
    rows,
    skipped,
  });
};

/** 一格的文字：去掉外面的引号，两个引号是一个。 */
const cellText = (raw: string): string => {
  const text = raw.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"').trim()
    : text;
};

/** 引号里的换行、分隔符不拆；有一处引号没有收尾的，照没有引号的拆。 */
const splitCells = (pasted: string, delimiter: string, minds: boolean): string[][] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  let start = 0;
  let isQuoted = false;
  // 引号只有写在一格的开头才算，格子中间的引号是内容。
  let isAtStart = true;
  for (let at = 0; at <= pasted.length; at += 1) {
    const mark = pasted[at];
    if (minds && mark === '"' && (isQuoted || isAtStart)) {
      isQuoted = !isQuoted;
      isAtStart = true;
    } else if (mark === undefined || (!isQuoted && (mark === delimiter || mark === '\n'))) {
      cells.push(cellText(pasted.slice(start, at)));
      start = at + 1;
      isAtStart = true;
      if (mark === delimiter) continue;
      rows.push(cells);
      cells = [];
    } else if (mark.trim() !== '') isAtStart = false;
  }
  return isQuoted ? splitCells(pasted, delimiter, false) : rows;
};

/** 粘贴的文字拆成各行各格：有制表符的按制表符，没有的按逗号。 */
export const pastedCells = (pasted: string): string[][] =>
  splitCells(pasted, pasted.includes('\t') ? '\t' : ',', true);

/** 把粘贴的表格或者 CSV 读成清单各行。拒绝同 readMatterCells。 */
export const readPastedMatters = (pasted: string): Result<ReadMatters> =>
  readMatterCells(pastedCells(pasted));
