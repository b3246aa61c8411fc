/** 来件的提醒：没有确认的满一个工作日提醒一次（A-31e）；更正申请没有期限，不提醒（A-41）；经办人不在岗的也提醒代理的人。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runDeadlineSweep } from '@functions/entrypoints/wire/clock';
import { claimApplication } from '@shared/contract/application-acts';
import { setDelegation } from '@shared/contract/delegations';
import { perform } from '../../support/application-acts';
import { actorFor, openCounty, type County } from '../../support/applications-county';
import { register } from '../../support/registrations';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const UNCONFIRMED = '新申请超过一个工作日未确认收到';
const alarmsTo = async (who: 'office' | 'civilOfficer' | 'civilColleague') =>
  (await county.messagesTo(who)).filter((title) => !/登记|代为/.test(title));
const sweepOn = async (day: string) => {
  county.setNow(`${day}T01:00:00.000Z`);
  await runDeadlineSweep(county.platform);
};

test('A-31e 传真没有确认的，满一个工作日提醒一次；A-41 更正申请始终不提醒', async () => {
  const correction = { mistake: '出生年份记错', evidence: '户口簿' };
  await register(county, { matter: 'recordCorrection', correction });
  await sweepOn('2026-11-23');
  await sweepOn('2027-03-01');
  expect(await alarmsTo('office')).toEqual([]);

  county.setNow('2026-11-20T02:00:00.000Z');
  await register(county, { channel: 'fax', arrivedOn: '2026-11-20', submittedOn: null });
  await sweepOn('2026-11-20');
  expect(await alarmsTo('office')).toEqual([]);
  await sweepOn('2026-11-23');
  await sweepOn('2026-11-23');
  expect(await alarmsTo('office')).toEqual([UNCONFIRMED]);
});

test('到期提醒发给认领的经办人；他不在岗的，也发给代他办理的同事', async () => {
  county.setNow('2026-11-20T02:00:00.000Z');
  const { body } = await register(county, { addresseeId: 'civil' }, 'civilOfficer');
  const claimed = await perform(county, 'civilOfficer', {
    endpoint: claimApplication,
    id: body.applicationId,
    body: { version: 1 },
  });
  expect(claimed.status).toBe(200);
  await county.call('civilOfficer', setDelegation, {
    body: {
      deputyId: actorFor('civilColleague').accountId,
      fromOn: '2026-12-10',
      untilOn: '2026-12-20',
    },
  });
  await sweepOn('2026-12-11');
  const mine = await alarmsTo('civilOfficer');
  expect(mine.length).toBeGreaterThan(0);
  expect(await alarmsTo('civilColleague')).toEqual(mine);
});
