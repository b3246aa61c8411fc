import type { LetterParagraph } from '@shared/contract/letter-document';
import type { Values } from './read-details';
import { placesOf, type TemplateBlock } from './template';

type List = readonly (string | readonly string[])[];

const isList = (value: unknown): value is List => Array.isArray(value);

/** 模板里已有“因”的，填进来的理由不再重复“因、因为、由于”。 */
const fillText = (text: string, values: Values): string =>
  text.replace(/(因?)(?<!\{)\{(\w+)\}(?!\})/g, (_, because: string, place: string) => {
    const value = values[place] ?? '';
    const filled = isList(value) ? value.flat().join('、') : String(value);
    return because === '' ? filled : because + filled.replace(/^(?:因为|由于|因)/, '');
  });

const tableRows = (text: string, values: Values): string[][] =>
  text.split('\n').map((line) => line.split('|').map((cell) => fillText(cell, values)));

/** 模板的一段填上内容，写成几段；一项一段，或者一张表。 */
export const paragraphsOf = ({ style, text }: TemplateBlock, values: Values): LetterParagraph[] => {
  const [place = ''] = placesOf(text);
  const value = values[place];
  const isWhole = text === `{${place}}`;
  if (style === 'table')
    return [
      {
        style,
        text: '',
        rows:
          isWhole && isList(value)
            ? value.map((row): string[] => (typeof row === 'string' ? [row] : [...row]))
            : tableRows(text, values),
      },
    ];
  if (isWhole && isList(value))
    return value.map((item, index) => ({ style, text: `${index + 1}．${String(item)}` }));
  return fillText(text, values)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ style, text: line }));
};

/** 紧挨着的两栏表格并成一张。 */
export const joinTables = (paragraphs: readonly LetterParagraph[]): LetterParagraph[] =>
  paragraphs.reduce<LetterParagraph[]>((joined, next) => {
    const last = joined.at(-1);
    const isPair = (rows?: string[][]) => rows?.every((cells) => cells.length === 2) === true;
    if (last && isPair(last.rows) && isPair(next.rows))
      return [
        ...joined.slice(0, -1),
        { ...last, rows: [...(last.rows ?? []), ...(next.rows ?? [])] },
      ];
    return [...joined, next];
  }, []);
