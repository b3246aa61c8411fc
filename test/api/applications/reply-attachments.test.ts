import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import * as papers from '@shared/contract/case-papers';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { grantedDraft, perform, reach } from '../../support/application-acts';
import { openCounty, type County, type Who } from '../../support/applications-county';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const pdf = (name: string, text = '演示') =>
  new File([new Uint8Array(Buffer.from(`%PDF-1.4 ${text}`))], name, { type: 'text/html' });

const upload = (who: Who, applicationId: string, given: File) =>
  county.call<{ attachmentId: string; code: string }>(who, papers.uploadReplyAttachment, {
    params: { applicationId },
    file: given,
  });
const download = (who: Who | null, applicationId: string, attachmentId: string) =>
  county.call<string>(who, papers.downloadReplyAttachment, {
    params: { applicationId, attachmentId },
  });

test('上传 → 选入答复 → 签发后申请人才能下载；没有选入的永远不能', async () => {
  const at = await reach(county, 'claimed');
  const id = at.applicationId;
  const chosen = await upload('civilOfficer', id, pdf('低保审批表.pdf', '选入'));
  const unused = await upload('civilOfficer', id, pdf('内部底稿.pdf', '底稿'));
  expect([chosen.status, chosen.body]).toEqual([
    200,
    expect.objectContaining({
      fileName: '低保审批表.pdf',
      mediaType: 'application/pdf',
      isAvailable: true,
    }),
  ]);
  const attachmentIds = [chosen.body.attachmentId];
  let { version } = at;
  const steps = [
    ['civilOfficer', acts.draftReply, { ...grantedDraft, attachmentIds }],
    ['civilOfficer', acts.submitForApproval, {}],
  ] as const;
  for (const [who, endpoint, body] of steps)
    version = (await perform(county, who, { endpoint, id, body: { version, ...body } })).body
      .version;
  expect((await download('resident', id, chosen.body.attachmentId)).status).toBe(404);
  expect((await download('civilApprover', id, chosen.body.attachmentId)).status).toBe(200);

  await perform(county, 'civilApprover', {
    endpoint: acts.approveReply,
    id,
    body: { version, confidentialityOpinion: '不涉密，可以公开。' },
  });
  const mine = await download('resident', id, chosen.body.attachmentId);
  expect([mine.status, mine.body]).toEqual([200, '%PDF-1.4 选入']);
  expect(mine.headers.get('content-type')).toBe('application/pdf');
  expect(mine.headers.get('cache-control')).toBe('no-store');
  expect(mine.headers.get('content-disposition')).toContain(encodeURIComponent('低保审批表.pdf'));
  expect((await download('resident', id, unused.body.attachmentId)).status).toBe(404);
  expect((await download('otherResident', id, chosen.body.attachmentId)).status).toBe(404);
  expect((await download('financeOfficer', id, chosen.body.attachmentId)).status).toBe(404);
  expect((await download(null, id, chosen.body.attachmentId)).status).toBe(401);
  const seen = await county.call<ApplicationView>('resident', getApplication, {
    params: { applicationId: id },
  });
  expect(seen.body.reply?.attachments.map(({ fileName }) => fileName)).toEqual(['低保审批表.pdf']);
});

describe('不收的上传', () => {
  test('种类不允许、内容与扩展名不符', async () => {
    const { applicationId: id } = await reach(county, 'claimed');
    for (const given of [pdf('a.exe'), pdf('a.png'), new File(['<script>'], 'a.pdf')]) {
      const answer = await upload('civilOfficer', id, given);
      expect([answer.status, answer.body.code]).toEqual([415, 'unsupportedMedia']);
    }
  });
  test('没有认领的同事、已经答复之后、别的单位', async () => {
    const claimed = await reach(county, 'claimed');
    const colleague = await upload('civilColleague', claimed.applicationId, pdf('a.pdf'));
    expect([colleague.status, colleague.body.code]).toEqual([409, 'notPermittedNow']);
    const stranger = await upload('financeOfficer', claimed.applicationId, pdf('a.pdf'));
    expect(stranger.status).toBe(404);
    const replied = await reach(county, 'replied');
    expect((await upload('civilOfficer', replied.applicationId, pdf('a.pdf'))).status).toBe(409);
  });
  test('超过4 MB', async () => {
    const { applicationId: id } = await reach(county, 'claimed');
    const big = new File([new Uint8Array(4 * 1024 * 1024 + 1)], 'a.pdf');
    expect((await upload('civilOfficer', id, big)).body.code).toBe('tooLarge');
  });
});

test('别件申请的附件不能选入', async () => {
  const other = await reach(county, 'claimed');
  const foreign = await upload('civilOfficer', other.applicationId, pdf('a.pdf'));
  const at = await reach(county, 'claimed');
  const answer = await perform(county, 'civilOfficer', {
    endpoint: acts.draftReply,
    id: at.applicationId,
    body: { version: at.version, ...grantedDraft, attachmentIds: [foreign.body.attachmentId] },
  });
  expect([answer.status, answer.body]).toEqual([
    422,
    expect.objectContaining({ code: 'ruleViolated', field: 'attachmentIds' }),
  ]);
});
