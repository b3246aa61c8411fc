import { describe, expect, test } from '@jest/globals';
import { DOCX, XLSX, documentText } from '@functions/platform/document-text/document-text';
import { samplePdf, sampleWord, sampleWorkbook, zipBomb } from '../../support/sample-documents';

const placesOf = async (mediaType: string, bytes: Uint8Array, wanted: string) => {
  const read = await documentText(mediaType, bytes);
  if (!read.isReadable) return [read.reason];
  return read.parts.filter(({ text }) => text.includes(wanted)).map(({ place }) => place);
};

describe('Word', () => {
  test.each([
    ['19900000004', '正文'],
    ['19900000001', '批注'],
    ['19900000002', '页眉'],
    ['19900000003', '页脚'],
    ['19900000005', '正文里隐藏的文字'],
    ['19900000006', '正文里删除的修订'],
    ['| 薛根旺  | 肢体残疾  | 19900000007  |', '正文'],
    ['薛志远', '文档属性'],
    ['吴建红', '文档属性'],
  ])('%s 在%s里', async (wanted, place) => {
    expect(await placesOf(DOCX, await sampleWord(), wanted)).toEqual([place]);
  });
});

describe('Excel', () => {
  test.each([
    ['19900000012', '工作表“发放明细”'],
    ['电话19900000011', '工作表“发放明细”'],
    ['19900000013', '工作表“发放明细”'],
    ['19900000014', '批注'],
    ['19900000015', '工作表“底稿”（隐藏）'],
    ['19900000016', '工作表“深藏”（隐藏）'],
    ['薛志远', '文档属性'],
  ])('%s 在%s里', async (wanted, place) => {
    expect(await placesOf(XLSX, await sampleWorkbook(), wanted)).toContain(place);
  });

  test('行号、隐藏的行和列都记着', async () => {
    const read = await documentText(XLSX, await sampleWorkbook());
    const sheet = read.isReadable ? read.parts[0] : undefined;
    expect(sheet?.lines).toEqual([
      { row: 1, isHidden: false },
      { row: 2, isHidden: false },
      { row: 3, isHidden: false },
      { row: 4, isHidden: true },
    ]);
    expect(sheet?.hiddenColumns).toEqual([2]);
    expect(sheet?.text.split('\n')[1]).toBe('| 薛根旺 | 860 | 19900000011 | 一季度 | ');
  });

  test('每一段文字的出处对得上：位置互不重叠，都在文字之内', async () => {
    const read = await documentText(XLSX, await sampleWorkbook());
    if (!read.isReadable) throw new Error('应当读得出');
    for (const { text, spans } of read.parts) {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }
  });
});

test('PDF 逐页读出，连同作者', async () => {
  const bytes = await samplePdf(['第一页 薛根旺', '第二页 19900000021']);
  const read = await documentText('application/pdf', bytes);
  expect(read).toMatchObject({
    isReadable: true,
    isComplete: true,
    parts: [
      { place: '第1页', text: '第一页 薛根旺' },
      { place: '第2页', text: '第二页 19900000021' },
      { place: '文档属性', isHidden: true },
    ],
  });
  expect(await placesOf('application/pdf', bytes, '薛志远')).toEqual(['文档属性']);
});

test('没有文字的页当作没有读全', async () => {
  const read = await documentText('application/pdf', await samplePdf(['有字', '']));
  expect(read).toMatchObject({ isReadable: true, isComplete: false });
});

test('国标码的文本也读得出', async () => {
  // “公示”的国标码
  const bytes = new Uint8Array([0xb9, 0xab, 0xca, 0xbe]);
  expect(await documentText('text/plain', bytes)).toMatchObject({ parts: [{ text: '公示' }] });
});

describe('读不出的说明缘由，不抛出', () => {
  test('加了密码的 PDF', async () => {
    const bytes = await samplePdf(['秘密'], '1234');
    expect(await documentText('application/pdf', bytes)).toEqual({
      isReadable: false,
      reason: 'encrypted',
    });
  });
  test('压缩炸弹：解到上限即停', async () => {
    const bytes = zipBomb(300 * 1024 * 1024);
    expect(bytes.length).toBeLessThan(400_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await documentText(DOCX, bytes)).toEqual({ isReadable: false, reason: 'tooBig' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 * 1024 * 1024);
  });
  test.each([
    ['截断的 Word', DOCX, async () => (await sampleWord()).slice(0, 3000)],
    ['不是压缩包', XLSX, () => Promise.resolve(new Uint8Array([1, 2, 3]))],
    ['坏的 PDF', 'application/pdf', () => Promise.resolve(new TextEncoder().encode('%PDF-1.7 坏'))],
  ])('%s', async (_, mediaType, make) => {
    expect(await documentText(mediaType, await make())).toEqual({
      isReadable: false,
      reason: 'damaged',
    });
  });
  test('旧格式的 Word', async () => {
    expect(await documentText('application/msword', new Uint8Array(8))).toEqual({
      isReadable: false,
      reason: 'notSupported',
    });
  });
});
