import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import * as acts from '@shared/contract/application-acts';
import { deliverReply } from '@shared/contract/acts-deciding';
import { consultThirdParty } from '@shared/contract/acts-consulting';
import { getApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import {
  letterDocumentSchema,
  letterText,
  type LetterDocument,
} from '@shared/contract/letter-document';
import { downloadLetter, getLetter } from '@shared/contract/letters';
import {
  actorFor,
  openCounty,
  whoNames,
  type County,
  type Who,
} from '../../support/applications-county';
import { applicant, perform, reach } from '../../support/application-acts';

interface Shown {
  readonly document: LetterDocument;
  readonly isMasked: boolean;
  readonly sha256: string;
}

let county: County;
beforeAll(async () => {
  county = await openCounty();
});
afterAll(() => county.close());

const viewAs = async (who: Who, applicationId: string) =>
  (await county.call<ApplicationView>(who, getApplication, { params: { applicationId } })).body;
const letterOf = async (applicationId: string, kind: string) => {
  const { letters } = await viewAs('office', applicationId);
  const found = letters.find((letter) => letter.kind === kind);
  if (!found) throw new Error(`no ${kind} among ${letters.map((letter) => letter.kind).join()}`);
  return { applicationId, letterId: found.letterId };
};
const see = (who: Who | null, params: object) =>
  county.call<Shown>(who, getLetter, { params: params as Record<string, unknown> });
const download = (who: Who, params: object, format: string) =>
  county.call<Uint8Array>(who, downloadLetter, {
    params: params as Record<string, unknown>,
    query: { format },
    bytes: true,
  });
const audits = (applicationId: string) =>
  county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const rows = await sql<{ actorId: string; data: Record<string, unknown> }[]>`
      select actor_id, data from audit_entries
      where subject_id = ${applicationId} and act = 'downloadLetter' order by data::text desc`;
    return rows.map(({ data }) => data);
  });
/** Word 文件里的文字。 */
const docxText = (bytes: Uint8Array) =>
  Buffer.from(unzipSync(bytes)['word/document.xml'] ?? [])
    .toString('utf8')
    .replace(/<[^>]+>/g, '');

/** 已经认领、正在征求第三方意见的一件。 */
const consulting = async () => {
  const at = await reach(county, 'claimed');
  const answer = await perform(county, 'civilOfficer', {
    endpoint: consultThirdParty,
    id: at.applicationId,
    body: {
      version: at.version,
      partyName: '虚构第三方有限公司',
      partyContact: '虚构街道一号',
      about: '所申请的名单',
    },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return at;
};

describe('看文书', () => {
  test('申请人看自己的回执写真名，工作人员看的隐去', async () => {
    const { applicationId } = await reach(county, 'claimed');
    const receipt = await letterOf(applicationId, 'registrationReceipt');
    const own = await see('resident', receipt);
    expect(own.status).toBe(200);
    expect(own.body.isMasked).toBe(false);
    expect(letterText(own.body.document)).toContain(applicant.name);
    for (const who of ['office', 'civilOfficer'] as const) {
      const masked = await see(who, receipt);
      expect(masked.body.isMasked).toBe(true);
      expect(letterText(masked.body.document)).not.toContain(applicant.name);
      expect(letterText(masked.body.document)).toContain('虚*');
    }
  });

  test('定稿不可改：校验值由存着的定稿重算得出', async () => {
    const { applicationId } = await reach(county, 'claimed');
    const { letterId } = await letterOf(applicationId, 'registrationReceipt');
    const [row] = await county.platform.database.read(
      { regionId: 'minghu', kind: 'system' },
      (sql) =>
        sql<{ document: unknown; sha256: string }[]>`
          select document, sha256 from letters where letter_id = ${letterId}`,
    );
    const body = JSON.stringify(letterDocumentSchema.parse(row?.document));
    expect(createHash('sha256').update(body).digest('hex')).toBe(row?.sha256);
    expect(body).not.toContain(applicant.name);
  });

  test('A-32：给第三方的征求意见书，申请人看不到，也看不到它在不在', async () => {
    const { applicationId } = await consulting();
    const letter = await letterOf(applicationId, 'thirdPartyConsultationLetter');
    const missing = await see('resident', { ...letter, letterId: applicationId });
    const barred = await see('resident', letter);
    expect([barred.status, missing.status]).toEqual([404, 404]);
    expect((barred.body as unknown as { detail: string }).detail).toBe(
      (missing.body as unknown as { detail: string }).detail,
    );
    expect((await download('resident', letter, 'pdf')).status).toBe(404);
    expect((await see('civilOfficer', letter)).status).toBe(200);
    expect(letterText((await see('civilOfficer', letter)).body.document)).not.toContain(
      '虚构第三方有限公司',
    );
  });

  test('行级安全：以申请人的身份直接查表，也查不到给第三方的文书', async () => {
    const { applicationId } = await consulting();
    const { letterId } = await letterOf(applicationId, 'thirdPartyConsultationLetter');
    const { accountId } = actorFor('resident');
    const seen = await county.platform.database.read(
      { regionId: 'minghu', kind: 'resident', accountId },
      (sql) => sql<{ letterId: string }[]>`
        select letter_id from letters where application_id = ${applicationId}`,
    );
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.map((row) => row.letterId)).not.toContain(letterId);
  });

  test('谁看得到申请，谁才看得到文书', async () => {
    const { applicationId } = await reach(county, 'claimed');
    const receipt = await letterOf(applicationId, 'registrationReceipt');
    const answers = await Promise.all(
      whoNames.map(async (who) => [who, (await see(who, receipt)).status] as const),
    );
    expect(answers.filter(([, status]) => status === 200).map(([who]) => who)).toEqual([
      'resident',
      'office',
      'civilOfficer',
      'civilColleague',
      'civilApprover',
      'civilBoth',
      'civilReviewer',
    ]);
    expect((await see(null, receipt)).status).toBe(401);
  });

  test('A-33：签发而尚未送达的答复，申请人还看不到；送达后看得到', async () => {
    const at = await reach(county, 'awaitingApproval', {
      deliveryMethod: 'post',
      applicant: { ...applicant, address: '虚构镇一号' },
    });
    const approved = await perform(county, 'civilApprover', {
      endpoint: acts.approveReply,
      id: at.applicationId,
      body: { version: at.version, confidentialityOpinion: '不涉密，可以公开。' },
    });
    expect(approved.body.state).toBe('awaitingDelivery');
    const letter = await letterOf(at.applicationId, 'replyLetter');
    expect((await see('resident', letter)).status).toBe(404);
    const delivered = await perform(county, 'civilOfficer', {
      endpoint: deliverReply,
      id: at.applicationId,
      body: {
        version: approved.body.version,
        way: 'post',
        deliveredOn: '2026-11-20',
        proof: '虚构运单一',
      },
    });
    expect(delivered.status).toBe(200);
    expect((await see('resident', letter)).status).toBe(200);
  });
});

describe('下载文书', () => {
  test('申请人下载自己的答复：docx、PDF，写真名，文件名没有姓名，不记审计', async () => {
    const { applicationId, registrationNumber } = await reach(county, 'replied');
    const letter = await letterOf(applicationId, 'replyLetter');
    const docx = await download('resident', letter, 'docx');
    expect(docx.headers.get('content-type')).toContain('wordprocessingml');
    expect(docxText(docx.body)).toContain(applicant.name);
    const name = decodeURIComponent(docx.headers.get('content-disposition') ?? '');
    expect(name).toContain(`${registrationNumber}-政府信息公开告知书.docx`);
    expect(name).not.toContain(applicant.name);
    const pdf = await download('resident', letter, 'pdf');
    expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await audits(applicationId)).toEqual([]);
  });

  test('经办人下载的写真名，旁人下载的隐去，都记审计', async () => {
    const { applicationId } = await reach(county, 'replied');
    const letter = await letterOf(applicationId, 'replyLetter');
    const named = await download('civilOfficer', letter, 'docx');
    const masked = await download('civilColleague', letter, 'docx');
    expect(docxText(named.body)).toContain(applicant.name);
    expect(docxText(masked.body)).not.toContain(applicant.name);
    expect(decodeURIComponent(masked.headers.get('content-disposition') ?? '')).toContain(
      '隐去姓名',
    );
    const { letterId } = letter;
    expect(await audits(applicationId)).toEqual([
      { letterId, format: 'docx', isNamed: true },
      { letterId, format: 'docx', isNamed: false },
    ]);
  });

  test('文件格式写错，说明是哪一项', async () => {
    const { applicationId } = await reach(county, 'confirmed');
    const letter = await letterOf(applicationId, 'registrationReceipt');
    const answer = await county.call<{ field: string }>('resident', downloadLetter, {
      params: letter,
      query: { format: 'exe' },
    });
    expect([answer.status, answer.body.field]).toEqual([400, 'format']);
  });
});
