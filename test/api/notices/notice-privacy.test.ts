import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import * as drafts from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { downloadAttachment, getNotice } from '@shared/contract/notices';
import { search } from '@shared/contract/search';
import key from '../../fixtures/notices-privacy-key.json';
import notices from '../../fixtures/notices.json';
import { samplePdf } from '../../support/sample-documents';
import { openBoardCounty, type Answer, type BoardCounty } from '../../support/board-county';

let county: BoardCounty;
const region = 'minghu';
beforeAll(async () => {
  county = await openBoardCounty();
  pdf = await samplePdf(['演示']);
}, 120_000);
afterAll(() => county.close());

const view = (answer: Answer) => {
  expect([answer.status, answer.status === 200 ? '' : answer.body]).toEqual([200, '']);
  return answer.body as unknown as NoticeDraft;
};
const fields = (overrides: Record<string, unknown>) => ({
  title: '公示',
  entryId: null,
  affairsKind: 'village' as const,
  processStage: 'outcome' as const,
  bodyMarkdown: '正文',
  producedOn: '2026-07-01',
  publicityDays: null,
  ...overrides,
});
const create = async (overrides: Record<string, unknown>) =>
  view(
    await county.call(
      drafts.createNotice,
      { params: { region }, body: { ...fields(overrides), idempotencyKey: randomUUID() } },
      'editor',
    ),
  );
const at = (draft: NoticeDraft) => ({
  params: { region, noticeId: draft.noticeId },
  body: { version: draft.version },
});
let pdf: Uint8Array;

test.each(key.map(({ title }) => title))(
  '%s：先拦下，一键隐去后才能公开，公开处再无号码',
  async (title) => {
    const source = notices.find((each) => each.title === title);
    const hits = key.find((each) => each.title === title)?.hits ?? [];
    const draft = await create({ title, bodyMarkdown: source?.bodyMarkdown ?? '' });
    const numbers = draft.findings.filter(({ kind }) =>
      ['idNumber', 'phone', 'bankCard'].includes(kind),
    );
    expect(numbers).toHaveLength(hits.length);
    for (const { value } of hits) expect(JSON.stringify(draft.findings)).not.toContain(value);
    const refused = await county.call(drafts.submitNotice, at(draft), 'editor');
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'ruleViolated', legalBasis: expect.stringContaining('个人信息保护法') },
    });
    const masked = view(await county.call(drafts.maskNotice, at(draft), 'editor'));
    expect([masked.findings, masked.version]).toEqual([[], 2]);
    const submitted = view(await county.call(drafts.submitNotice, at(masked), 'editor'));
    view(await county.call(drafts.publishNotice, at(submitted), 'member'));
    const shown = JSON.stringify(
      (await county.call(getNotice, { params: { region, noticeId: draft.noticeId } })).body,
    );
    for (const { value } of hits) {
      expect(shown).not.toContain(value);
      const found = await county.call(search, { params: { region }, query: { q: value } });
      expect(found.body['items']).toEqual([]);
    }
  },
);

test('没有号码时隐去什么也不改；审核人也能隐去', async () => {
  const clean = await create({});
  expect(view(await county.call(drafts.maskNotice, at(clean), 'member'))).toMatchObject({
    version: 1,
    bodyMarkdown: '正文',
  });
});

describe('附件', () => {
  test('上传、随草稿公开、下载；换下来的不留原件', async () => {
    const [first, second] = [
      await county.upload('名单.pdf', pdf),
      await county.upload('附表.pdf', pdf),
    ];
    expect(first).toMatchObject({
      status: 200,
      body: {
        fileName: '名单.pdf',
        mediaType: 'application/pdf',
        byteSize: pdf.byteLength,
        isAvailable: true,
      },
    });
    const ids = [first, second].map(({ body }) => body['attachmentId'] as string);
    expect(
      (await county.call(downloadAttachment, { params: { region, attachmentId: ids[0] ?? '' } }))
        .status,
    ).toBe(404);
    const draft = await create({ attachmentIds: [...ids].reverse() });
    expect(draft.attachments.map(({ fileName }) => fileName)).toEqual(['附表.pdf', '名单.pdf']);
    const before = county.stored.size;
    const body = { ...fields({ attachmentIds: ids.slice(0, 1) }), version: draft.version };
    const updated = view(
      await county.call(
        drafts.updateNotice,
        { params: { region, noticeId: draft.noticeId }, body },
        'editor',
      ),
    );
    expect([updated.attachmentIds, county.stored.size]).toEqual([ids.slice(0, 1), before - 1]);
    view(
      await county.call(
        drafts.publishNotice,
        at(view(await county.call(drafts.submitNotice, at(updated), 'editor'))),
        'member',
      ),
    );
    const reply = await county.call(downloadAttachment, {
      params: { region, attachmentId: ids[0] ?? '' },
    });
    expect([reply.status, Buffer.from(reply.bytes).equals(Buffer.from(pdf))]).toEqual([200, true]);
  });

  test('附件名里的号码也要隐去', async () => {
    const upload = await county.upload('19900000011李四.pdf', pdf);
    const draft = await create({ attachmentIds: [upload.body['attachmentId']] });
    expect(draft.findings).toMatchObject([
      { kind: 'phone', field: '附件名', masked: '199＊＊＊＊0011' },
    ]);
    const masked = view(await county.call(drafts.maskNotice, at(draft), 'editor'));
    expect(masked.attachments[0]?.fileName).toBe('199＊＊＊＊0011李四.pdf');
  });

  test('只能挂自己上传的、没有用过的', async () => {
    const theirs = (await county.upload('别人的.pdf', pdf, 'both')).body['attachmentId'];
    const used = (await county.upload('用过的.pdf', pdf)).body['attachmentId'];
    await create({ attachmentIds: [used] });
    for (const attachmentIds of [[theirs], [used], [randomUUID()]]) {
      const body = { ...fields({ attachmentIds }), idempotencyKey: randomUUID() };
      expect(
        await county.call(drafts.createNotice, { params: { region }, body }, 'editor'),
      ).toMatchObject({ status: 400, body: { field: 'attachmentIds' } });
    }
  });

  test('删草稿连同原件', async () => {
    const before = county.stored.size;
    const id = (await county.upload('要删的.pdf', pdf)).body['attachmentId'];
    const draft = await create({ attachmentIds: [id] });
    await county.call(
      drafts.discardNotice,
      { params: { region, noticeId: draft.noticeId }, query: { version: 1 } },
      'editor',
    );
    expect(county.stored.size).toBe(before);
  });

  test('按内容认类型：不收的说清楚，空的、过大的也说清楚；不留原件', async () => {
    const before = county.stored.size;
    expect(await county.upload('表.xlsx', new Uint8Array(Buffer.from('序号,事项')))).toMatchObject({
      status: 415,
      body: { code: 'unsupportedMedia', field: 'file' },
    });
    expect((await county.upload('页.html', new Uint8Array(Buffer.from('<b>')))).status).toBe(415);
    expect((await county.upload('空.pdf', new Uint8Array())).status).toBe(400);
    expect(
      (await county.upload('大.pdf', Buffer.concat([pdf, Buffer.alloc(4 * 1024 * 1024)]))).status,
    ).toBe(413);
    expect((await county.upload('名单.pdf', pdf, 'member')).status).toBe(403);
    expect((await county.upload('名单.pdf', pdf, 'resident')).status).toBe(403);
    expect(county.stored.size).toBe(before);
  });
});
