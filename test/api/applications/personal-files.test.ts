// 身份证照片：《个人信息保护法》第二十八条、第二十九条（敏感信息、单独同意）、第五十一条（加密、查看留痕）。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getApplication, submitApplication } from '@shared/contract/applications';
import { downloadCaseFile } from '@shared/contract/case-file';
import { revealPersonalFile, uploadPersonalFile } from '@shared/contract/filing';
import type { ApplicationView } from '@shared/contract/application-view';
import { confirmReceipt } from '@shared/contract/application-acts';
import { imageSize } from '@functions/platform/images/image-size';
import { actorFor, openCounty, type County, type Who } from '../../support/applications-county';
import { submission } from '../../support/contract/application-steps';
import { applicant } from '../../support/application-acts';
import { photo } from '../../support/personal-files';

let county: County;
let applicationId: string;
let fileId: string;
let original: Uint8Array;
beforeAll(async () => {
  county = await openCounty();
  original = await photo(60, 40);
  const sent = await county.call<{ fileId: string }>('resident', uploadPersonalFile, {
    params: { kind: 'identityPicture' },
    file: new File([new Uint8Array(original)], `${applicant.name}身份证.jpg`),
  });
  ({ fileId } = sent.body);
  const filed = await county.call<{ applicationId: string }>('resident', submitApplication, {
    body: submission({ applicant, identityPictureId: fileId }),
  });
  ({ applicationId } = filed.body);
}, 120_000);
afterAll(() => county.close());

const reveal = (who: Who, purpose = '核对身份', of = fileId) =>
  county.call<Uint8Array>(who, revealPersonalFile, {
    params: { applicationId, fileId: of },
    body: { purpose },
    bytes: true,
  });
const view = async (who: Who) =>
  (await county.call<ApplicationView>(who, getApplication, { params: { applicationId } })).body;

test('公开办写明用途看得到照片，记一条审计；别的角色看不到，申请人的清单里也没有', async () => {
  const shown = await reveal('office');
  expect(shown.status).toBe(200);
  expect(imageSize('image/jpeg', shown.body)).toEqual({ width: 60, height: 40 });
  expect(shown.headers.get('cache-control')).toBe('no-store');
  expect(shown.headers.get('content-disposition') ?? '').not.toContain(
    encodeURIComponent(applicant.name),
  );
  for (const who of ['resident', 'civilApprover', 'villageEditor'] as const)
    expect([who, (await reveal(who)).status]).toEqual([who, 403]);
  expect((await reveal('financeOfficer')).status).toBe(404);
  expect((await view('office')).personalFiles).toEqual([
    { fileId, kind: 'identityPicture', isDeleted: false },
  ]);
  expect((await view('resident')).personalFiles).toEqual([]);
  const audited = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ actorId: string; data: unknown }[]>`
      select actor_id, data from audit_entries where act = 'revealPersonalFile'`,
  );
  expect(audited.map(({ actorId, data }) => ({ actorId, data }))).toEqual([
    {
      actorId: actorFor('office').accountId,
      data: { fileId, kind: 'identityPicture', purpose: '核对身份' },
    },
  ]);
});

test('用途里写姓名的不给看；别的申请的材料、没有的材料都是没有找到', async () => {
  expect((await reveal('office', `给${applicant.name}核对`)).status).toBe(400);
  expect((await reveal('office', '核对', '00000000-0000-4000-8000-000000000000')).status).toBe(404);
});

test('附件存放处只有密文：没有图片的样子；密文挪作别的编号打不开', async () => {
  const { attachments } = county.platform.config;
  const folder = join('folder' in attachments ? attachments.folder : '', 'attachments/personal');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('/'));
  expect(names).toHaveLength(1);
  const sealed = await readFile(join(folder, names[0] ?? ''));
  expect(sealed.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
  expect(sealed.includes(Buffer.from(original.subarray(100, 140)))).toBe(false);
});

test('卷宗、附件清单里没有身份证照片', async () => {
  await county.call('office', confirmReceipt, { params: { applicationId }, body: { version: 1 } });
  const file = await county.call<Uint8Array>('office', downloadCaseFile, {
    params: { applicationId },
    body: { purpose: '法院调取' },
    bytes: true,
  });
  expect(file.status).toBe(200);
  expect(Buffer.from(file.body).toString('latin1')).not.toMatch(/\.jpe?g/);
  expect((await view('office')).reply?.attachments ?? []).toEqual([]);
});

test('照片用过一次就不能再挂到别的申请上', async () => {
  const again = await county.call<{ field: string }>('resident', submitApplication, {
    body: submission({ applicant, identityPictureId: fileId }),
  });
  expect([again.status, again.body.field]).toEqual([422, 'identityPictureId']);
});
