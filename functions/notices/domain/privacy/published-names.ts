import { PERSON_HEADER } from './hardship';
import { isListedName } from './listed-name';
import { starredName } from './person-names';
import { tableRows } from './tables';

/** 表格以外，写明是谁的：“户主：张三”“申请人 李四”。 */
const CUED =
  /(?:姓名|户主|申请人|受益人|家庭成员|救助对象|保障对象|拟保障对象?)\s*[:：]\s*([一-龥]{2,4}(?:[、，,][一-龥]{2,4})*)/g;

const cuedNames = (text: string): string[] =>
  [...text.matchAll(CUED)].flatMap(([, names = '']) => names.split(/[、，,]/).filter(isListedName));

/** 名单里的全名：表格中姓名、户主、申请人……一列里的。 */
export const namesIn = (text: string): string[] => {
  const names = tableRows(text).flatMap(({ header, cells }) =>
    cells
      .filter(
        ({ text: value }, column) =>
          PERSON_HEADER.test(header[column] ?? '') && isListedName(value),
      )
      .map(({ text: value }) => value),
  );
  return [...new Set([...names, ...cuedNames(text)])];
};

/** 这些人的名字在文中各处都只留姓；长的先换，免得“张三”拆了“张三丰”。 */
export const starNames = (text: string, names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((whole, name) => whole.replaceAll(name, starredName(name)), text);
