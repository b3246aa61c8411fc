import type { DocumentPart } from './document-part';
import { sharedStrings } from './sheet-strings';
import { sheetPart } from './sheet';
import { walkXml } from './walk-xml';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

const sheetEntries = (xml: string): SheetEntry[] => {
  const sheets: SheetEntry[] = [];
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name !== 'sheet') return;
      const { name: title = '', id = '', state } = attributes;
      sheets.push({
        name: title,
        relation: id,
        isHidden: state === 'hidden' || state === 'veryHidden',
      });
    },
  });
  return sheets;
};

const relationsOf = (xml: string | undefined): Map<string, string> => {
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const { Id: id, Target: target } = attributes;
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
};

/** 是不是下面会读的部件。 */
export const isSheetPart = (file: string): boolean =>
  /^xl\/(?:worksheets\/[^/]+\.xml|sharedStrings\.xml)$/.test(file);

/** Excel 文件的文字：全部工作表，连同隐藏的。工作表名单里没有的表也读。 */
export const workbookParts = (files: ReadonlyMap<string, string>): DocumentPart[] => {
  const strings = sharedStrings(files.get('xl/sharedStrings.xml'));
  const targets = relationsOf(files.get('xl/_rels/workbook.xml.rels'));
  const known = new Map(
    sheetEntries(files.get('xl/workbook.xml') ?? '<workbook/>').map((entry) => [
      targets.get(entry.relation) ?? '',
      entry,
    ]),
  );
  const named = [...known].flatMap(([file, entry]) => {
    const xml = files.get(file);
    return xml === undefined ? [] : [{ file, xml, ...entry }];
  });
  const unnamed = [...files]
    .filter(([file]) => /^xl\/worksheets\/[^/]+\.xml$/.test(file) && !known.has(file))
    .map(([file, xml]) => ({ file, xml, name: file.slice(14, -4), isHidden: true }));
  return [...named, ...unnamed]
    .map((sheet) => sheetPart(sheet, strings))
    .filter(({ text }) => text !== '');
};
