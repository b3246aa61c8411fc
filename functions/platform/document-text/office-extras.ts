import type { DocumentPart } from './document-part';
import { PartWriter } from './part-writer';
import { walkXml } from './walk-xml';

/** 样式、主题、关系表里没有人写的字。 */
const FORMATTING =
  /(?:_rels\/|\[Content_Types\]|\/theme\/|\/styles\.xml|stylesWithEffects|fontTable|settings\.xml|webSettings|numbering\.xml|calcChain|\/metadata\.xml|printerSettings|glossary\/)/;

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^docProps\//, '文档属性'],
  [/^xl\/(?:comments|threadedComments)/, '批注'],
  [/^xl\/workbook\.xml$/, '定义的名称'],
  [/\/drawings\//, '图形里的文字'],
  [/\/charts\//, '图表里存的数据'],
  [/\/pivot/, '透视表里存的数据'],
  [/\/externalLinks\//, '别的表格的数据'],
  [/^word\/glossary\//, '构建基块'],
];

/** 透视表把值写在属性里。 */
const VALUE_ATTRIBUTES = ['v', 'definedName', 'prompt', 'error', 'tooltip', 'descr'];

const placeOf = (file: string): string =>
  PLACES.find(([pattern]) => pattern.test(file))?.[1] ?? '文件里的其他内容';

const partOf = (file: string, xml: string): DocumentPart | null => {
  const writer = new PartWriter();
  let from = 0;
  let text = '';
  walkXml(xml, {
    open: ({ attributes, at }) => {
      for (const name of VALUE_ATTRIBUTES) {
        writer.write(attributes[name] ?? '');
        writer.breakLine();
      }
      from = at;
      text = '';
    },
    text: (piece) => {
      text += piece;
    },
    close: (name, at, to) => {
      if (text.trim() !== '' && at !== to) {
        writer.write(text, { file, from, to, write: (escaped) => escaped });
        // 批注里一段话拆成几截，接着写才认得出号码
        if (name !== 't') writer.breakLine();
      }
      if (name !== 't' && name !== 'r') writer.breakLine();
      text = '';
      from = at;
    },
  });
  return writer.isEmpty ? null : writer.part(placeOf(file), true);
};

/** 其余部件里的字：文档属性、批注、定义的名称、图表和透视表里存的数据……打开文件时不直接看得到。 */
export const extraParts = (
  files: ReadonlyMap<string, string>,
  isRead: (file: string) => boolean,
): DocumentPart[] =>
  [...files]
    .filter(([file]) => /\.(?:xml|vml)$/.test(file) && !isRead(file) && !FORMATTING.test(file))
    .flatMap(([file, xml]) => partOf(file, xml) ?? []);
