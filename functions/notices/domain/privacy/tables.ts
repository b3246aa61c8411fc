/** 表格的一格：文字（去掉两头的空白）和它在全文里的位置。 */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** 表格的一行：抬头（还没有见到时为空）、各格、在这张表里是第几行（抬头不算）。 */
export interface TableRow {
  readonly header: readonly string[];
  readonly cells: readonly Cell[];
  readonly number: number;
  /** 全文的第几行，从0数。 */
  readonly line: number;
}

/** 认得出抬头的词。 */
const HEADER =
  /^(?:序号|编号|姓名|户主(?:姓名)?|申请人|学生(?:姓名)?|儿童(?:姓名)?|幼儿(?:姓名)?|联系电话|电话|手机号?码?|身份证号?码?|性别|年龄|金额.*|致贫原因|困难原因|家庭住址|住址|备注|.*姓名|.*对象|.*(?:卡|账)号|.*原因|.*金额(?:[（(].*[）)])?|年级|班级|病种|出生.*|.*[^级类]等级|.*类别)$/;

const trimmed = (text: string, offset: number): Cell => {
  const start = offset + text.length - text.trimStart().length;
  return { text: text.trim(), start, end: Math.max(start, offset + text.trimEnd().length) };
};

const split = (line: string, offset: number, separator: RegExp): Cell[] => {
  const cells: Cell[] = [];
  let from = 0;
  for (const { index, 0: found } of line.matchAll(separator)) {
    cells.push(trimmed(line.slice(from, index), offset + from));
    from = index + found.length;
  }
  cells.push(trimmed(line.slice(from), offset + from));
  return cells;
};

/** 整句话不是表格；至少三格的才算一行。 */
const aligned = (line: string, offset: number, separator: RegExp): Cell[] => {
  if (/[，。；：]/.test(line)) return [];
  const cells = split(line, offset, separator);
  return cells.length >= 3 ? cells : [];
};

/** 一行分成几格：竖线的去掉最左的空档；没有竖线的按制表符、逗号、空格分。 */
const cellsOf = (line: string, offset: number): Cell[] => {
  if (line.trimStart().startsWith('|')) return split(line, offset, /\|/g).slice(1);
  if (line.includes('\t')) return split(line, offset, /\t/g);
  return aligned(line, offset, line.includes(',') ? /,/g : / +/g);
};

const isRule = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => text === '' || /^:?-+:?$/.test(text));

const isHeader = (cells: readonly Cell[]): boolean =>
  cells.filter(({ text }) => HEADER.test(text.replace(/\s/g, ''))).length >= 2 ||
  (cells.length <= 3 && HEADER.test(cells[0]?.text.replace(/\s/g, '') ?? ''));

/** 下一行是“|---|”的，这一行就是抬头。 */
const isRuled = (next: string | undefined): boolean =>
  next !== undefined && /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(next);

/** 文中全部表格的行：Markdown 表格、工作表、制表符或空格对齐的名单。 */
export const tableRows = (text: string): TableRow[] => {
  const rows: TableRow[] = [];
  let header: string[] = [];
  let number = 0;
  let offset = 0;
  const lines = text.split('\n');
  for (const [line, content] of lines.entries()) {
    const cells = cellsOf(content, offset);
    offset += content.length + 1;
    if (cells.length < 2) [header, number] = [[], 0];
    else if (isHeader(cells) || isRuled(lines[line + 1]))
      [header, number] = [cells.map((cell) => cell.text.replace(/\s/g, '')), 0];
    else if (!isRule(cells)) rows.push({ header, cells, line, number: (number += 1) });
  }
  return rows;
};
