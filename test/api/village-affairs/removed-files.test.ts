/** 从三资登记、“四议两公开”的一步里去掉的附件：不再列出、下载不到、原件删去；没有办成的一份不少。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import { recordDecisionStage, type DecisionView } from '@shared/contract/village-decisions';
import { downloadVillageFile } from '@shared/contract/village-notice-text';
import * as registers from '@shared/contract/village-registers';
import {
  contract,
  decisionWith,
  registered,
  stageBody,
  villagers,
} from '../../support/contract/village-cases';
import { openWorld, type Reply, type World } from '../../support/world';

const region = 'minghu';
let world: World;
let editor: string;
let organisationId: string;
beforeAll(async () => {
  world = await openWorld({ now: '2026-11-20T02:00:00.000Z' });
  ({ editor, organisationId } = await villagers(world));
}, 120_000);
afterAll(() => world.close());

const good = (reply: Reply): unknown => {
  expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  return reply.body;
};
/** 上传一份，返回编号与原件还在不在。 */
const upload = async () => {
  const reply = await world.call(uploadNoticeAttachment, { params: { region } }, editor);
  const { attachmentId } = good(reply) as { attachmentId: string };
  const [row] = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ storageKey: string }[]>`
      select storage_key from attachments
      where region_id = ${region} and attachment_id = ${attachmentId}`,
  );
  const key = row?.storageKey ?? '';
  return { attachmentId, isStored: async () => (await world.platform.storage.get(key)) !== null };
};
const download = async (attachmentId: string, token?: string) =>
  (await world.call(downloadVillageFile, { params: { region, attachmentId } }, token)).status;

test('三资登记：去掉的附件从公开清单里消失，留着的还在', async () => {
  const [kept, gone] = [await upload(), await upload()];
  const both = [kept.attachmentId, gone.attachmentId];
  const entry = await registered(world, { attachmentIds: both });
  const shown = async () => {
    const params = { region, organisationId };
    const { items } = good(await world.call(registers.listPublicRegister, { params })) as {
      items: { entryId: string; attachments: { attachmentId: string }[] }[];
    };
    const found = items.find(({ entryId }) => entryId === entry.entryId);
    return found?.attachments.map(({ attachmentId }) => attachmentId);
  };
  const update = (version: number, over: Record<string, unknown> = {}) => {
    const params = { region, entryId: entry.entryId };
    const fields = contract({ name: entry.name, attachmentIds: [kept.attachmentId], ...over });
    const body = { ...fields, version };
    return world.call(registers.updateRegisterEntry, { params, body } as never, editor);
  };
  expect(await shown()).toEqual(both);
  expect((await update(entry.version, { startsOn: '2028-01-01' })).status).not.toBe(200);
  expect((await update(entry.version + 1)).status).toBe(409);
  expect([await shown(), await gone.isStored()]).toEqual([both, true]);

  good(await update(entry.version));
  expect(await shown()).toEqual([kept.attachmentId]);
  expect([await download(gone.attachmentId), await download(gone.attachmentId, editor)]).toEqual([
    404, 404,
  ]);
  expect([await gone.isStored(), await kept.isStored()]).toEqual([false, true]);
  expect(await download(kept.attachmentId)).toBe(200);
});

test('四议两公开：改正一步时去掉的删去，别的一步用着的不动', async () => {
  const [minutes, photo, other] = [await upload(), await upload(), await upload()];
  const record = async (
    decision: DecisionView,
    stage: 'proposal' | 'consultation',
    over: object,
  ) => {
    const params = { region, decisionId: decision.decisionId, stage };
    const body = { ...stageBody(stage), ...over, version: decision.version };
    return good(
      await world.call(recordDecisionStage, { params, body } as never, editor),
    ) as DecisionView;
  };
  let view = await record(await decisionWith(world), 'proposal', {
    minutesIds: [minutes.attachmentId],
    photoIds: [photo.attachmentId],
  });
  view = await record(view, 'consultation', { minutesIds: [other.attachmentId] });
  expect([await minutes.isStored(), await photo.isStored()]).toEqual([true, true]);
  view = await record(view, 'proposal', { minutesIds: [minutes.attachmentId] });
  expect(view.stages.flatMap(({ photos }) => photos)).toEqual([]);
  expect(await Promise.all([minutes, photo, other].map(({ isStored }) => isStored()))).toEqual([
    true,
    false,
    true,
  ]);
  expect(await download(photo.attachmentId, editor)).toBe(404);
  expect(await download(other.attachmentId, editor)).toBe(200);
});
