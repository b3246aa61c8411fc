import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { recordSearch } from '@shared/contract/acts-deciding';
import { consultThirdParty } from '@shared/contract/acts-consulting';
import { uploadReplyAttachment } from '@shared/contract/case-papers';
import { downloadCaseFile } from '@shared/contract/case-file';
import { replayDifferences } from '@functions/applications/domain/verify-replay';
import type { Application, ApplicationEvent } from '@functions/applications/domain/application';
import { openCounty, whoNames, type County, type Who } from '../../support/applications-county';
import { applicant, perform, reach } from '../../support/application-acts';

let county: County;
let applicationId: string;
let number: string;

const party = '虚构第三方有限公司';
const original = new Uint8Array(Buffer.from('%PDF-1.4 虚构的附件'));

beforeAll(async () => {
  county = await openCounty();
  const at = await reach(county, 'claimed');
  applicationId = at.applicationId;
  number = at.registrationNumber;
  let { version } = at;
  const search = {
    searchedBy: '民政戊',
    places: '档案室、办公系统',
    keywords: '农村低保',
    result: 'found',
    note: '检索到审批表',
    on: '2026-11-20',
  };
  const consult = { partyName: party, partyContact: '虚构街道一号', about: '所申请的名单' };
  for (const [endpoint, body] of [
    [recordSearch, search],
    [consultThirdParty, consult],
  ] as const) {
    const step = { endpoint, id: applicationId, body: { version, ...body } };
    const answer = await perform(county, 'civilOfficer', step);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    version = answer.body.version;
  }
  const upload = await county.call('civilOfficer', uploadReplyAttachment, {
    params: { applicationId },
    file: new File([original], '虚构甲的低保材料.pdf'),
  });
  if (upload.status !== 200) throw new Error(JSON.stringify(upload.body));
});
afterAll(() => county.close());

const request = (who: Who | null, purpose = '人民法院调取', id = applicationId) =>
  county.call<Uint8Array>(who, downloadCaseFile, {
    params: { applicationId: id },
    body: { purpose },
    bytes: true,
  });
const opened = async (who: Who = 'office') => unzipSync((await request(who)).body);
const textOf = (files: Record<string, Uint8Array>, path: string) =>
  Buffer.from(files[`${number}/${path}`] ?? []).toString('utf8');
const jsonOf = (files: Record<string, Uint8Array>, path: string): unknown =>
  JSON.parse(textOf(files, path));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('卷宗', () => {
  test('重开压缩包，逐个核对校验值，一个不多一个不少', async () => {
    const files = await opened();
    const sums = textOf(files, 'checksums.txt').trim().split('\n');
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect([path, sha256(files[`${number}/${path}`] ?? new Uint8Array())]).toEqual([path, sum]);
    }
    expect(sums.map((line) => `${number}/${line.split('  ')[1] ?? ''}`).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path !== `${number}/checksums.txt`)
        .sort(),
    );
    const manifest = jsonOf(files, 'manifest.json') as {
      files: { path: string; sha256: string; bytes: number }[];
    };
    for (const file of manifest.files) {
      const bytes = files[`${number}/${file.path}`] ?? new Uint8Array();
      expect(file).toEqual({ path: file.path, bytes: bytes.length, sha256: sha256(bytes) });
    }
  });

  test('A-45：由卷内的事件从头重放，与存着的行一致', async () => {
    const files = await opened();
    const events = jsonOf(files, '03-经过/事件.json') as ApplicationEvent[];
    const row = jsonOf(files, '01-申请/申请.json') as Application;
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(row.version).toBe(events.length);
    expect(replayDifferences(row, events)).toEqual([]);
    const changed = { ...row, caseOfficerId: null, leadDepartmentId: 'finance' };
    expect(replayDifferences(changed, events).sort()).toEqual([
      'caseOfficerId',
      'leadDepartmentId',
    ]);
    expect(replayDifferences(row, events.slice(0, -1)).length).toBeGreaterThan(0);
    expect((jsonOf(files, 'manifest.json') as { replay: object }).replay).toEqual({
      eventCount: events.length,
      matches: true,
      differences: [],
    });
  });

  test('申请表、每份文书的 Word 与 PDF、经过、期限、检索、征求意见、登记、附件原件都在', async () => {
    const files = await opened();
    const paths = Object.keys(files).map((path) => path.slice(number.length + 1));
    for (const path of [
      '00-卷内目录.html',
      '01-申请/申请表.html',
      '02-文书/01-政府信息公开申请登记回执.docx',
      '02-文书/01-政府信息公开申请登记回执.pdf',
      '03-经过/时间轴.html',
      '04-期限/期限.html',
      '05-检索审查送达/记录.html',
      '06-附件/01.pdf',
      '07-登记/登记本.json',
    ])
      expect(paths).toContain(path);
    expect(textOf(files, '01-申请/申请表.html')).toContain(applicant.name);
    expect(textOf(files, '05-检索审查送达/记录.html')).toContain(party);
    expect(textOf(files, '05-检索审查送达/记录.html')).toContain('档案室、办公系统');
    expect(textOf(files, '04-期限/期限.html')).toContain('第20个工作日');
    expect(Buffer.from(files[`${number}/06-附件/01.pdf`] ?? [])).toEqual(Buffer.from(original));
    const letter = jsonOf(files, '02-文书/01-政府信息公开申请登记回执.json') as {
      isIntact: boolean;
    };
    expect(letter.isIntact).toBe(true);
    const [docx] = paths.filter((path) => path.endsWith('.docx'));
    const word = unzipSync(files[`${number}/${docx ?? ''}`] ?? new Uint8Array());
    expect(Buffer.from(word['word/document.xml'] ?? []).toString()).toContain(applicant.name);
  });

  test('文件名里没有任何人的姓名，下载的名字也没有；钥匙、查询码不入卷', async () => {
    const reply = await request('office');
    const files = unzipSync(reply.body);
    expect(Object.keys(files).join()).not.toMatch(
      new RegExp(`${applicant.name}|${party}|低保材料`),
    );
    expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toContain(
      `卷宗-${number}.zip`,
    );
    const row = jsonOf(files, '01-申请/申请.json') as object;
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['queryCode']));
    expect(textOf(files, '01-申请/申请.json')).not.toMatch(/applicantKey|vaultId/);
    for (const path of ['03-经过/事件.json', '03-经过/时间轴.html', 'manifest.json'])
      expect(textOf(files, path)).not.toContain(applicant.name);
  });

  test('同样的内容，次序与字节都相同', async () => {
    const [first, second] = [await request('office'), await request('office')];
    expect(sha256(first.body)).toBe(sha256(second.body));
  });
});

describe('谁能拿到卷宗', () => {
  test('只有公开办和认领的经办人', async () => {
    const answers = await Promise.all(
      whoNames.map(async (who) => [who, (await request(who)).status] as const),
    );
    expect(Object.fromEntries(answers)).toEqual({
      resident: 403,
      otherResident: 403,
      office: 200,
      civilOfficer: 200,
      civilColleague: 409,
      civilApprover: 403,
      civilBoth: 409,
      civilReviewer: 403,
      legalReviewer: 403,
      financeOfficer: 404,
      financeApprover: 403,
      villageEditor: 403,
      supervisionMember: 403,
      assistant: 403,
    });
    expect((await request(null)).status).toBe(401);
  });

  test('须写用途，用途里不能写申请人的姓名；每次记一条审计', async () => {
    expect((await request('office', ' ')).status).toBe(400);
    expect((await request('office', `给${applicant.name}`)).status).toBe(400);
    const audited = () =>
      county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
        const rows = await sql<{ data: { purpose: string } }[]>`
          select data from audit_entries
          where act = 'downloadCaseFile' and subject_id = ${applicationId} order by at`;
        return rows.map(({ data }) => data.purpose);
      });
    const before = await audited();
    await request('office', '行政复议机关调取');
    expect(await audited()).toHaveLength(before.length + 1);
    expect(await audited()).toContain('行政复议机关调取');
  });
});
