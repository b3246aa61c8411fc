import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { CatalogueRow } from './county-rows';
import { contentSlug } from './keys';
import type { Numbered } from './numbered';
import { splitContentElements } from './split-elements';

export interface PlannedEntry {
  readonly entryId: string;
  readonly section: CatalogueSection;
  readonly serial: string;
  readonly category: string;
  readonly item: string;
  readonly contentElements: readonly string[];
  readonly legalBasis: string;
  readonly timeLimit: string;
  readonly responsibleBody: string;
  readonly channels: readonly string[];
  readonly audience: readonly string[];
  readonly disclosureModes: readonly string[];
  readonly levels: readonly string[];
  readonly position: number;
}

const elementsOf = (row: CatalogueRow): string[] =>
  splitContentElements(
    row.level3 === '' || row.content.startsWith(row.level3)
      ? row.content
      : `${row.level3}：${row.content}`,
  );

const isDitto = (text: string | undefined): boolean => text === '同上' || text === '〃';

/** “同上”取上一行的内容。 */
export const resolveDitto = (rows: readonly Numbered<CatalogueRow>[]): Numbered<CatalogueRow>[] => {
  const resolved: Numbered<CatalogueRow>[] = [];
  for (const row of rows) {
    const above = resolved.at(-1)?.value;
    const { channels, basis, timeLimit, subject } = row.value;
    resolved.push({
      ...row,
      value: {
        ...row.value,
        channels: above && isDitto(channels[0]) ? above.channels : channels,
        basis: above && isDitto(basis) ? above.basis : basis,
        timeLimit: above && isDitto(timeLimit) ? above.timeLimit : timeLimit,
        subject: above && isDitto(subject) ? above.subject : subject,
      },
    });
  }
  return resolved;
};

/** 条目的编号由门类、序号、两级名称定出；没有序号时加上公开内容。 */
export const keyOf = (row: CatalogueRow): string[] => [
  row.no,
  row.level1,
  row.level2,
  ...(row.no === '' ? [row.content] : []),
];

export const entryOf = (
  section: CatalogueSection,
  row: CatalogueRow,
  position: number,
): PlannedEntry => ({
  entryId: contentSlug('e', section, ...keyOf(row)),
  section,
  serial: row.no,
  category: row.level1,
  item: row.level2,
  contentElements: elementsOf(row),
  legalBasis: row.basis,
  timeLimit: row.timeLimit,
  responsibleBody: row.subject,
  channels: row.channels,
  audience: row.audience,
  disclosureModes: row.method,
  levels: row.levels,
  position,
});
