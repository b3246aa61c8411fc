import { catalogueSections, type CatalogueSection } from '@shared/vocabulary/domain';
import { entryOf, keyOf, resolveDitto, type PlannedEntry } from './catalogue-entry';
import type { CatalogueFile, CountyRows, DomainRow } from './county-rows';
import { firstOfEach } from './numbered';
import type { Complain } from './plan-organisations';
import { sectionNamed } from './section-named';

export interface PlannedSection {
  readonly section: CatalogueSection;
  readonly sourceTitle: string;
  readonly issuedBy: string;
  readonly documentTitle: string;
  readonly documentNumber: string;
  readonly position: number;
}

const titleOf = ({ header }: CatalogueFile): string =>
  header.county === '' || header.source.title.includes(header.county)
    ? header.source.title
    : `${header.county}：${header.source.title}`;

const sectionsOf = (
  issued: ReadonlyMap<CatalogueSection | undefined, DomainRow>,
  titles: ReadonlyMap<CatalogueSection, readonly string[]>,
): PlannedSection[] =>
  catalogueSections.values.flatMap((section, index): PlannedSection[] => {
    const guide = issued.get(section);
    const title = titles.get(section);
    if (!guide && !title) return [];
    return [
      {
        section,
        sourceTitle: title?.join('；') ?? '',
        issuedBy: guide?.issuedBy ?? '',
        documentTitle: guide?.documentTitle ?? '',
        documentNumber: guide?.documentNumber ?? '',
        position: index + 1,
      },
    ];
  });

const uniqueRows = (catalogue: CatalogueFile, complain: Complain) =>
  firstOfEach(
    resolveDitto(catalogue.rows),
    (row) => JSON.stringify(keyOf(row)),
    (row, first) => complain({ file: row.file, row: row.row, reason: `与第${first.row}行重复` }),
  );

/** 公开事项标准目录：各门类的出处与各条标准。依据：国办发〔2019〕54号。 */
export const planCatalogue = (rows: CountyRows, complain: Complain) => {
  const issued = new Map(rows.domains.map(({ value }) => [sectionNamed(value.domain), value]));
  for (const { file, row, value } of rows.domains)
    if (!sectionNamed(value.domain))
      complain({ file, row, reason: `没有“${value.domain}”这个领域` });
  const titles = new Map<CatalogueSection, string[]>();
  const entries = new Map<string, PlannedEntry>();
  for (const catalogue of rows.catalogues) {
    const section = sectionNamed(catalogue.header.domain);
    if (!section) {
      const reason = `没有“${catalogue.header.domain}”这个领域`;
      complain({ file: catalogue.file, row: null, reason });
      continue;
    }
    titles.set(section, [...(titles.get(section) ?? []), titleOf(catalogue)]);
    for (const { value } of uniqueRows(catalogue, complain)) {
      const entry = entryOf(section, value, entries.size + 1);
      if (!entries.has(entry.entryId)) entries.set(entry.entryId, entry);
    }
  }
  return { sections: sectionsOf(issued, titles), entries: [...entries.values()] };
};
