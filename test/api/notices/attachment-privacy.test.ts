import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createJimp } from '@jimp/core';
import jpeg from '@jimp/js-jpeg';
import { zipSync, strToU8, unzipSync } from 'fflate';
import { randomUUID } from 'node:crypto';
import * as drafts from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { maskNoticeAttachment, overrideFindings } from '@shared/contract/notice-privacy';
import { DOCX, XLSX, documentText } from '@functions/platform/document-text/document-text';
import { imageSize } from '@functions/platform/images/image-size';
import { samplePdf, sampleWord, sampleWorkbook, zipBomb } from '../../support/sample-documents';
import {
  openBoardCounty,
  type Answer,
  type BoardCounty,
  type Person,
} from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty();
}, 120_000);
afterAll(() => county.close());

const view = (answer: Answer) => {
  expect([answer.status, answer.status === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.body as unknown as NoticeDraft;
};
const create = async (overrides: Record<string, unknown>) => {
  const body = {
    title: '公示',
    entryId: null,
    affairsKind: 'village' as const,
    processStage: 'outcome' as const,
    bodyMarkdown: '正文',
    producedOn: '2026-07-01',
    publicityDays: null,
    ...overrides,
    idempotencyKey: randomUUID(),
  };
  return view(await county.call(drafts.createNotice, { params: { region }, body }, 'editor'));
};
const withFile = async (name: string, bytes: Uint8Array) => {
  const answer = await county.upload(name, bytes);
  expect([answer.status, answer.body['detail']]).toEqual([200, undefined]);
  const attachmentId = answer.body['attachmentId'] as string;
  return { attachmentId, draft: await create({ attachmentIds: [attachmentId] }) };
};
const at = ({ noticeId, version }: NoticeDraft) => ({
  params: { region, noticeId },
  body: { version },
});
const maskFile = (attachmentId: string) =>
  county.call(maskNoticeAttachment, { params: { region, attachmentId }, body: {} }, 'editor');
const lastStored = () => [...county.stored.values()].at(-1) ?? new Uint8Array();
const override = (draft: NoticeDraft, as: Person, reason = '依法必须公开') =>
  county.call(
    overrideFindings,
    { params: { region, noticeId: draft.noticeId }, body: { version: draft.version, reason } },
    as,
  );

describe('附件里的个人信息', () => {
  test('工作表里隐藏的行、列、表、批注都查到，带着位置；一键隐去之后文件里再也没有', async () => {
    const { attachmentId, draft } = await withFile('发放.xlsx', await sampleWorkbook());
    const places = draft.findings.map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining([
        '工作表“发放明细”第2行“电话”（隐藏）',
        '工作表“发放明细”第4行“备注”（隐藏）',
        '工作表“底稿”（隐藏）第1行',
        '工作表“深藏”（隐藏）第1行',
      ]),
    );
    expect(places.some((place) => place.startsWith('批注'))).toBe(true);
    expect(JSON.stringify(draft.findings)).not.toMatch(/1990000001\d/);
    expect((await county.call(drafts.submitNotice, at(draft), 'editor')).status).toBe(422);
    const masked = await maskFile(attachmentId);
    expect([masked.status, masked.body['findings']]).toEqual([200, []]);
    const read = await documentText(XLSX, lastStored());
    const text = read.isReadable ? read.parts.map((part) => part.text).join('\n') : '';
    expect(text).not.toMatch(/1990000001\d/);
    expect(text).toContain('199＊＊＊＊0012');
    expect(text).not.toMatch(/薛志远|吴建红/);
    for (const content of Object.values(unzipSync(lastStored())))
      expect(Buffer.from(content).toString()).not.toMatch(/1990000001\d/);
    view(await county.call(drafts.submitNotice, at(draft), 'editor'));
  });

  test('Word 的批注、修订、隐藏的文字、拆成几截的号码，一键全部隐去；作者在上传时就去掉', async () => {
    const { attachmentId, draft } = await withFile('公示.docx', await sampleWord());
    expect(draft.findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['phone', 'hardshipCause']),
    );
    const before = Buffer.from(unzipSync(lastStored())['docProps/core.xml'] ?? []).toString();
    expect(before).not.toMatch(/薛志远|吴建红/);
    expect((await maskFile(attachmentId)).body['findings']).toEqual([]);
    const read = await documentText(DOCX, lastStored());
    const text = read.isReadable ? read.parts.map((part) => part.text).join('\n') : '';
    expect(text).not.toMatch(/1990000000\d/);
    expect(text).toContain('联系电话 199＊＊＊＊0004，请来电');
    expect(text).toMatch(/薛根旺\s+\| ＊＊＊/);
  });

  test('文本文件也能隐去；PDF 里的只能改好再传', async () => {
    const plain = await withFile('名单.txt', new TextEncoder().encode('李四 19900000021'));
    expect((await maskFile(plain.attachmentId)).body['findings']).toEqual([]);
    expect(Buffer.from(lastStored()).toString()).toBe('李四 199＊＊＊＊0021');
    const pdf = await withFile('名单.pdf', await samplePdf(['李四 19900000022']));
    expect(pdf.draft.findings).toMatchObject([
      { kind: 'phone', place: '第1页，第1段', canMask: false },
    ]);
    expect((await maskFile(pdf.attachmentId)).body['findings']).toHaveLength(1);
  });

  test('打不开的也算一处，要人看过', async () => {
    const { draft } = await withFile('加密.pdf', await samplePdf(['密'], '1234'));
    expect(draft.findings).toMatchObject([
      { kind: 'unreadable', place: '加了密码，打不开', canMask: false, canOverride: true },
    ]);
  });

  test('别人的、别村的附件改不了', async () => {
    const { attachmentId } = await withFile('名单.txt', new TextEncoder().encode('李四'));
    const input = { params: { region, attachmentId }, body: {} };
    expect((await county.call(maskNoticeAttachment, input, 'neighbour')).status).toBe(404);
    expect((await county.call(maskNoticeAttachment, input, 'resident')).status).toBe(403);
  });
});

describe('H-13 有发现的不能公开，除非另一个人写明理由', () => {
  const cause = '| 姓名 | 救助事由 |\n|---|---|\n| 史来福 | 火灾烧毁房屋 |';

  test('拟写的人自己不能准予；另一个人准予之后才能提交、公开；改一个字就不再有效', async () => {
    const draft = await create({ bodyMarkdown: cause });
    expect(draft.findings).toMatchObject([
      { kind: 'hardshipCause', field: '正文', place: '表格第1行“救助事由”', canOverride: true },
    ]);
    expect((await override(draft, 'editor')).status).toBe(403);
    const allowed = view(await override(draft, 'member', '本人书面同意公开 19900000031'));
    expect(allowed.privacyOverride).toMatchObject({
      reason: '本人书面同意公开 199＊＊＊＊0031',
      by: '演示member',
      isInForce: true,
    });
    const body = {
      ...allowed,
      attachmentIds: [],
      bodyMarkdown: cause.replace('烧毁房屋', '烧毁房屋三间'),
    };
    const edited = view(
      await county.call(
        drafts.updateNotice,
        { params: { region, noticeId: draft.noticeId }, body },
        'editor',
      ),
    );
    expect(edited.privacyOverride?.isInForce).toBe(false);
    expect((await county.call(drafts.submitNotice, at(edited), 'editor')).status).toBe(422);
    const again = view(await override(edited, 'member'));
    const submitted = view(await county.call(drafts.submitNotice, at(again), 'editor'));
    expect(view(await county.call(drafts.publishNotice, at(submitted), 'member')).state).toBe(
      'published',
    );
    const events = await county.seed(
      region,
      (tx) => tx<{ kind: string; data: object }[]>`
      select kind, data from notice_events where notice_id = ${draft.noticeId} order by seq`,
    );
    expect(events.filter(({ kind }) => kind === 'findingsOverridden')).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('书面同意');
  });

  test('既是经办又是监督委员的，自己拟写的也不能自己准予', async () => {
    const body = { ...(await create({ bodyMarkdown: cause })), idempotencyKey: randomUUID() };
    const own = view(await county.call(drafts.createNotice, { params: { region }, body }, 'both'));
    expect(await override(own, 'both')).toMatchObject({
      status: 422,
      body: { code: 'ruleViolated' },
    });
  });

  test('身份证号、银行卡号一律不准予；没有发现的不用准予', async () => {
    const never = await create({ bodyMarkdown: `${cause}\n\n99999919630228202X` });
    expect(await override(never, 'member')).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('一律不能公开') },
    });
    expect((await override(await create({}), 'member')).status).toBe(409);
  });
});

describe('收进来的文件先弄干净', () => {
  const Image = createJimp({ formats: [jpeg] });
  const photo = async (width: number, height: number) => {
    const image = new Image({ width, height, color: 0xff0000ff });
    const plain = await image.getBuffer('image/jpeg');
    // 一段写着拍摄地点的附带信息
    const note = Buffer.from('Exif\0\0GPS 35.0N 111.0E');
    const marker = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
    return new Uint8Array(Buffer.concat([plain.subarray(0, 2), marker, note, plain.subarray(2)]));
  };

  test('图片重新编码，附带的拍摄地点没有了，长边不超过 2400', async () => {
    const original = await photo(3000, 30);
    expect(Buffer.from(original).toString('latin1')).toContain('GPS');
    await withFile('照片.jpg', original);
    const kept = Buffer.from(lastStored());
    expect(kept.toString('latin1')).not.toContain('GPS');
    expect(imageSize('image/jpeg', kept)).toEqual({ width: 2400, height: 24 });
  });

  test.each([
    ['像素太多的图片', '图.png', () => pngHeader(30_000, 30_000)],
    ['带宏的表格', '表.xlsx', () => office('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['嵌着别的文件', '文.docx', () => office('word/document.xml', 'word/embeddings/a.xlsx')],
    ['旧式宏表', '表.xlsx', () => office('xl/workbook.xml', 'xl/macrosheets/sheet1.xml')],
    [
      '引用别的表格',
      '表.xlsx',
      () => office('xl/workbook.xml', 'xl/externalLinks/externalLink1.xml'),
    ],
    ['压缩炸弹', '文.docx', () => zipBomb(60 * 1024 * 1024)],
    [
      '带脚本的 PDF',
      '文.pdf',
      () => new TextEncoder().encode('%PDF-1.4 /OpenAction << /S /JavaScript >>'),
    ],
  ])('不收：%s', async (_, name, make) => {
    const before = county.stored.size;
    expect(await county.upload(name, make())).toMatchObject({
      status: 415,
      body: { code: 'unsupportedMedia', field: 'file' },
    });
    expect(county.stored.size).toBe(before);
  });
});

const office = (...names: string[]): Uint8Array =>
  zipSync(
    Object.fromEntries(['[Content_Types].xml', ...names].map((name) => [name, strToU8('<a/>')])),
  );

const pngHeader = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};
