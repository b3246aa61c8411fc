import { CannotRead } from '../document-text/document-part';
import { inflateZip } from '../document-text/inflate-zip';
import { walkXml, xmlText } from '../document-text/walk-xml';
import { dateStyles } from './date-cells';
import { SPREADSHEET_LIMITS, type SheetCells } from './sheet-cells';
import { readSheetXml } from './xlsx-sheet';
import { sharedStrings } from './xlsx-strings';

const WORKBOOK = 'xl/workbook.xml';

/** 压缩包里是什么。 */
export type PackageKind = 'workbook' | 'macros' | 'word' | 'slides' | 'binaryWorkbook' | 'other';

/** 解开的压缩包。 */
export type Package = ReadonlyMap<string, Uint8Array>;

/** 解开，边解边数字节；超过上限、损坏的抛 CannotRead。 */
export const openPackage = (bytes: Uint8Array): Package =>
  inflateZip(bytes, SPREADSHEET_LIMITS.inflatedBytes);

/** 压缩包里是什么：工作簿、带宏的、Word 等。 */
export const packageKind = (files: Package): PackageKind => {
  const names = [...files.keys()];
  if (names.some((name) => /vbaProject|macrosheets/i.test(name))) return 'macros';
  if (files.has(WORKBOOK)) return 'workbook';
  if (files.has('xl/workbook.bin')) return 'binaryWorkbook';
  if (files.has('word/document.xml')) return 'word';
  return files.has('ppt/presentation.xml') ? 'slides' : 'other';
};

const xmlOf = (files: Package, name: string): string | undefined => {
  const bytes = files.get(name);
  return bytes && xmlText(bytes);
};

const targetsOf = (xml: string | undefined): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  walkXml(xml, {
    open: ({ name, attributes: { Id: id, Target: target } }) => {
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
};

const sheetsOf = (xml: string): { name: string; relation: string; isHidden: boolean }[] => {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  walkXml(xml, {
    open: ({ name, attributes: { name: title = '', id = '', state = 'visible' } }) => {
      if (name === 'sheet')
        sheets.push({ name: title, relation: id, isHidden: state !== 'visible' });
    },
  });
  return sheets;
};

/** 读工作簿：只读看得见的工作表，隐藏的只留名字。 */
export const readPackage = (files: Package): SheetCells[] => {
  const targets = targetsOf(xmlOf(files, 'xl/_rels/workbook.xml.rels'));
  const shared = {
    strings: sharedStrings(xmlOf(files, 'xl/sharedStrings.xml')),
    dateStyles: dateStyles(xmlOf(files, 'xl/styles.xml')),
  };
  return sheetsOf(xmlOf(files, WORKBOOK) ?? '<workbook/>')
    .slice(0, SPREADSHEET_LIMITS.sheets)
    .map(({ name, relation, isHidden }) => {
      const xml = isHidden ? '<worksheet/>' : xmlOf(files, targets.get(relation) ?? '');
      if (xml === undefined) throw new CannotRead('damaged');
      return readSheetXml({ name, isHidden, xml }, shared);
    });
};
