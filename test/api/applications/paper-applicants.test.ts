/** 书面来的申请人：恢复联系（A-31f）、代为登记撤回。 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as acts from '@shared/contract/application-acts';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import { previewAct } from '@shared/contract/preview-act';
import { revealApplicant } from '@shared/contract/reveal-applicant';
import { replayDifferences } from '@functions/applications/domain/verify-replay';
import { applicant, file, perform } from '../../support/application-acts';
import { openCounty, type County } from '../../support/applications-county';
import { countRows, letterBody, storedEvents, storedRow } from '../../support/case-records';
import { register } from '../../support/registrations';

let county: County;
beforeAll(async () => {
  county = await openCounty();
}, 120_000);
afterAll(() => county.close());

const address = '明湖区虚构路8号';
const { kind, name, identityNumber } = applicant;
const byLetter = async () => {
  const { body } = await register(county, {
    channel: 'registeredMail',
    signedOn: '2026-11-16',
    submittedOn: null,
    applicant: { kind, name, identityNumber },
    deliveryMethod: 'post',
  });
  return body.applicationId;
};
const confirm = (id: string, contact: object) =>
  perform(county, 'office', {
    endpoint: acts.confirmReceipt,
    id,
    body: { version: 1, ...contact },
  });

describe('A-31f 没有写联系方式的来件：恢复联系', () => {
  test('没有补登记联系方式的不能确认收到；写法不对的写明是哪一项', async () => {
    const id = await byLetter();
    expect(await confirm(id, {})).toMatchObject({
      status: 422,
      body: {
        code: 'ruleViolated',
        field: 'contactPhone',
        legalBasis: '国办公开办函〔2015〕207号',
      },
    });
    expect(await confirm(id, { contactPhone: '123' })).toMatchObject({
      body: { field: 'contactPhone' },
    });
    const wrong = await confirm(id, { contactEmail: '没有邮箱' });
    expect(wrong).toMatchObject({ status: 422, body: { field: 'contactEmail' } });
    expect((await storedRow(county, id)).state).toBe('submitted');
  });

  test('补登记的入保险箱；恢复联系之日起算；经过、审计、日志里没有', async () => {
    const id = await byLetter();
    const before = await storedRow(county, id);
    const confirmed = await confirm(id, { contactAddress: address });
    expect(confirmed.body).toMatchObject({ state: 'inProgress' });
    expect(confirmed.body.clock).toMatchObject({ receivedOn: '2026-11-20' });
    expect(confirmed.body.timeline.at(-1)?.note).toBe('恢复联系，已补登记联系方式');
    const events = await storedEvents(county, id);
    const row = await storedRow(county, id);
    expect(row.vaultId).not.toBe(before.vaultId);
    expect(replayDifferences(row, events)).toEqual([]);
    expect(JSON.stringify(events)).not.toContain(address);
    expect(county.logLines.join('\n')).not.toContain(address);
    expect(await countRows(county, 'audit_entries', `data::text like '%${address}%'`)).toBe(0);
    const revealed = await county.call<{ applicant: object }>('office', revealApplicant, {
      params: { applicationId: id },
      body: { purpose: '邮寄告知书' },
    });
    expect(revealed.body.applicant).toMatchObject({ name, identityNumber, address, phone: '' });
  });

  test('预览不留下什么', async () => {
    const id = await byLetter();
    const boxes = await countRows(county, 'personal_data', 'true');
    const preview = await county.call<{ after: { dueOn: string } }>('office', previewAct, {
      params: { applicationId: id },
      body: { act: 'confirmReceipt', input: { contactAddress: address } },
    });
    expect(preview.body.after.dueOn).toBe('2026-12-18');
    expect(await countRows(county, 'personal_data', 'true')).toBe(boxes);
  });

  test('已经写了联系方式的，不能借确认改掉', async () => {
    const { applicationId } = await file(county);
    expect(await confirm(applicationId, { contactPhone: '19900000002' })).toMatchObject({
      status: 422,
      body: { field: 'contactPhone' },
    });
  });
});

describe('撤回', () => {
  const withdraw = (id: string, version: number, body: object = {}) =>
    perform(county, 'office', {
      endpoint: acts.withdrawApplication,
      id,
      body: { version, ...body },
    });

  test('书面来件由工作人员登记：撤回申请书存档，计入3.6.3；日期不能在今天以后、提交以前', async () => {
    const { applicationId: id } = (await register(county, { submittedOn: '2026-11-18' })).body;
    for (const withdrawnOn of ['2026-11-21', '2026-11-17'])
      expect(await withdraw(id, 1, { withdrawnOn })).toMatchObject({
        status: 422,
        body: { field: 'withdrawnOn' },
      });
    const done = await withdraw(id, 1, { withdrawnOn: '2026-11-19', withdrawalReason: '已经拿到' });
    expect(done.body).toMatchObject({ state: 'withdrawn', outcome: '3.6.3' });
    expect(done.body.timeline.at(-1)?.note).toBe('申请人于2026年11月19日撤回：已经拿到');
    const form = await letterBody(county, id, 'withdrawalForm');
    for (const words of ['自愿撤回', '2026年11月18日', '2026年11月19日', '已经拿到'])
      expect(form).toContain(words);
  });

  test('还没有确认收到的也可以撤回', async () => {
    const id = await byLetter();
    expect((await withdraw(id, 1)).body).toMatchObject({ state: 'withdrawn' });
    expect(await letterBody(county, id, 'withdrawalForm')).toContain('2026年11月16日');
  });

  test('网上来的只有申请人自己能撤回，一点就撤，不用填', async () => {
    const { applicationId: id } = await file(county);
    expect(await withdraw(id, 1)).toMatchObject({ status: 409, body: { code: 'notPermittedNow' } });
    const own = await perform(county, 'resident', {
      endpoint: acts.withdrawApplication,
      id,
      body: { version: 1 },
    });
    expect(own.body).toMatchObject({ state: 'withdrawn', letters: [] });
    const seen = await county.call<ApplicationView>('office', getApplication, {
      params: { applicationId: id },
    });
    expect(seen.body.letters).toEqual([]);
  });
});
