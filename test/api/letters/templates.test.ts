/** 文书模板：改了就用，必备的改不没，谁改的记在审计里，别县看不到。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LetterDocument } from '@shared/contract/letter-document';
import {
  listLetterTemplates,
  previewLetterTemplate,
  saveLetterTemplate,
  type LetterTemplateView,
} from '@shared/contract/letter-templates';
import type { Problem } from '@shared/contract/problem';
import { letterKinds } from '@shared/vocabulary/letter-kind';
import { loadTemplateEdits } from '@functions/letters/store.postgres';
import { letterNeeds } from '@functions/entrypoints/wire/letters';
import { sampleDraft } from '@functions/letters/domain/sample-facts';
import { openWorld, type World } from '../../support/world';

let world: World;
let office: string;
let officer: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  officer = await world.signIn(await world.accountWith('caseOfficer'));
}, 120_000);
afterAll(() => world.close());

const region = 'minghu';
const closing = { key: 'closing', text: '特此函告。', isIncluded: true };
const list = async (token: string) => {
  const reply = await world.call(listLetterTemplates, { params: { region } }, token);
  return (reply.body as { items: LetterTemplateView[] }).items;
};
const save = (version: number, blocks: (typeof closing)[], token = office) =>
  world.call(
    saveLetterTemplate,
    { params: { region, kind: 'extensionLetter' }, body: { version, blocks } },
    token,
  );
const preview = (body: object, token = officer) =>
  world.call(previewLetterTemplate, { params: { region, kind: 'extensionLetter' }, body }, token);
const textOf = (body: unknown) =>
  (body as { document: LetterDocument }).document.paragraphs.map(({ text }) => text).join('\n');

test('没有改过的县，每种文书都是样本，第0版', async () => {
  const items = await list(officer);
  expect(items.map(({ kind }) => kind)).toEqual(letterKinds.values);
  expect(items.every(({ version, updatedAt }) => version === 0 && updatedAt === null)).toBe(true);
});

test('公开办改了：第1版，预览与发文都用改过的，记入审计；别县不受影响', async () => {
  expect(textOf((await preview({ blocks: [closing] })).body)).toContain('特此函告。');
  expect(textOf((await preview({})).body)).not.toContain('特此函告。');
  const reply = await save(0, [closing]);
  expect(reply.status).toBe(200);
  expect(reply.body).toMatchObject({ version: 1, kind: 'extensionLetter' });
  expect(textOf((await preview({})).body)).toContain('特此函告。');
  const draft = sampleDraft({ kind: 'extensionLetter', variant: '', agencyName: '某局' });
  const written = await world.platform.database.read(
    { regionId: region, kind: 'resident' },
    (sql) => letterNeeds.composeLetter(sql, region, draft),
  );
  expect(JSON.stringify(written)).toContain('特此函告。');
  const elsewhere = await world.platform.database.read(
    { regionId: 'licheng', kind: 'system' },
    (sql) => loadTemplateEdits(sql, region, 'extensionLetter'),
  );
  expect(elsewhere).toEqual([]);
  const audits = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ subjectId: string; data: unknown }[]>`
      select subject_id, data from audit_entries where subject_kind = 'letterTemplate'`,
  );
  expect(audits).toEqual([
    { subjectId: 'extensionLetter', data: { version: 1, changedBlocks: 'closing' } },
  ]);
});

test('照旧版改是冲突；必备的停不了；都不留痕', async () => {
  expect((await save(0, [])).status).toBe(409);
  const dropped = await save(1, [{ key: 'extension', text: '延长。', isIncluded: false }]);
  expect(dropped.status).toBe(422);
  expect((dropped.body as Problem).detail).toContain('必备内容，不能停用');
  const items = await list(office);
  expect(items.find(({ kind }) => kind === 'extensionLetter')?.version).toBe(1);
});

test('两人同时改：只有一个成', async () => {
  const replies = await Promise.all([save(1, []), save(1, [closing])]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('经办人只能看，不能改；居民看不到；没有的情形说明白', async () => {
  expect((await save(2, [], officer)).status).toBe(403);
  const resident = await world.signIn(await world.accountWith('resident'));
  const seen = await world.call(listLetterTemplates, { params: { region } }, resident);
  expect(seen.status).toBe(403);
  const odd = await world.call(
    previewLetterTemplate,
    { params: { region, kind: 'replyLetter' }, body: { variant: 'toString' } },
    officer,
  );
  expect(odd.status).toBe(422);
  expect((odd.body as Problem).detail).toContain('没有这一种情形');
});
