import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from '@shared/zod';
import type { CatalogueFile, County, CountyRows, OriginalFact } from '../domain/county-rows';
import { financeRow, noticeLinkRow, noticeRow, originalRow } from '../domain/notice-rows';
import type { Numbered } from '../domain/numbered';
import {
  catalogueHeader,
  catalogueRow,
  countyRow,
  domainRow,
  obligationRow,
  organisationRow,
  routingHeader,
  routingRow,
  staffRow,
} from '../domain/rows';
import { guideRow, reportRow, ruleRow } from '../domain/page-rows';
import { committeeRow, decisionRow, registerRow } from '../domain/village-rows';
import type { CountySource } from './find-counties';
import { countyOfRoutingTable } from './known-regions';
import {
  checkRow,
  checkRows,
  isFile,
  jsonFiles,
  labelOf,
  listFolder,
  readJson,
  readRows,
  type Reader,
} from './read-json';

const rowsOf = (content: unknown): unknown =>
  typeof content === 'object' && content !== null && 'rows' in content ? content.rows : undefined;

/** 表头：各行另外逐行校验，一行的毛病不连累整个文件。 */
const headerOf = (content: unknown): unknown =>
  typeof content === 'object' && content !== null && !Array.isArray(content)
    ? { ...content, rows: undefined }
    : content;

const readRouting = async (reader: Reader, path: string) => {
  const file = labelOf(reader, path);
  const content = await readJson(reader, path);
  if (content === undefined) return { header: undefined, rows: [] };
  const header = checkRow(reader, routingHeader, { file, row: null, value: headerOf(content) });
  const rows = header ? checkRows(reader, routingRow, { file, value: rowsOf(content) }) : [];
  return { header, rows };
};

const readCatalogue = async (reader: Reader, path: string): Promise<CatalogueFile[]> => {
  const file = labelOf(reader, path);
  const content = await readJson(reader, path);
  if (content === undefined) return [];
  const header = checkRow(reader, catalogueHeader, { file, row: null, value: headerOf(content) });
  if (!header) return [];
  return [
    { file, header, rows: checkRows(reader, catalogueRow, { file, value: rowsOf(content) }) },
  ];
};

const readCatalogues = async (reader: Reader, source: CountySource): Promise<CatalogueFile[]> => {
  const folders = [source.shared, source.own].filter((folder) => folder !== undefined);
  const files: CatalogueFile[] = [];
  for (const folder of folders)
    for (const path of await jsonFiles(join(folder, 'catalogues')))
      files.push(...(await readCatalogue(reader, path)));
  return files;
};

/** 二十六领域的标准指引：县文件夹里有就用自己的，否则用各县共用的。 */
const readDomains = async (reader: Reader, source: CountySource) => {
  const paths = [source.own, source.shared].flatMap((folder) =>
    folder === undefined ? [] : [join(folder, 'domains-26.json')],
  );
  for (const path of paths) if (await isFile(path)) return readRows(reader, domainRow, path);
  return [];
};

const ownRegion = z.object({ region: z.string().optional() });

/** 混放的公开信息只取写明属于本县的；县文件夹里写着别县的报一句。 */
const keepOwn = (
  reader: Reader,
  rows: readonly Numbered<z.output<typeof noticeRow> & { region?: string | undefined }>[],
  context: { readonly region: string; readonly isMixed: boolean },
) =>
  rows.filter(({ file, row, value }) => {
    if (value.region === context.region) return true;
    if (value.region === undefined && !context.isMixed) return true;
    if (!context.isMixed)
      reader.complain({ file, row, reason: `写的是“${value.region ?? ''}”，不属于本县` });
    return false;
  });

const readOriginalFacts = async (
  folder: string | undefined,
): Promise<ReadonlyMap<string, OriginalFact>> => {
  const facts = new Map<string, OriginalFact>();
  if (folder === undefined) return facts;
  for (const name of await listFolder(join(folder, 'files'))) {
    const path = join(folder, 'files', name);
    if (!(await isFile(path))) continue;
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    facts.set(name, { byteSize: bytes.length, sha256 });
  }
  return facts;
};

const noticeWithRegion = noticeRow.extend(ownRegion.shape);

const readNotices = async (reader: Reader, folder: string | undefined) =>
  folder === undefined
    ? []
    : [
        ...(await readRows(reader, noticeWithRegion, join(folder, 'notices.json'))),
        ...(await readRows(reader, noticeWithRegion, join(folder, 'notices-more.json'))),
      ];

const readHeader = async (
  reader: Reader,
  source: CountySource,
  fromRouting: z.output<typeof routingHeader> | undefined,
): Promise<County | undefined> => {
  if (source.header === undefined)
    return fromRouting === undefined ? undefined : countyOfRoutingTable(fromRouting);
  const value = await readJson(reader, source.header);
  if (value === undefined) return undefined;
  return checkRow(reader, countyRow, { file: labelOf(reader, source.header), row: null, value });
};

type RowsIn = <S extends z.ZodType>(schema: S, name: string) => Promise<Numbered<z.output<S>>[]>;

/** 村（居）务的三个文件。 */
const readVillage = async (rowsIn: RowsIn) => ({
  villageCommittee: await rowsIn(committeeRow, 'village-committee.json'),
  villageDecisions: await rowsIn(decisionRow, 'village-decisions.json'),
  villageRegisters: await rowsIn(registerRow, 'village-registers.json'),
  disclosureGuides: await rowsIn(guideRow, 'disclosure-guides.json'),
  disclosureRules: await rowsIn(ruleRow, 'disclosure-rules.json'),
  annualReports: await rowsIn(reportRow, 'annual-reports.json'),
});

/** 读一个县的全部文件；连县是哪个都不知道时得 undefined。 */
export const readCounty = async (
  reader: Reader,
  source: CountySource,
): Promise<CountyRows | undefined> => {
  const { header, rows: routing } = await readRouting(reader, source.routing);
  const county = await readHeader(reader, source, header);
  if (!county) return undefined;
  const isMatching = header === undefined || header.region === county.region;
  if (!isMatching)
    reader.complain({
      file: labelOf(reader, source.routing),
      row: null,
      reason: `写的是“${header.region}”，不是本县的分管表，未载入`,
    });
  const isMixed = source.own === undefined;
  const rowsIn = <S extends z.ZodType>(schema: S, name: string) =>
    source.own === undefined
      ? Promise.resolve([])
      : readRows(reader, schema, join(source.own, name));
  const notices = await readNotices(reader, isMixed ? source.shared : source.own);
  return {
    county,
    sourceDocument: isMatching ? (header?.sourceDoc ?? '') : '',
    listsOrganisations:
      source.own !== undefined && (await isFile(join(source.own, 'organisations.json'))),
    routing: isMatching ? routing : [],
    domains: await readDomains(reader, source),
    catalogues: await readCatalogues(reader, source),
    organisations: await rowsIn(organisationRow, 'organisations.json'),
    staff: await rowsIn(staffRow, 'staff.json'),
    obligations: await rowsIn(obligationRow, 'obligations.json'),
    notices: keepOwn(reader, notices, { region: county.region, isMixed }),
    noticeLinks: await rowsIn(noticeLinkRow, 'notice-links.json'),
    finances: await rowsIn(financeRow, 'finance-summaries.json'),
    originals: await rowsIn(originalRow, 'attachments.json'),
    ...(await readVillage(rowsIn)),
    originalFacts: await readOriginalFacts(source.own),
  };
};
