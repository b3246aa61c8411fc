import { describe, expect, test } from '@jest/globals';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { fillNames, letterText, type LetterDocument } from '@shared/contract/letter-document';
import { letterKinds, type LetterKind } from '@shared/vocabulary/letter-kind';
import { sampleDraft, sampleVariants } from '@functions/letters/domain/sample-facts';
import { writeLetter } from '@functions/letters/domain/write-letter';
import { toDocx } from '@functions/letters/render/to-docx';
import { toPdf } from '@functions/letters/render/to-pdf';

const names = { recipientName: '田小禾', recipientContact: '青石镇柳溪村' };

const documentOf = (kind: LetterKind): LetterDocument => {
  const variant = kind === 'replyLetter' ? 'partiallyGranted' : (sampleVariants(kind)[0] ?? '');
  const written = writeLetter(sampleDraft({ kind, variant, agencyName: '云州市明湖区农业农村局' }));
  if (!written.ok) throw new Error(written.refusal.message);
  return written.value.document;
};

const tight = (text: string) => text.replace(/\s/g, '');
const wordText = (bytes: Uint8Array) => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const unescaped = xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
  return { xml, text: tight(unescaped) };
};

/** PDF 里能复制出来的全部字：各字体的对照表（ToUnicode）。 */
const pdfCharacters = (bytes: Uint8Array): Set<string> => {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, body = '']) => {
      try {
        return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
  const maps = streams.filter((stream) => stream.includes('begincmap'));
  const codes = maps.flatMap((map) =>
    [...map.matchAll(/<([0-9a-f]{4,8})>/gi)].map(([, hex = '']) => hex),
  );
  return new Set(codes.map((hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le')));
};

describe.each(letterKinds.values)('%s', (kind) => {
  const document = documentOf(kind);
  const filled = fillNames(document, names);

  test('Word 文件再打开，文字与文书相同；两次的字节相同', async () => {
    const bytes = await toDocx(document, names);
    const { text } = wordText(bytes);
    for (const line of letterText(filled).split('\n')) expect(text).toContain(tight(line));
    expect(text).not.toContain('{{');
    expect(Buffer.compare(await toDocx(document, names), bytes)).toBe(0);
  });

  test('PDF 里每个字都能复制出来；两次的字节相同', async () => {
    const bytes = await toPdf(document, names);
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    const known = pdfCharacters(bytes);
    const missing = [...tight(letterText(filled))].filter((character) => !known.has(character));
    expect(missing).toEqual([]);
    expect(Buffer.compare(await toPdf(document, names), bytes)).toBe(0);
  });
});

test('公文格式：A4、页边、三号仿宋、二十八磅、首行缩进两字、红头与红线', async () => {
  const { xml } = wordText(await toDocx(documentOf('replyLetter'), names));
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/);
  expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
  expect(xml).toContain('w:eastAsia="方正小标宋简体"');
  expect(xml).toContain('<w:sz w:val="32"/>');
  expect(xml).toContain('w:line="560"');
  expect(xml).toContain('w:lineRule="exact"');
  expect(xml).toContain('w:firstLine="640"');
  expect(xml).toContain('w:color="C00000"');
});

test('一格的字比一页还多，也排得下', async () => {
  const document = documentOf('approvalSlip');
  const rows = [['答复正文', '拟予公开。'.repeat(2000)]];
  const bytes = await toPdf(
    { ...document, paragraphs: [{ style: 'table', text: '', rows }] },
    names,
  );
  const pages =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(5);
  expect(pages).toBeLessThan(20);
});

test('没有给出的姓名留空白横线；不认识的占位不动', () => {
  const document = documentOf('applicationForm');
  expect(letterText(fillNames(document, {}))).toContain('＿＿＿＿');
  expect(letterText(fillNames(document, names))).toContain('田小禾');
});

test('姓名里的标记照原样印出，不成为 Word 的标记', async () => {
  const { text } = wordText(await toDocx(documentOf('replyLetter'), { recipientName: '<w:b>&甲' }));
  expect(text).toContain('<w:b>&甲：');
});
