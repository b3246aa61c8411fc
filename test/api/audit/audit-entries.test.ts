// listAuditEntries：审计员逐页查阅，筛选，没有个人信息
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listAuditEntries, type AuditEntryView } from '@shared/contract/audit-entries';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { applicant, openWorld, type World } from '../../support/world';
import { caseIn } from '../../support/contract/application-steps';

let world: World;
const params = { region: 'minghu' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

interface Listing {
  readonly items: AuditEntryView[];
  readonly nextCursor: string | null;
  readonly actors: { accountId: string; displayName: string }[];
}

const list = async (query: Record<string, unknown> = {}, region = 'minghu') => {
  const token = await world.signIn('shenjing');
  const reply = await world.call(listAuditEntries, { params: { region }, query }, token);
  return { status: reply.status, ...(reply.body as Listing) };
};

describe('审计查阅（《个人信息保护法》第五十四条）', () => {
  test('看得到谁在什么时候查看了申请人，用途是什么；看不到申请人是谁', async () => {
    const { applicationId } = await caseIn(world, 'inProgress');
    const token = await world.signIn('lixiaomei');
    const body = { purpose: '邮寄答复' };
    const seen = await world.call(
      revealApplicant,
      { params: { ...params, applicationId }, body },
      token,
    );
    expect(seen.status).toBe(200);
    const { items } = await list({ act: 'revealApplicant' });
    expect(items[0]).toMatchObject({
      actor: '李晓梅',
      actLabel: '查看申请人完整信息',
      subjectLabel: '申请',
      subjectId: applicationId,
      details: [{ label: '用途', text: '邮寄答复' }],
    });
    const { items: all } = await list({ limit: 50 });
    const text = JSON.stringify(all);
    for (const planted of [applicant.name, applicant.identityNumber, applicant.phone, '薛明礼'])
      expect(text).not.toContain(planted);
    expect(all.some(({ actor }) => actor === '村（居）民')).toBe(true);
  }, 60_000);

  test('新的在前，逐页翻完一笔不漏不重', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Listing = await list({ limit: 7, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map(({ entryNo }) => entryNo));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const numbers = seen.map(Number);
    expect(numbers).toEqual([...numbers].sort((left, right) => right - left));
    expect(new Set(seen).size).toBe(seen.length);
    const [row] = await world.platform.database.read(
      { regionId: 'minghu', kind: 'system' },
      (sql) => sql<{ count: number }[]>`select count(*)::int as count from audit_entries`,
    );
    expect(seen).toHaveLength(row?.count ?? 0);
  }, 60_000);

  test('按日期（北京时间的一天）、对象、人筛选；游标不对的说明', async () => {
    const { actors } = await list();
    const office = actors.find(({ displayName }) => displayName === '李晓梅');
    const mine = await list({ actorId: office?.accountId ?? '' });
    expect(new Set(mine.items.map(({ actor }) => actor))).toEqual(new Set(['李晓梅']));
    expect((await list({ subjectKind: 'account' })).items.length).toBeGreaterThan(0);
    expect(
      (await list({ fromOn: '2026-11-20', untilOn: '2026-11-20' })).items.length,
    ).toBeGreaterThan(0);
    expect((await list({ fromOn: '2026-11-21' })).items).toEqual([]);
    expect((await list({ untilOn: '2026-11-19' })).items).toEqual([]);
    expect((await list({ cursor: 'abc' })).status).toBe(400);
    expect((await list({ act: "x'; drop" })).status).toBe(400);
    expect((await list({}, 'yanhu')).status).toBe(401);
  }, 60_000);
});
