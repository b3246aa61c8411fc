// 转办以后，原来的单位看不到身份证照片、申请人和代办人；接手的单位认领以后才看得到（《个人信息保护法》第六条、第五十一条）
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { getApplication } from '@shared/contract/applications';
import { revealPersonalFile, uploadPersonalFile } from '@shared/contract/filing';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { perform, reach } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';
import { photo } from '../../support/personal-files';

let county: County;
let applicationId: string;
let fileId: string;
let version: number;
beforeAll(async () => {
  county = await openCounty();
  const sent = await county.call<{ fileId: string }>('resident', uploadPersonalFile, {
    params: { kind: 'identityPicture' },
    file: new File([new Uint8Array(await photo())], '身份证.jpg'),
  });
  ({ fileId } = sent.body);
  ({ applicationId, version } = await reach(county, 'claimed', { identityPictureId: fileId }));
}, 120_000);
afterAll(() => county.close());

const body = { purpose: '核对身份' };
const picture = async (who: Who) =>
  (
    await county.call(who, revealPersonalFile, {
      params: { applicationId, fileId },
      body,
      bytes: true,
    })
  ).status;
const person = async (who: Who) =>
  (await county.call(who, revealApplicant, { params: { applicationId }, body })).status;
const view = async (who: Who) =>
  (await county.call(who, getApplication, { params: { applicationId } })).status;
const act = async (who: Who, endpoint: Parameters<typeof perform>[2]['endpoint'], input = {}) => {
  const answer = await perform(county, who, {
    endpoint,
    id: applicationId,
    body: { version, ...input },
  });
  expect(answer.status).toBe(200);
  ({ version } = answer.body);
};

test('认领的经办人看得到；同单位没有认领的同事、别的单位看不到', async () => {
  expect([await picture('civilOfficer'), await person('civilOfficer')]).toEqual([200, 200]);
  expect([await picture('civilColleague'), await person('civilColleague')]).toEqual([409, 409]);
  expect([await picture('financeOfficer'), await person('financeOfficer')]).toEqual([404, 404]);
});

test('转办的当下，原来的单位一样也看不到；接手的单位认领以前也看不到，认领以后看得到', async () => {
  const reason = '所需信息由财政局制作，转请办理';
  await act('civilOfficer', acts.transferApplication, { toDepartmentId: 'finance', reason });
  for (const who of ['civilOfficer', 'civilColleague'] as const)
    expect([who, await view(who), await picture(who), await person(who)]).toEqual([
      who,
      404,
      404,
      404,
    ]);
  expect([await picture('financeOfficer'), await person('financeOfficer')]).toEqual([409, 409]);
  await act('financeOfficer', acts.claimApplication);
  expect([await picture('financeOfficer'), await person('financeOfficer')]).toEqual([200, 200]);
  expect([await picture('civilOfficer'), await person('civilOfficer')]).toEqual([404, 404]);
});

test('撤回以后，经办人不再看得到；看过的都在审计里，没看成的不在', async () => {
  await act('resident', acts.withdrawApplication, {});
  expect([await picture('financeOfficer'), await person('financeOfficer')]).toEqual([409, 409]);
  const rows = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) =>
      sql`select 1 from audit_entries where act in ('revealPersonalFile', 'revealApplicant')`,
  );
  expect(rows).toHaveLength(4);
});
