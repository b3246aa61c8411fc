import { strToU8, zipSync } from 'fflate';
import { inflateZip } from './inflate-zip';
import { xmlText } from './walk-xml';

/** 会危害下载的人、或者带着别的文件的部件。 */
const RISKS: readonly (readonly [RegExp, string])[] = [
  [/vbaProject\.bin$|vbaData\.xml$|\/macrosheets\//, '宏'],
  [/\/activeX\//, 'ActiveX 控件'],
  [/\/embeddings\/|oleObject/, '嵌进去的别的文件'],
  [/\/externalLinks\//, '引用别的表格的数据'],
];

const AUTHORS: readonly (readonly [file: RegExp, text: RegExp])[] = [
  [/^docProps\/core\.xml$/, /(<(?:dc:creator|cp:lastModifiedBy)\b[^>]*>)[^<]*(?=<\/)/g],
  [/^docProps\/app\.xml$/, /(<(?:Manager|Company)\b[^>]*>)[^<]*(?=<\/)/g],
  [/^docProps\/custom\.xml$/, /(<vt:\w+\b[^>]*>)[^<]*(?=<\/vt:)/g],
  [/^word\/[^/]+\.xml$/, /(\s(?:w|w15|w16du):(?:author|initials|userId)=")[^"]*(?=")/g],
  [/^xl\/comments[^/]*\.xml$/, /(<author\b[^>]*>)[^<]*(?=<\/)/g],
  [/^xl\/persons\/[^/]+\.xml$/, /(\s(?:displayName|userId)=")[^"]*(?=")/g],
];

/** 远处的模板、框架：打开文件时会去别处取。 */
const REMOTE =
  /Type="[^"]*\/(?:attachedTemplate|frame|oleObject|subDocument)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Type="[^"]*\/(?:attachedTemplate|frame|oleObject|subDocument)"/;

/** docx、xlsx 里有什么不能收的；没有时为空。 */
export const officeRisks = (bytes: Uint8Array): string[] => {
  const files = [...inflateZip(bytes)];
  const found = RISKS.filter(([pattern]) => files.some(([file]) => pattern.test(file)));
  const isRemote = files.some(
    ([file, content]) => file.endsWith('.rels') && REMOTE.test(xmlText(content)),
  );
  return [...found.map(([, label]) => label), ...(isRemote ? ['打开时要到别处取的内容'] : [])];
};

/** 去掉 docx、xlsx 里的作者、单位、修订人、批注人的名字；正文不动。 */
export const withoutAuthors = (bytes: Uint8Array): Uint8Array => {
  const files = new Map(inflateZip(bytes));
  let isChanged = false;
  for (const [file, content] of files)
    for (const [pattern, author] of AUTHORS) {
      if (!pattern.test(file)) continue;
      const xml = xmlText(content);
      const cleaned = xml.replace(author, '$1');
      if (cleaned === xml) continue;
      files.set(file, strToU8(cleaned));
      isChanged = true;
    }
  return isChanged ? zipSync(Object.fromEntries(files)) : bytes;
};
