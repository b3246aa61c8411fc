import { tableRows } from './tables';

/** 一处个人信息在文中的位置，给人看：表格里的说第几行、哪一列，别的说第几段。@param start 字的位置 */
export const placeIn = (text: string, start: number): string => {
  const lines = text.slice(0, start).split('\n');
  const line = lines.length - 1;
  const row = tableRows(text).find((each) => each.line === line);
  if (row) {
    const column = row.cells.findIndex(({ end }) => start < end);
    const title = row.header[column] ?? '';
    return `表格第${String(row.number)}行${title === '' ? `第${String(column + 1)}列` : `“${title}”`}`;
  }
  const paragraphs = lines.slice(0, -1).filter((each) => each.trim() !== '').length + 1;
  return `第${String(paragraphs)}段`;
};
