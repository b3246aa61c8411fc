// givePrivacyConsent、withdrawPrivacyConsent：同意一次记一条，重复的不再记；撤回以后再同意照记（《个人信息保护法》第十四条、第十五条）
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as consent from '@shared/contract/privacy-consent';
import type { PrivacyScope } from '@shared/vocabulary/personal-data';
import { PRIVACY_GUIDE_VERSION } from '@shared/vocabulary/privacy-version';
import { openWorld, type World } from '../../support/world';

let world: World;
const params = { region: 'minghu' };
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

const door = 'h5' as const;
const give = async (...scopes: PrivacyScope[]) => {
  const token = await world.signIn('xuemingli');
  const body = { version: PRIVACY_GUIDE_VERSION, scopes, door };
  return (await world.call(consent.givePrivacyConsent, { params, body }, token)).status;
};
const withdraw = async (...scopes: PrivacyScope[]) => {
  const token = await world.signIn('xuemingli');
  const body = { scopes, door };
  return (await world.call(consent.withdrawPrivacyConsent, { params, body }, token)).status;
};

interface Row {
  readonly scopes: readonly string[];
  readonly isWithdrawal: boolean;
}

const kept = async () => {
  const rows = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<Row[]>`
      select p.scopes, p.is_withdrawal from privacy_consents p join accounts a
        on a.region_id = p.region_id and a.account_id = p.account_id
      where a.login_name = 'xuemingli' order by p.entry_no`,
  );
  return rows.map((row) => `${row.isWithdrawal ? '撤回' : '同意'}：${row.scopes.join()}`);
};
const audited = async () => {
  const [row] = await world.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ count: number }[]>`
      select count(*)::int as count from audit_entries where act like '%PrivacyConsent'`,
  );
  return row?.count;
};

test('同样的同意送二十遍、同时送，只记一条；添了一项的只记添的；撤回以后再同意照记', async () => {
  const before = await kept();
  const since = async () => (await kept()).slice(before.length);
  const together = await Promise.all(Array.from({ length: 20 }, () => give('voice')));
  expect(new Set(together)).toEqual(new Set([200]));
  expect(await since()).toEqual(['同意：voice']);
  expect(await give('voice', 'file', 'file')).toBe(200);
  expect(await since()).toEqual(['同意：voice', '同意：file']);
  expect([await withdraw('voice'), await withdraw('voice')]).toEqual([200, 200]);
  expect(await give('voice')).toBe(200);
  expect(await since()).toEqual(['同意：voice', '同意：file', '撤回：voice', '同意：voice']);
  expect(await audited()).toBe(4);
});
