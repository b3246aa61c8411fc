import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { BadRow } from '../domain/report';
import type { CountyFiles, FolderContents } from '../ports';
import { complainOfStrangers, findCounties, type CountySource } from './find-counties';
import { readCounty } from './read-county';
import { isFile, isFolder, labelOf, readJson, type Reader } from './read-json';

const nothing = (badRows: readonly BadRow[], problem: string): FolderContents => ({
  counties: [],
  badRows,
  problem,
});

const problemOf = async (folder: string): Promise<string | null> => {
  if (await isFile(folder)) return `“${folder}”是一个文件；请给出数据文件夹`;
  return (await isFolder(folder)) ? null : `没有“${folder}”这个文件夹`;
};

const originalsOf = (source: CountySource) => async (file: string) =>
  readFile(join(source.own ?? '', 'files', basename(file)));

/** 混放的公开信息里，写着没有分管表的县的，报一句。 */
const complainOfOrphans = async (
  reader: Reader,
  sources: readonly CountySource[],
  regions: ReadonlySet<string>,
): Promise<void> => {
  const shared = sources.find((source) => source.own === undefined)?.shared;
  const path = join(shared ?? '', 'notices.json');
  const content: unknown = shared === undefined ? [] : await readJson(reader, path);
  if (!Array.isArray(content)) return;
  content.forEach((row: unknown, index) => {
    const region =
      typeof row === 'object' && row !== null && 'region' in row ? String(row.region) : '';
    if (regions.has(region)) return;
    const reason = region === '' ? '没有写明是哪个县' : `没有“${region}”这个县的分管表`;
    reader.complain({ file: labelOf(reader, path), row: index + 1, reason });
  });
};

/** 读一个数据文件夹里的全部县；坏文件、坏行记下来，其余照读。 */
export const readFolder = async (folder: string): Promise<FolderContents> => {
  const root = resolve(folder);
  const problem = await problemOf(root);
  if (problem !== null) return nothing([], problem);
  const badRows: BadRow[] = [];
  const reader: Reader = { root, complain: (row) => badRows.push(row) };
  const counties = new Map<string, CountyFiles>();
  const sources = await findCounties(reader);
  for (const source of sources) {
    if (source.own !== undefined) await complainOfStrangers(reader, source.own);
    const rows = await readCounty(reader, source);
    if (!rows) continue;
    const { region } = rows.county;
    if (counties.has(region)) {
      const file = labelOf(reader, source.header ?? source.routing);
      badRows.push({ file, row: null, reason: `“${region}”已由另一个文件载入，这一份未载入` });
    } else counties.set(region, { rows, readOriginal: originalsOf(source) });
  }
  if (counties.size === 0)
    return nothing(
      badRows,
      `在“${root}”里没有找到县的数据：应有 county.json，或各县的子文件夹，或 counties/*.json 分管表`,
    );
  await complainOfOrphans(reader, sources, new Set(counties.keys()));
  return { counties: [...counties.values()], badRows, problem: null };
};
