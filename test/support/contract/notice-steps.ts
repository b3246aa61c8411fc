import { createNotice, submitNotice } from '@shared/contract/notice-drafts';
import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { newKey, type Actors, type Reply } from '../world';

const region = 'minghu';

export const noticeFields = (overrides: Record<string, unknown> = {}) => ({
  title: '2026年11月道路清扫安排公告',
  summary: '',
  entryId: null,
  affairsKind: 'village' as const,
  processStage: 'release' as const,
  bodyMarkdown: '11月25日起清扫主街，请各户配合。\n\n| 日期 | 路段 |\n|---|---|\n| 25日 | 主街 |',
  producedOn: '2026-11-20',
  publicityDays: 7,
  ...overrides,
});

const must = (reply: Reply): NoticeDraft => {
  if (reply.status !== 200)
    throw new Error(`step failed: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body as NoticeDraft;
};

/** 同一个村的经办人和监督委员会成员。 */
export const villageStaff = async (world: Actors): Promise<{ editor: string; member: string }> => {
  const [pair] = await world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) =>
      sql<{ editor: string; member: string }[]>`
      select e.login_name as editor, m.login_name as member from accounts e
      join accounts m on m.region_id = e.region_id and m.organisation_id = e.organisation_id
        and 'supervisionMember' = any (m.roles) and m.account_id <> e.account_id
      where 'villageEditor' = any (e.roles) order by 1, 2 limit 1`,
  );
  if (!pair) throw new Error('no village with an editor and a supervision member');
  return pair;
};

/** 经由接口建一条草稿；需要时提交审核。 */
export const noticeIn = async (
  world: Actors,
  state: 'draft' | 'submitted',
  overrides: Record<string, unknown> = {},
): Promise<NoticeDraft> => {
  const token = await world.signIn((await villageStaff(world)).editor);
  const body = { ...noticeFields(overrides), idempotencyKey: newKey() };
  const draft = must(await world.call(createNotice, { params: { region }, body }, token));
  if (state === 'draft') return draft;
  const params = { region, noticeId: draft.noticeId };
  return must(await world.call(submitNotice, { params, body: { version: draft.version } }, token));
};
