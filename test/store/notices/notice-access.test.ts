import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { publicScope, type Scope } from '@functions/platform/database/scope';
import { draftStore } from '@functions/notices/store.drafts';
import {
  openBoardCounty,
  PEOPLE,
  publishedNotice,
  type BoardCounty,
} from '../../support/board-county';

let county: BoardCounty;
const regionId = 'minghu';
const draftId = randomUUID();
const publicId = randomUUID();
const staff: Scope = { regionId, kind: 'staff', accountId: PEOPLE.editor.id };
const files = { draft: randomUUID(), shown: randomUUID() };

beforeAll(async () => {
  county = await openBoardCounty();
  await county.seed(regionId, async (tx) => {
    await tx`insert into notices ${tx(publishedNotice({ notice_id: publicId }))}`;
    await tx`insert into notices ${tx({ ...publishedNotice({ notice_id: draftId }), state: 'draft' })}`;
    for (const [id, noticeId] of [
      [files.draft, draftId],
      [files.shown, publicId],
    ] as const)
      await tx`insert into attachments (region_id, attachment_id, notice_id, file_name, media_type, byte_size, created_at)
        values (${regionId}, ${id}, ${noticeId}, 'a.pdf', 'application/pdf', 1, now())`;
    await tx`
      insert into notices (region_id, notice_id, organisation_id, section, affairs_kind, process_stage, title,
        summary, body_markdown, produced_on, published_on, published_at, state, created_at, updated_at)
      select ${regionId}, gen_random_uuid(), (array['liushu', 'heping', 'qingshi'])[1 + i % 3],
        (array['social-assistance', 'village-affairs'])[1 + i % 2], (array['party', 'village', 'finance'])[1 + i % 3],
        'outcome', '第' || i, '', '', d, d, d, 'published', d, d
      from generate_series(1, 6000) i, lateral (select date '2010-01-01' + i as d) days`;
  });
  const owner = postgres(county.url, { max: 1, onnotice: () => undefined });
  await owner`analyze notices`;
  await owner.end();
}, 120_000);
afterAll(() => county.close());

const read = (scope: Scope, statement: string) =>
  county.platform.database.read(scope, async (sql) => [
    ...(await sql.unsafe<Record<string, unknown>[]>(statement)),
  ]);

describe('行级安全：没有 WHERE 也只看得到该看的', () => {
  test('访客看不到草稿和草稿的附件', async () => {
    const notices = await read(
      publicScope(regionId),
      "select notice_id from notices where state <> 'published'",
    );
    expect(notices).toEqual([]);
    const attachments = await read(publicScope(regionId), 'select attachment_id from attachments');
    expect(attachments).toEqual([{ attachmentId: files.shown }]);
  });
  test('别县的人什么也看不到', async () => {
    for (const table of [
      'notices',
      'attachments',
      'obligations',
      'organisations',
      'catalogue_entries',
      'notice_events',
    ])
      for (const kind of ['public', 'staff', 'system'] as const)
        expect(await read({ regionId: 'yanhu', kind }, `select 1 from ${table}`)).toEqual([]);
  });
  test('访客和申请人一行也改不了、删不了、加不了', async () => {
    for (const kind of ['public', 'resident'] as const) {
      const scope: Scope = { regionId, kind, accountId: PEOPLE.resident.id };
      const write = (statement: string) =>
        county.platform.database.write(scope, async (tx) => [...(await tx.unsafe(statement))]);
      for (const table of [
        'notices',
        'organisations',
        'catalogue_entries',
        'obligations',
        'search_documents',
      ]) {
        expect(await write(`update ${table} set region_id = region_id returning 1`)).toEqual([]);
        expect(await write(`delete from ${table} returning 1`)).toEqual([]);
      }
      const insert = `insert into organisations (region_id, organisation_id, name, kind) values ('${regionId}', 'x', 'x', 'village')`;
      await expect(write(insert)).rejects.toThrow(/row-level security/);
    }
  });
});

describe('公开读取走索引', () => {
  const plan = async (where: string) =>
    JSON.stringify(
      await read(
        publicScope(regionId),
        `explain select notice_id from notices n where region_id = '${regionId}' and state = 'published' and ${where}
         order by published_on desc, notice_id desc limit 20`,
      ),
    );
  test.each([
    ["organisation_id = 'liushu'", 'notices_newest'],
    ["organisation_id = 'liushu' and affairs_kind = 'party'", 'notices_by_affairs'],
    ["section = 'village-affairs'", 'notices_by_section'],
    ['true', 'notices_newest_in_region'],
    [`(published_on, notice_id) < ('2012-01-01', '${draftId}')`, 'notices_newest_in_region'],
  ])('%s', async (where, index) => {
    const text = await plan(where);
    expect(text).toContain(index);
    expect(text).not.toContain('Sort');
  });
});

test('附件数随附件的挂上、换走、去掉而变', async () => {
  const counts = async () =>
    (
      await read(
        staff,
        `select attachment_count from notices where notice_id in ('${publicId}', '${draftId}') order by state desc`,
      )
    ).map(({ attachmentCount }) => attachmentCount);
  expect(await counts()).toEqual([1, 1]);
  await county.seed(
    regionId,
    (tx) => tx`update attachments set notice_id = ${draftId} where attachment_id = ${files.shown}`,
  );
  expect(await counts()).toEqual([0, 2]);
  await county.seed(regionId, (tx) => tx`delete from attachments where notice_id = ${draftId}`);
  expect(await counts()).toEqual([0, 0]);
});

test('计数器同时来多少个都不重号、不跳号', async () => {
  const take = () =>
    county.platform.database.write(staff, (tx) =>
      draftStore.nextNumber(tx, regionId, 'notice:x:2026'),
    );
  const numbers = await Promise.all(Array.from({ length: 12 }, take));
  expect([...numbers].sort((a, b) => a - b)).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test('版本或状态已变，写不进去', async () => {
  const save = (version: number, from: 'draft' | 'submitted') =>
    county.platform.database.write(staff, (tx) =>
      draftStore.save(
        tx,
        {
          regionId,
          noticeId: draftId,
          version,
          from: [from],
          at: new Date('2026-07-01T00:00:00Z'),
        },
        { title: `第${version}版` },
      ),
    );
  expect(await save(2, 'draft')).toBe(false);
  expect(await save(1, 'submitted')).toBe(false);
  expect(await save(1, 'draft')).toBe(true);
  expect(await save(1, 'draft')).toBe(false);
});
