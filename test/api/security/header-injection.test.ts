// 请求头注入：文件名、关联编号里的换行、引号、倒写的字，到不了应答头里。
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { downloadAttachment } from '@shared/contract/notices';
import { downloadDraftAttachment, uploadNoticeAttachment } from '@shared/contract/notice-drafts';
import { sendValue } from '@functions/platform/http/replies';
import { openWorld, type World } from '../../support/world';
import { holderOf, HOME } from '../../support/security/people';

const NAMES = [
  'a\r\nset-cookie: stolen=1.txt',
  'a\nx: y.txt',
  'a"; filename="evil.exe.txt',
  "a'';x=1.txt",
  '\u202efdp.exe.txt',
  "名单;filename*=UTF-8''evil.html.txt",
  '%0d%0aset-cookie: a=1.txt',
  '../../etc/passwd.txt',
  '..\\..\\boot.ini.txt',
  'a\u0000.txt',
  `${'长'.repeat(400)}.txt`,
  '\ud800.txt',
  '👨‍👩‍👧.txt',
];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

/** 只有一个参数，全是安全的字。 */
const SAFE = /^attachment; filename\*=UTF-8''[A-Za-z0-9%._~$&+\-^`|#]+$/;

const replyNamed = (fileName: string) =>
  sendValue(new Request('http://localhost/'), {
    endpoint: downloadAttachment,
    value: { bytes: Buffer.from('x'), mediaType: 'application/octet-stream', fileName },
    correlationId: 'c',
  });

test.each(NAMES)('下载的文件名 %j：应答头里只有安全的字', async (name) => {
  const reply = await replyNamed(name);
  expect(reply.headers.get('content-disposition')).toMatch(SAFE);
  expect(reply.headers.get('set-cookie')).toBeNull();
});

test.each(NAMES)('上传名为 %j 的文件再下载：收下的能安全取回，不收的说明缘由', async (name) => {
  const token = await world.signIn(await holderOf(world, 'villageEditor'));
  const form = new FormData();
  form.set('file', new File(['演示'], name));
  const authorization = `Bearer ${token}`;
  const upload = await world.app.request(
    `/api${uploadNoticeAttachment.path.replace(':region', HOME)}`,
    { method: 'POST', headers: { authorization }, body: form },
  );
  expect([200, 400, 415, 422]).toContain(upload.status);
  const body = (await upload.json()) as { attachmentId?: string; detail?: string };
  if (upload.status !== 200) {
    expect(body.detail).toMatch(/[一-鿿]/);
    return;
  }
  const path = downloadDraftAttachment.path
    .replace(':region', HOME)
    .replace(':attachmentId', body.attachmentId ?? '');
  const reply = await world.app.request(`/api${path}`, { headers: { authorization } });
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-disposition')).toMatch(SAFE);
  expect(reply.headers.get('set-cookie')).toBeNull();
  expect(reply.headers.get('content-security-policy')).toContain('sandbox');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['x\u0001y', 'a b', '19900000087', '<script>', 'é', 'a'.repeat(40)])(
  '来者的关联编号 %j 不照抄进应答头',
  async (given) => {
    const reply = await world.app.request('/api/regions', {
      headers: { 'x-correlation-id': encodeURIComponent(given) },
    });
    expect(reply.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  },
);
