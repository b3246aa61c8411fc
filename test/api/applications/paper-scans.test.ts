/** 《条例》第四十五条（登记、归档）、《个人信息保护法》第五十一条：登记来件时附上扫描件，加密存放，写明用途才看得到。 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { revealPersonalFile, uploadPersonalFile } from '@shared/contract/filing';
import { imageSize } from '@functions/platform/images/image-size';
import { openCounty, type County, type Who } from '../../support/applications-county';
import { photo } from '../../support/personal-files';
import { register } from '../../support/registrations';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const upload = async (who: Who, kind = 'paperScan') =>
  county.call<{ fileId: string }>(who, uploadPersonalFile, {
    params: { kind },
    file: new File([new Uint8Array(await photo(60, 40))], '来件.jpg'),
  });
const scan = async (who: Who = 'office') => (await upload(who)).body.fileId;
const reveal = (who: Who, applicationId: string, fileId: string) =>
  county.call<Uint8Array>(who, revealPersonalFile, {
    params: { applicationId, fileId },
    body: { purpose: '核对来件' },
    bytes: true,
  });
const view = async (who: Who, applicationId: string) =>
  (await county.call<ApplicationView>(who, getApplication, { params: { applicationId } })).body;

test('附上两张：办理的人看得到、打得开，留审计；别的单位、审批的人打不开', async () => {
  const scanIds = [await scan(), await scan()];
  const { status, body } = await register(county, { scanIds });
  expect(status).toBe(200);
  const { applicationId } = body;
  expect((await view('office', applicationId)).personalFiles).toEqual(
    expect.arrayContaining(
      scanIds.map((fileId) => ({ fileId, kind: 'paperScan', isDeleted: false })),
    ),
  );
  const [first = ''] = scanIds;
  const shown = await reveal('office', applicationId, first);
  expect([shown.status, imageSize('image/jpeg', shown.body)]).toEqual([
    200,
    { width: 60, height: 40 },
  ]);
  expect((await reveal('financeOfficer', applicationId, first)).status).toBe(404);
  expect((await reveal('civilApprover', applicationId, first)).status).toBe(403);
  const audited = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql`
      select 1 from audit_entries where act = 'revealPersonalFile' and data->>'kind' = 'paperScan'`,
  );
  expect(audited).toHaveLength(1);
});

test('存放的是密文', async () => {
  await scan();
  const { attachments } = county.platform.config;
  const folder = join('folder' in attachments ? attachments.folder : '', 'attachments/personal');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const bytes = await readFile(join(folder, name)).catch(() => Buffer.alloc(0));
    expect([name, bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))]).toEqual([
      name,
      false,
    ]);
  }
});

test('别人上传的、用过的、不是扫描件的挂不上，整件不登记；登记来件的人不传别的，申请人不传扫描件', async () => {
  const used = await scan();
  expect((await register(county, { scanIds: [used] })).status).toBe(200);
  const before = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql`select 1 from applications`,
  );
  for (const fileId of [used, await scan('civilOfficer')])
    expect(await register(county, { scanIds: [fileId] })).toMatchObject({
      status: 422,
      body: { field: 'scanIds' },
    });
  const after = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql`select 1 from applications`,
  );
  expect(after.length).toBe(before.length);
  expect((await upload('office', 'identityPicture')).status).toBe(403);
  expect((await upload('resident', 'paperScan')).status).toBe(403);
  expect((await upload('civilReviewer')).status).toBe(403);
});
