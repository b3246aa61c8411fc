import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type * as z from '@shared/zod';
import { explainInput } from '../../platform/http/explain-input';
import type { Numbered } from '../domain/numbered';
import type { BadRow } from '../domain/report';
import { storableProblem } from './storable';

const LARGEST_BYTES = 64 * 1024 * 1024;

/** 读一个数据文件夹：读不了、不合格的都报给 complain，其余照读。 */
export interface Reader {
  readonly root: string;
  readonly complain: (row: BadRow) => void;
}

/** 文件在报告里的写法：相对于所给的文件夹。 */
export const labelOf = (reader: Reader, path: string): string =>
  relative(reader.root, path) || basename(path);

export const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isFile() ?? false;

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** 文件夹里的名称，按字排序；没有这个文件夹时为空。 */
export const listFolder = async (path: string): Promise<string[]> =>
  (await readdir(path).catch(() => [])).filter((name) => !name.startsWith('.')).sort();

/** 文件夹里的 .json 文件（完整路径）。 */
export const jsonFiles = async (folder: string): Promise<string[]> =>
  (await listFolder(folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

/** 解出文字；不是 UTF-8 时得 undefined。 */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
};

/** 解出内容；不是完整的 JSON 时得 undefined（JSON 里没有 undefined）。 */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** 读出一个 JSON 文件的内容，或者读不出的缘由。 */
const contentOf = async (path: string): Promise<{ value: unknown } | { problem: string }> => {
  if ((await stat(path)).size > LARGEST_BYTES) return { problem: '超过64兆字节，整个文件未载入' };
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return { problem: '读不了这个文件，请检查权限' };
  const text = decode(bytes);
  if (text === undefined) return { problem: '不是 UTF-8 编码，整个文件未载入' };
  const value = parse(text);
  return value === undefined ? { problem: '不是完整的 JSON，整个文件未载入' } : { value };
};

/** 读一个 JSON 文件；没有、坏了时得 undefined，坏了的报一句。 */
export const readJson = async (reader: Reader, path: string): Promise<unknown> => {
  if (!(await isFile(path))) return undefined;
  const content = await contentOf(path);
  if ('value' in content) return content.value;
  reader.complain({ file: labelOf(reader, path), row: null, reason: content.problem });
  return undefined;
};

/** 按 schema 校验一行或一个表头；不合格时报一句，得 undefined。 */
export const checkRow = <S extends z.ZodType>(
  reader: Reader,
  schema: S,
  cell: { readonly file: string; readonly row: number | null; readonly value: unknown },
): z.output<S> | undefined => {
  const { file, row, value } = cell;
  const problem = storableProblem(value);
  const outcome =
    problem === undefined ? schema.safeParse(value, { reportInput: true }) : undefined;
  if (outcome?.success) return outcome.data;
  const reason = problem ?? explainInput(schema, outcome?.error.issues ?? [], '').message;
  reader.complain({ file, row, reason });
  return undefined;
};

/** 校验一个列表的每一行，行号从 1 数起；不是列表时报一句。 */
export const checkRows = <S extends z.ZodType>(
  reader: Reader,
  schema: S,
  list: { readonly file: string; readonly value: unknown },
): Numbered<z.output<S>>[] => {
  const { file, value } = list;
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reader.complain({ file, row: null, reason: '应是一个列表，整个文件未载入' });
    return [];
  }
  return value.flatMap((item: unknown, index): Numbered<z.output<S>>[] => {
    const checked = checkRow(reader, schema, { file, row: index + 1, value: item });
    return checked === undefined ? [] : [{ file, row: index + 1, value: checked }];
  });
};

/** 读一个列表文件，逐行校验。 */
export const readRows = async <S extends z.ZodType>(
  reader: Reader,
  schema: S,
  path: string,
): Promise<Numbered<z.output<S>>[]> =>
  checkRows(reader, schema, { file: labelOf(reader, path), value: await readJson(reader, path) });
