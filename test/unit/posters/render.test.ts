/** 真的 PDF 与 PNG：字复制得出来，同样的内容同样的字节，字形填得对。 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { installedFonts } from '@functions/letters/render/fonts';
import { posterOf } from '@functions/posters/domain/poster/poster';
import { longPictureOf, shareCardOf } from '@functions/posters/domain/poster/picture';
import { signOf } from '@functions/posters/domain/sheet/sign';
import { wallSheetOf } from '@functions/posters/domain/sheet/wall-sheet';
import { printedChecksum, printedHead } from '@functions/posters/domain/printed-checksum';
import { bodyBlocks } from '@functions/posters/render/markdown';
import { codeModules } from '@functions/posters/render/code-modules';
import { fillContours } from '@functions/posters/render/raster';
import { toPdf, type Fonts } from '@functions/posters/render/to-pdf';
import { toPng } from '@functions/posters/render/to-png';
import { demonstrationNotices, sampleFacts, tight } from '../../support/poster-samples';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await installedFonts();
});

interface ReadPage {
  readonly text: string;
  readonly size: readonly [number, number];
  readonly isInside: boolean;
}

/** 用另一个程序读回来：每页的字、纸的大小、字的起点是不是都在纸上。 */
const readPdf = async (bytes: Uint8Array): Promise<ReadPage[]> => {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const items = (await page.getTextContent()).items.flatMap((item) =>
        'str' in item && item.str.trim() !== '' ? [item] : [],
      );
      return {
        text: tight(items.map(({ str }) => str).join('')),
        size: [Math.round(width), Math.round(height)] as const,
        isInside: items.every(({ transform, width: own }) => {
          const [x, y] = [Number(transform[4]), Number(transform[5])];
          return x >= 40 && x + own <= width - 40 && y >= 20 && y <= height - 20;
        }),
      };
    }),
  );
};

describe('张贴件', () => {
  test.each([
    ['A4', [595, 842]],
    ['A3', [842, 1191]],
  ] as const)(
    '%s：标题、三务、收支数、表、公示期、电话、索引号、校验码、页码',
    async (size, paper) => {
      const [notice] = demonstrationNotices();
      const facts = sampleFacts(notice ?? {});
      const pages = await readPdf(await toPdf(fonts, (measure) => posterOf(facts, size, measure)));
      const text = pages.map((page) => page.text).join('');
      for (const part of [
        '云州市明湖区青石镇柳树坪村',
        '财务公开',
        '86,412.35',
        '124,395.95',
        '机动地承包费',
        '公示期：2026年4月5日至2026年4月12日',
        '监督电话：0359-5550101',
        '索引号：LIUSHUPING-2026-0012',
        `校验码：${printedChecksum(facts.checksum)}`,
        `第${String(pages.length)}页共${String(pages.length)}页`,
      ])
        expect(text).toContain(tight(part));
      for (const page of pages) expect([page.size, page.isInside]).toEqual([paper, true]);
    },
  );

  test('接下页的表重画表头；同样的内容同样的字节', async () => {
    const rows = Array.from(
      { length: 80 },
      (_, index) => `| ${String(index + 1)}号 | 田小禾 | 1,200.00 |`,
    );
    const facts = sampleFacts({
      bodyMarkdown: ['| 序号 | 姓名 | 金额（元） |', '|---|---|---|', ...rows].join('\n'),
    });
    const bytes = await toPdf(fonts, (measure) => posterOf(facts, 'A4', measure));
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const { text } of pages.slice(0, -1)) expect(text).toContain('序号姓名金额（元）');
    const all = pages.map(({ text }) => text).join('');
    for (let no = 1; no <= 80; no += 1) expect(all).toContain(`${String(no)}号田小禾1,200.00`);
    const again = await toPdf(fonts, (measure) => posterOf(facts, 'A4', measure));
    expect(Buffer.compare(bytes, again)).toBe(0);
  });

  test('链接只印看得见的字：地址没有经过个人信息检查', () => {
    const blocks = JSON.stringify(bodyBlocks('[明细](https://a.example/13900000000)'));
    expect(blocks).toContain('明细');
    expect(blocks).not.toContain('13900000000');
  });
});

test('标牌：村名、三步、网址', async () => {
  const { publisher } = sampleFacts();
  const address = 'https://minglan.example/v/minghu/liushuping';
  const pages = await readPdf(
    await toPdf(fonts, (measure) => signOf({ publisher, address }, measure)),
  );
  expect(pages).toHaveLength(1);
  for (const part of ['柳树坪村', '公开栏', '扫一扫', '不用登录', address])
    expect(pages[0]?.text).toContain(part);
});

test('公开清单：各笔、还没有公开的、登记头', async () => {
  const { publisher, checksum } = sampleFacts();
  const entry = {
    no: 7,
    kind: 'corrected' as const,
    noticeId: 'n',
    indexNumber: 'LIUSHUPING-2026-0012',
    title: '第一季度财务',
    at: '2026-04-08T02:00:00.000Z',
    on: '2026-04-08',
    checksum,
  };
  const due = {
    obligationId: 'caiwu',
    title: '村级财务收支',
    affairsKind: 'finance' as const,
    entryId: null,
    rhythm: '每季度一次',
    period: '2026年第三季度',
    dueOn: '2026-09-30',
    state: 'overdue' as const,
    noticeId: null,
  };
  const head = 'a1b2c3d4e5f60718'.repeat(4);
  const facts = {
    publisher,
    month: '2026-04',
    printedOn: '2026-11-21',
    entries: [entry],
    dueItems: [due, { ...due, title: '已经公开的事', state: 'published' as const }],
    entryCount: 7,
    checkpoint: { day: '2026-07-06', position: 1234, hash: 'ab'.repeat(32) },
    head,
    address: 'https://minglan.example/r/minghu/liushuping/2026-04/a1b2c3d4e5f60718',
  };
  const [page] = await readPdf(await toPdf(fonts, (measure) => wallSheetOf(facts, 'A4', measure)));
  for (const part of [
    '2026年4月公开清单',
    '更正：第一季度财务',
    printedChecksum(checksum),
    '村级财务收支',
    '已逾期',
    printedHead(head),
    '共登记7笔',
  ])
    expect(page?.text).toContain(tight(part));
  expect(page?.text).not.toContain('已经公开的事');
});

describe('图片', () => {
  const decode = (bytes: Uint8Array) => {
    const raw = Buffer.from(bytes);
    expect(raw.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [raw.readUInt32BE(16), raw.readUInt32BE(20)];
    const length = raw.readUInt32BE(33);
    const lines = inflateSync(raw.subarray(41, 41 + length));
    expect(lines).toHaveLength((width * 3 + 1) * height);
    return { width, height, dark: lines.filter((value) => value < 100).length };
  };

  test('卡片 1000×800、长图 1080 宽，都有字', () => {
    const card = decode(toPng(fonts, (measure) => shareCardOf(sampleFacts(), measure)));
    expect([card.width, card.height]).toEqual([1000, 800]);
    expect(card.dark).toBeGreaterThan(20_000);
    const long = decode(toPng(fonts, (measure) => longPictureOf(sampleFacts(), measure)));
    expect(long.width).toBe(1080);
    expect(long.dark).toBeGreaterThan(20_000);
  });

  test('轮廓按非零环绕填：重叠不镂空，反向的孔镂空，半格是半浓', () => {
    const square = (x: number, y: number, side: number) => [
      { x, y },
      { x: x + side, y },
      { x: x + side, y: y + side },
      { x, y: y + side },
    ];
    const at = (bitmap: ReturnType<typeof fillContours>, x: number, y: number) =>
      bitmap.cover[(y - bitmap.top) * bitmap.width + (x - bitmap.left)];
    const overlapped = fillContours([square(0, 0, 6), square(2, 2, 6)]);
    expect([at(overlapped, 1, 1), at(overlapped, 3, 3), at(overlapped, 7, 1)]).toEqual([
      255, 255, 0,
    ]);
    const holed = fillContours([square(0, 0, 6), square(2, 2, 2).reverse()]);
    expect([at(holed, 0, 0), at(holed, 2, 2)]).toEqual([255, 0]);
    expect(at(fillContours([square(0.5, 0, 4)]), 0, 1)).toBe(128);
  });
});

test('二维码：四周留白，三个定位角都在', () => {
  const { size, squares } = codeModules('https://minglan.example/v/minghu/liushuping');
  const black = new Set(squares.map(({ row, column }) => `${String(row)},${String(column)}`));
  for (const [row, column] of [
    [2, 2],
    [2, size - 3],
    [size - 3, 2],
  ])
    expect(black.has(`${String(row)},${String(column)}`)).toBe(true);
  expect(
    squares.every(
      ({ row, column }) => Math.min(row, column) >= 2 && Math.max(row, column) < size - 2,
    ),
  ).toBe(true);
});
