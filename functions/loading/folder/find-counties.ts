import { dirname, join } from 'node:path';
import {
  isFile,
  isFolder,
  jsonFiles,
  labelOf,
  listFolder,
  readJson,
  type Reader,
} from './read-json';

/** 一个县的数据在哪里。 */
export interface CountySource {
  /** county.json；只有分管表时为 undefined。 */
  readonly header: string | undefined;
  readonly routing: string;
  /** 本县自己的文件夹；各县的文件混放在一处时为 undefined。 */
  readonly own: string | undefined;
  /** 各县共用的 catalogues/、domains-26.json（混放时还有 notices.json 等）所在。 */
  readonly shared: string | undefined;
}

const countyIn = (folder: string, shared: string | undefined): CountySource => ({
  header: join(folder, 'county.json'),
  routing: join(folder, 'routing.json'),
  own: folder,
  shared,
});

const hasSharedFiles = async (folder: string): Promise<boolean> =>
  (await isFolder(join(folder, 'catalogues'))) || isFile(join(folder, 'domains-26.json'));

/** 像分管表的文件：有 region 和 rows。 */
const looksLikeRouting = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'region' in content && 'rows' in content;

const routingTablesIn = async (reader: Reader, folder: string): Promise<string[]> => {
  const found: string[] = [];
  for (const path of await jsonFiles(folder))
    if (looksLikeRouting(await readJson(reader, path))) found.push(path);
  return found;
};

const subfoldersWithCounty = async (root: string): Promise<string[]> => {
  const folders: string[] = [];
  for (const name of await listFolder(root))
    if (await isFile(join(root, name, 'county.json'))) folders.push(join(root, name));
  return folders;
};

/**
 * 一个文件夹里有哪些县：
 * 一、文件夹本身有 county.json，就是一个县（没有自己的共用文件时，用上一级的）；
 * 二、子文件夹各有 county.json，每个是一个县，catalogues/ 与 domains-26.json 各县共用；
 * 三、只有分管表（counties/*.json，或直接放着）：每张表是一个县，其余文件混放、按 region 分给各县。
 */
export const findCounties = async (reader: Reader): Promise<CountySource[]> => {
  const { root } = reader;
  if (await isFile(join(root, 'county.json'))) {
    const parent = dirname(root);
    return [countyIn(root, (await hasSharedFiles(parent)) ? parent : undefined)];
  }
  const folders = await subfoldersWithCounty(root);
  if (folders.length > 0) return folders.map((folder) => countyIn(folder, root));
  const named = join(root, 'counties');
  const isNamed = await isFolder(named);
  const tables = await routingTablesIn(reader, isNamed ? named : root);
  const shared = !isNamed && !(await hasSharedFiles(root)) ? dirname(root) : root;
  return tables.map((routing) => ({ header: undefined, routing, own: undefined, shared }));
};

/** 县文件夹里认得的文件。 */
const KNOWN_FILES = new Set([
  ...['county.json', 'routing.json', 'domains-26.json', 'organisations.json', 'staff.json'],
  ...['obligations.json', 'notices.json', 'notices-more.json', 'notice-links.json'],
  ...['finance-summaries.json', 'attachments.json'],
  ...['village-committee.json', 'village-decisions.json', 'village-registers.json'],
  ...['disclosure-guides.json', 'disclosure-rules.json', 'annual-reports.json'],
]);

/** 县文件夹里写错了名字的文件不悄悄跳过，报一句。 */
export const complainOfStrangers = async (reader: Reader, folder: string): Promise<void> => {
  for (const path of await jsonFiles(folder))
    if (!KNOWN_FILES.has(path.slice(folder.length + 1)))
      reader.complain({
        file: labelOf(reader, path),
        row: null,
        reason: '不认识这个文件名，未载入',
      });
};
