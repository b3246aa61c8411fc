/** 个人信息保护影响评估报告：公开办生成、看，审计看；存下的不改，同一天不重复。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  listPrivacyAssessments,
  makePrivacyAssessment,
  readPrivacyAssessment,
  type PrivacyAssessmentRow,
  type PrivacyAssessmentView,
} from '@shared/contract/privacy-assessments';
import { saveSetting } from '@shared/contract/settings';
import { DATA_MAP } from '@shared/law/data-map';
import { openWorld, type World } from '../../support/world';

let world: World;
let office: string;
let auditor: string;
beforeAll(async () => {
  world = await openWorld();
  office = await world.signIn(await world.accountWith('disclosureOffice'));
  auditor = await world.signIn(await world.accountWith('auditor'));
}, 120_000);
afterAll(() => world.close());

const params = { region: 'minghu' };
const make = async () =>
  (await world.call(makePrivacyAssessment, { params }, office)).body as {
    version: number;
    isNew: boolean;
  };
const list = async (query = {}) =>
  (await world.call(listPrivacyAssessments, { params, query }, auditor)).body as {
    items: PrivacyAssessmentRow[];
    nextCursor: string | null;
  };
const audited = () =>
  world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ actorId: string | null; subjectId: string }[]>`
      select actor_id, subject_id from audit_entries where act = 'assessPrivacy' order by entry_no`,
  );

test('PIPL 55–56：生成一份，审计看得到全文，散列对得上；同一天再生成还是那一份，只记一次审计', async () => {
  expect(await make()).toEqual({ version: 1, isNew: true });
  const together = await Promise.all([make(), make(), make()]);
  expect(together).toEqual(Array.from({ length: 3 }, () => ({ version: 1, isNew: false })));
  const reply = await world.call(
    readPrivacyAssessment,
    { params: { ...params, version: 1 } },
    auditor,
  );
  const { text, sha256, byName } = reply.body as PrivacyAssessmentView;
  for (const { label } of Object.values(DATA_MAP)) expect(text).toContain(`## ${label}`);
  expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
  expect(byName).not.toBe('系统');
  const entries = await audited();
  expect(entries.map(({ subjectId }) => subjectId)).toEqual(['1']);
  expect(entries[0]?.actorId).not.toBeNull();
});

test('PIPL 56：保管年数改了，同一天可以有新的一版，旧的还在；逐页看', async () => {
  await world.call(
    saveSetting,
    { params: { ...params, key: 'archiveYears' }, body: { value: 30, replaces: 10 } },
    office,
  );
  expect(await make()).toEqual({ version: 2, isNew: true });
  const first = await list({ limit: 1 });
  expect([first.items.map(({ version }) => version), first.nextCursor]).toEqual([[2], '2']);
  const second = await list({ limit: 1, cursor: first.nextCursor });
  expect([second.items.map(({ version }) => version), second.nextCursor]).toEqual([[1], null]);
});

test('没有的版本、乱写的位置：说得明白', async () => {
  const none = await world.call(
    readPrivacyAssessment,
    { params: { ...params, version: 99 } },
    auditor,
  );
  expect([none.status, none.body]).toMatchObject([404, { detail: '没有第99版评估报告' }]);
  const odd = await world.call(
    listPrivacyAssessments,
    { params, query: { cursor: '第二页' } },
    auditor,
  );
  expect([odd.status, odd.body]).toMatchObject([400, { field: 'cursor' }]);
});
