// 编制目录的旅程里用的几样：读表、改好、存为草稿、看检查。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitCatalogueImport, type ImportPreview } from '@shared/contract/catalogue-import';
import { listEntries } from '@shared/contract/catalogue';
import {
  getCatalogueVersion,
  listVersionEntries,
  type VersionView,
} from '@shared/contract/catalogue-versions';
import type { AnyEndpoint, OutputOf } from '@shared/contract/endpoint';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { FindingKind } from '@shared/vocabulary/catalogue-finding';
import type { Trip } from './board-journey';
import { newKey } from './world';

type Sheet = ImportPreview['sheets'][number];
type Row = Sheet['rows'][number]['understood'] & { readonly row: number };

/** 一个部门真实的表。 */
export const messyFile = (name: string): File =>
  new File([new Uint8Array(readFileSync(join(__dirname, '../fixtures/messy', name)))], name);

/** 读一份表，不保存；返回第一张工作表。 */
export const sheetRead = async (trip: Trip, who: string, file: File): Promise<Sheet> => {
  const reply = await trip.upload(who, '/catalogue-imports/preview', file);
  const [sheet] = (reply.body as ImportPreview).sheets;
  if (!sheet) throw new Error(`没有读出来：${JSON.stringify(reply.body)}`);
  return sheet;
};

/** 照读懂的样子提交的各行。 */
export const asRead = ({ rows }: Sheet): Row[] =>
  rows.map(({ row, understood }) => ({ row, ...understood }));

/** 去掉表里内容也相同的重复行。 */
export const withoutDuplicates = (sheet: Sheet): Row[] => {
  const repeated = new Set(sheet.duplicates.map(({ row }) => row));
  return asRead(sheet).filter(({ row }) => !repeated.has(row));
};

/** 导出的目录读回来的各领域。 */
export const partsOf = ({ body }: { readonly body: unknown }): Part[] =>
  (body as ImportPreview).sheets.map((sheet) => {
    if (sheet.section === null) throw new Error(`没有认出“${sheet.sheetName}”是哪个领域`);
    return [sheet.section, asRead(sheet)];
  });

export type Part = readonly [section: CatalogueSection, rows: readonly object[]];

/** 存为草稿，返回这一版。 */
export const committed = async (
  trip: Trip,
  who: string,
  { title, parts }: { readonly title: string; readonly parts: readonly Part[] },
): Promise<VersionView> => {
  const body = {
    title,
    parts: parts.map(([section, rows]) => ({ section, rows })),
    idempotencyKey: newKey(),
  };
  const saved = await trip.done<{ versionId: string }>(who, commitCatalogueImport, { body });
  return seen(trip, who, saved);
};

/** 看一版。 */
export const seen = (
  trip: Trip,
  who: string,
  { versionId }: { readonly versionId: string },
): Promise<VersionView> =>
  trip.done<VersionView>(who, getCatalogueVersion, { params: { versionId } });

/** 现行目录的一个领域，公众看到的。 */
export const publicEntries = async (trip: Trip, section: CatalogueSection) =>
  (
    await trip.done<OutputOf<typeof listEntries>>(null, listEntries, { params: { section } })
  ).categories
    .flatMap(({ items }) => items)
    .flatMap(({ entries }) => entries);

/** 一版里的各条。 */
export const entriesIn = async (trip: Trip, who: string, { versionId }: VersionView) =>
  (
    await trip.done<OutputOf<typeof listVersionEntries>>(who, listVersionEntries, {
      params: { versionId },
    })
  ).items;

/** 在一版上办一件事。 */
export const act = (
  trip: Trip,
  who: string,
  [endpoint, at, body = {}]: readonly [AnyEndpoint, VersionView, object?],
): Promise<VersionView> =>
  trip.done<VersionView>(who, endpoint, {
    params: { versionId: at.versionId },
    body: { version: at.version, ...body },
  });

/** 必须改正的各处，照种类数。 */
export const mustMend = ({ findings }: VersionView): Partial<Record<FindingKind, number>> => {
  const counts: Partial<Record<FindingKind, number>> = {};
  for (const { kind, weight } of findings)
    if (weight === 'mustMend') counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** 某一种检查说的话。 */
export const said = ({ findings }: VersionView, kind: FindingKind): string[] =>
  findings.filter((each) => each.kind === kind).map(({ message }) => message);
