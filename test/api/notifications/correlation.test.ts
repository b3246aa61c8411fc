import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deliverDueMessages, enqueueMail } from '@functions/entrypoints/wire/notifications';
import { recordFigures } from '@functions/entrypoints/wire/operating-figures';
import { withCorrelation } from '@functions/platform/correlation';
import { systemScope } from '@functions/platform/database/scope';
import { memoryMetrics } from '@functions/platform/telemetry/metrics';
import { caseIn } from '../../support/contract/application-steps';
import { openWorld, type World } from '../../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const id = 'c0ffee00-1234-4000-8000-00000000abcd';

test('请求引起的消息记着那次请求的关联编号，与审计里的是同一个', async () => {
  await caseIn(world, 'inProgress');
  const rows = await world.platform.database.read(
    systemScope('minghu'),
    (sql) => sql<{ correlationId: string | null; isAudited: boolean }[]>`
      select m.correlation_id, exists (select 1 from audit_entries e
        where e.region_id = m.region_id and e.correlation_id = m.correlation_id) as is_audited
      from outbox_messages m where m.region_id = 'minghu'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(row.isAudited).toBe(true);
  }
});

test('送的时候写进日志：同一个编号、哪条渠道、结果；积压、搁置的数也看得到', async () => {
  const { platform } = world;
  await withCorrelation(id, () =>
    platform.database.write(systemScope('minghu'), (tx) =>
      enqueueMail(tx, {
        ...{ regionId: 'minghu', to: 'jiandu@example.cn', subject: '签章', text: '签章' },
        at: new Date(platform.clock.now().getTime() - 60_000),
      }),
    ),
  );
  const before = memoryMetrics();
  await recordFigures(platform, before);
  expect(before.text()).toMatch(/minglan_outbox_lag_seconds 60\n/);
  expect(before.text()).toMatch(/minglan_messages_due [1-9]/);
  await deliverDueMessages(platform);
  const lines = world.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const ours = lines.filter(({ correlationId }) => correlationId === id);
  expect(ours).toMatchObject([
    {
      code: 'messageSettled',
      regionId: 'minghu',
      channel: 'email',
      outcome: 'park',
      errorCode: 'email off',
    },
    { code: 'messageParked', regionId: 'minghu', errorCode: 'email off' },
  ]);
  expect(JSON.stringify(ours)).not.toContain('jiandu');
  const after = memoryMetrics();
  await recordFigures(platform, after);
  expect(after.text()).toContain('minglan_messages_waiting_for_people 1');
});
