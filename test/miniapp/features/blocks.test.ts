import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  fillFrom,
  parseBlocks,
  renderBlocks,
  rowsFromClipboard,
  type Block,
} from '@miniapp/features/compose/blocks';
import notices from '../../fixtures/notices.json';

describe('正文拆成文字与表格', () => {
  test('四十条真实样子的公开信息：拆开再合上，表格一格不差', () => {
    for (const { bodyMarkdown } of notices as { bodyMarkdown: string }[]) {
      const blocks = parseBlocks(bodyMarkdown);
      expect(parseBlocks(renderBlocks(blocks))).toEqual(blocks);
    }
  });

  test('文字、表、文字，次序不变', () => {
    expect(parseBlocks('前\n\n| 日期 | 金额 |\n|---|---|\n| 1日 | 3 |\n\n后')).toEqual([
      { kind: 'text', text: '前' },
      {
        kind: 'table',
        rows: [
          ['日期', '金额'],
          ['1日', '3'],
        ],
      },
      { kind: 'text', text: '后' },
    ]);
  });

  test('格里的竖线不会拆成两格', () => {
    const blocks: Block[] = [
      {
        kind: 'table',
        rows: [
          ['甲|乙', '丙'],
          ['', '丁'],
        ],
      },
    ];
    expect(parseBlocks(renderBlocks(blocks))).toEqual(blocks);
  });

  test('空的文字和空表不写进正文', () => {
    expect(
      renderBlocks([
        { kind: 'text', text: ' ' },
        {
          kind: 'table',
          rows: [
            ['', ''],
            ['', ''],
          ],
        },
      ]),
    ).toBe('');
  });
});

describe('从电子表格粘贴', () => {
  test('制表符分列，换行分行，末尾空行不算', () => {
    expect(rowsFromClipboard('日期\t金额\r\n1日\t3\r\n')).toEqual([
      ['日期', '金额'],
      ['1日', '3'],
    ]);
  });
  test('一句普通的话不是表格', () => {
    expect(rowsFromClipboard('今天开会')).toBeNull();
  });
  test('粘贴超出边界时自动加行加列，别的格不动', () => {
    expect(
      fillFrom(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        { row: 1, column: 1 },
        [
          ['1', '2'],
          ['3', '4'],
        ],
      ),
    ).toEqual([
      ['a', 'b', ''],
      ['c', '1', '2'],
      ['', '3', '4'],
    ]);
  });
  test('任意位置粘贴后，粘贴的内容都在原处', () => {
    const grid = fc.array(fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(grid, grid, fc.nat(3), fc.nat(3), (rows, pasted, row, column) => {
        const filled = fillFrom(rows, { row, column }, pasted);
        pasted.forEach((cells, y) =>
          cells.forEach((cell, x) => expect(filled[row + y]?.[column + x]).toBe(cell)),
        );
        expect(new Set(filled.map((cells) => cells.length)).size).toBe(1);
      }),
    );
  });
});
