import { compact } from './plain-text';

const VILLAGE = /村|居|社区/;
const TOWNSHIP = /乡|镇|街|园区|办事处|开发区/;
const COUNTY = /县|区|旗|本级/;

/** 公开层级的一个叫法 → 规范叫法：区级即县级，镇街级、乡镇级即乡级，“乡、村级”是两级。认不出的照原样。 */
export const levelsNamed = (label: string): string[] => {
  const text = compact(label);
  const withoutOthers = text.replace(/社区|园区|开发区/g, '');
  const named = [
    ...(COUNTY.test(withoutOthers) ? ['县级'] : []),
    ...(TOWNSHIP.test(text) ? ['乡级'] : []),
    ...(VILLAGE.test(text) ? ['村级'] : []),
  ];
  if (named.length > 0) return named;
  return text === '' ? [] : [text];
};

/** 一格里写明的层级，如“县级、乡级”“县/乡/村”。 */
export const levelsWritten = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、,，;；/／\s]+/u)
      .filter((piece) => piece !== '')
      .flatMap(levelsNamed),
  ),
];
