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

const parse = (bytes: Uint8Array): unknown => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
};

const reasonOf = (error: unknown): string => {
  if (error instanceof SyntaxError) return '不是完整的 JSON，整个文件未载入';
  if (error instanceof TypeError) return '不是 UTF-8 编码，整个文件未载入';
  return '读不了这个文件，请检查权限';
};

/** 读一个 JSON 文件；没有、坏了时得 undefined，坏了的报一句。 */
export const readJson = async (reader: Reader, path: string): Promise<unknown> => {
  if (!(await isFile(path))) return undefined;
  const file = labelOf(reader, path);
  try {
    if ((await stat(path)).size > LARGEST_BYTES) {
      reader.complain({ file, row: null, reason: '超过64兆字节，整个文件未载入' });
      return undefined;
    }
    return parse(await readFile(path));
  } catch (error) {
    reader.complain({ file, row: null, reason: reasonOf(error) });
    return undefined;
  }
};

/** 按 schema 校验一行或一个表头；不合格时报一句，得 undefined。 */
export const checkRow = <S extends z.ZodType>(
  reader: Reader,
  schema: S,
  cell: { readonly file: string; readonly row: number | null; readonly value: unknown },
): z.output<S> | undefined => {
  const { file, row, value } = cell;
  const problem = storableProblem(value);
  const outcome = problem === undefined ? schema.safeParse(value) : undefined;
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
