/** 版面：字一个不少，行不出版心，表换页有表头、不丢一行，数字不拆开。 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paperSizes } from '@shared/contract/posters';
import { balancedLines } from '@functions/posters/domain/layout/balanced-lines';
import {
  boldText,
  plainText,
  textOf,
  type Block,
  type TableBlock,
} from '@functions/posters/domain/layout/blocks';
import { breakLines } from '@functions/posters/domain/layout/line-breaking';
import type { LaidDocument, Mark } from '@functions/posters/domain/layout/marks';
import { paperOf } from '@functions/posters/domain/layout/paper';
import { splitWords } from '@functions/posters/domain/layout/pieces';
import { paginate } from '@functions/posters/domain/layout/slab';
import { tableSlabs } from '@functions/posters/domain/layout/table-rows';
import { posterOf } from '@functions/posters/domain/poster/poster';
import { longPictureOf, shareCardOf } from '@functions/posters/domain/poster/picture';
import {
  demonstrationNotices,
  roughMeasure,
  sampleFacts,
  textOfMarks,
  tight,
} from '../../support/poster-samples';

const chinese = fc
  .array(fc.constantFrom(...'村民委员会财务收支公示，。（）“”、；：123,456.78元AbC-01 '), {
    maxLength: 80,
  })
  .map((letters) => letters.join(''));

describe('断行', () => {
  test('一个字不少，每行不超宽，行首没有逗号句号', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 60, max: 500 }), (text, width) => {
        const lines = breakLines(plainText(text), { size: 14, width }, roughMeasure);
        expect(tight(lines.map((line) => textOf(line.runs)).join(''))).toBe(tight(text));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.02);
      }),
    );
    const lines = breakLines(
      plainText('甲乙丙丁，戊己庚辛。'),
      { size: 10, width: 40 },
      roughMeasure,
    );
    expect(lines.map((line) => textOf(line.runs))).toEqual(['甲乙丙', '丁，戊己', '庚辛。']);
  });
  test('金额不拆开', () => {
    const lines = breakLines(plainText('结余124,395.95元'), { size: 10, width: 60 }, roughMeasure);
    expect(lines.map((line) => textOf(line.runs))).toEqual(['结余', '124,395.95', '元']);
  });
  test('标题断得匀称，年度与季度不拆开', () => {
    const at = { size: 28, width: 420 };
    const lines = balancedLines(
      boldText('柳树坪村2026年第一季度村级财务收支公示'),
      at,
      roughMeasure,
    );
    expect(lines.map((line) => textOf(line.runs))).toEqual([
      '柳树坪村2026年第一季度',
      '村级财务收支公示',
    ]);
    fc.assert(fc.property(chinese, (text) => expect(splitWords(text).join('')).toBe(text)));
  });
});

/** 每一个记号都在页边之内。 */
const outside = (
  { pages, width, height }: LaidDocument,
  margin: { x: number; y: number },
): Mark[] =>
  pages.flatMap(({ marks }) =>
    marks.filter((mark) => {
      const right =
        mark.kind === 'text'
          ? mark.x + mark.width + mark.spacing * (mark.run.text.length - 1)
          : mark.x + (mark.kind === 'box' ? mark.width : mark.size);
      const bottom =
        mark.y +
        (mark.kind === 'text' ? mark.size * 1.4 : mark.kind === 'box' ? mark.height : mark.size);
      return (
        mark.x < margin.x - 1 ||
        right > width - margin.x + 1 ||
        mark.y < margin.y - 1 ||
        bottom > height - margin.y + 1
      );
    }),
  );

const cell = fc
  .array(fc.constantFrom(...'张王李赵补助金额备注0123456789,.-元第三组'), { maxLength: 60 })
  .map((letters) => letters.join(''));
const tables: fc.Arbitrary<TableBlock> = fc
  .integer({ min: 1, max: 9 })
  .chain((columns) =>
    fc.record({
      header: fc.array(cell, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 40 }),
    }),
  )
  .map(({ header, rows }) => ({
    kind: 'table' as const,
    header: header.map(plainText),
    rows: rows.map((row) => row.map(plainText)),
    isNumeric: header.map((_, index) => index > 0 && index % 2 === 0),
    isTotal: rows.map((_, index) => index === rows.length - 1),
  }));

const lettersOf = (text: string): string => [...tight(text)].sort().join('');

test('表换页：每一格的字都在，没有一个字出版心，每页都有表头', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const paper = paperOf('A4', false);
      const width = paper.width - 2 * paper.margin.x;
      const column = { top: 50, height: 600, first: 0 };
      const look = { x: paper.margin.x, width, size: 14, capacity: column.height, gap: 8 };
      const slabs = tableSlabs(table, look, roughMeasure);
      const { pages } = paginate(slabs, column);
      const body = slabs.filter(({ running }) => running !== null);
      const isSplit = slabs.filter(({ running }) => running === null).length > 1;
      if (!isSplit)
        expect(lettersOf(body.map(({ marks }) => textOfMarks(marks)).join(''))).toBe(
          lettersOf(table.rows.flat().map(textOf).join('')),
        );
      else
        for (const text of new Set(table.rows.flatMap((row) => row.slice(1)).map(textOf)))
          for (const letter of tight(text))
            expect(body.map(({ marks }) => textOfMarks(marks)).join('')).toContain(letter);
      const drawn = pages.map(({ marks }) => textOfMarks(marks)).join('');
      for (const { marks } of body) expect(drawn).toContain(textOfMarks(marks));
      const header = slabs[0]?.marks ?? [];
      if (!isSplit)
        for (const { marks } of pages) expect(textOfMarks(marks)).toContain(textOfMarks(header));
      const laid = { title: '', author: '', width: paper.width, height: 50 + 600 + 50, pages };
      expect(outside(laid, { x: paper.margin.x, y: 50 })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

const times = (text: string, letter: string): number => text.split(letter).length - 1;
const textOfBlock = (block: Block): string => {
  if (block.kind === 'table') return [block.header, ...block.rows].flat().map(textOf).join('');
  return block.kind === 'rule' ? '' : textOf(block.text);
};

describe.each(paperSizes.values)('演示县的全部公开信息排成 %s', (size) => {
  const least = size === 'A4' ? 14 : 20;
  test.each(
    demonstrationNotices().map(({ title, bodyMarkdown }) => [title, bodyMarkdown] as const),
  )('%s', (title, bodyMarkdown) => {
    const facts = sampleFacts({ title, bodyMarkdown });
    const laid = posterOf(facts, size, roughMeasure);
    const { margin } = paperOf(size, laid.width > laid.height);
    expect(outside(laid, { x: margin.x, y: Math.min(margin.top, margin.bottom) })).toEqual([]);
    const texts = laid.pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'));
    expect(Math.min(...texts.map((mark) => mark.size))).toBeGreaterThanOrEqual(least - 1e-6);
    const drawn = tight(laid.pages.map(({ marks }) => textOfMarks(marks)).join(''));
    const wanted = tight(facts.body.map(textOfBlock).join(''));
    const missing = [...new Set(wanted)].filter(
      (letter) => times(drawn, letter) < times(wanted, letter),
    );
    expect(missing).toEqual([]);
    expect(drawn).toContain(tight(`第1页 共${String(laid.pages.length)}页`));
    expect(laid.pages.at(-1)?.marks.filter(({ kind }) => kind === 'code')).toHaveLength(1);
  });
});

test('列数多、排不下的表横放；还排不下的拆成几张，第一列每张都有', () => {
  const header = [
    '户主',
    ...Array.from({ length: 14 }, (_, index) => `第${String(index + 1)}项金额`),
  ];
  const row = ['田小禾', ...header.slice(1).map((_, index) => `1,234,567.${String(10 + index)}`)];
  const bodyMarkdown = [header, header.map(() => '---'), row]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const laid = posterOf(sampleFacts({ bodyMarkdown }), 'A4', roughMeasure);
  expect(laid.width).toBeGreaterThan(laid.height);
  const drawn = laid.pages.map(({ marks }) => textOfMarks(marks)).join('');
  for (const amount of row.slice(1)) expect(drawn).toContain(amount);
  expect(drawn.split('田小禾').length - 1).toBeGreaterThan(1);
});

test('长图一张到底，太长的请人扫码；卡片图是五比四', () => {
  const long = longPictureOf(
    sampleFacts({ bodyMarkdown: '公示内容。'.repeat(3000) }),
    roughMeasure,
  );
  expect(long.pages).toHaveLength(1);
  expect(long.height).toBeLessThan(10_000);
  expect(textOfMarks(long.pages[0]?.marks ?? [])).toContain('全文请扫码看');
  expect(outside(long, { x: 64, y: 56 })).toEqual([]);
  const card = shareCardOf(sampleFacts(), roughMeasure);
  expect([card.width, card.height]).toEqual([1000, 800]);
  expect(textOfMarks(card.pages[0]?.marks ?? [])).toContain('124,395.95');
});
