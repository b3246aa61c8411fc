import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as excel from 'exceljs';
import { withdrawApplication } from '@shared/contract/application-acts';
import { REGISTER_COLUMNS } from '@shared/contract/register-columns';
import { downloadRegister, listRegister, type RegisterRow } from '@shared/contract/register-book';
import { safeCell } from '@functions/applications/render/safe-cell';
import { openCounty, whoNames, type County, type Who } from '../../support/applications-county';
import { applicant, file, perform, reach } from '../../support/application-acts';

interface Book {
  readonly items: readonly RegisterRow[];
  readonly nextCursor: string | null;
  readonly title: string;
  readonly year: number;
  readonly years: readonly number[];
}

let county: County;
const numbers: Record<string, string> = {};

beforeAll(async () => {
  county = await openCounty('2026-10-12T02:00:00.000Z');
  // 10月12日收到、办理中，到11月20日已逾期。
  numbers['late'] = (await reach(county, 'claimed')).registrationNumber;
  county.setNow('2026-11-20T02:00:00.000Z');
  numbers['replied'] = (await reach(county, 'replied')).registrationNumber;
  const formula = { description: '=HYPERLINK("http://example.com","点这里")' };
  numbers['formula'] = (await file(county, formula)).registrationNumber;
  const gone = await file(county);
  numbers['withdrawn'] = gone.registrationNumber;
  const answer = await perform(county, 'resident', {
    endpoint: withdrawApplication,
    id: gone.applicationId,
    body: { version: 1 },
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
});
afterAll(() => county.close());

const book = async (who: Who, query: Record<string, unknown> = {}) =>
  (await county.call<Book>(who, listRegister, { query })).body;
const shown = async (who: Who, query: Record<string, unknown> = {}) =>
  (await book(who, query)).items.map(({ registrationNumber }) => registrationNumber);
const named = (...names: readonly string[]) => names.map((name) => numbers[name]);

const sheetOf = async (who: Who, query: Record<string, unknown> = {}) => {
  const reply = await county.call<Uint8Array>(who, downloadRegister, { query, bytes: true });
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(Buffer.from(reply.body) as unknown as ArrayBuffer);
  const rows: string[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push(REGISTER_COLUMNS.map((_, index) => row.getCell(index + 1).text));
  });
  return { reply, rows, sheet: workbook.worksheets[0] };
};

describe('A-45：登记本', () => {
  test('公开办看全县，次序照登记编号，序号就是编号里的序号', async () => {
    const { items, title, year, years } = await book('office');
    expect(items.map(({ registrationNumber }) => registrationNumber)).toEqual(
      named('late', 'replied', 'formula', 'withdrawn'),
    );
    expect(items.map(({ serial }) => serial)).toEqual([1, 2, 3, 4]);
    expect([title, year, years]).toEqual(['明湖政府信息公开申请登记本（2026年）', 2026, [2026]]);
  });

  test('部门只看本单位的，别的部门一件也没有', async () => {
    expect(await shown('civilOfficer')).toEqual(named('late', 'replied'));
    expect(await shown('civilApprover')).toEqual(named('late', 'replied'));
    expect(await shown('financeOfficer')).toEqual([]);
    expect(await shown('financeOfficer', { departmentId: 'civil' })).toEqual([]);
  });

  test('谁看得到', async () => {
    const statuses = await Promise.all(
      whoNames.map(async (who) => [who, (await county.call(who, listRegister)).status] as const),
    );
    expect(statuses.filter(([, status]) => status === 200).map(([who]) => who)).toEqual([
      'office',
      'civilOfficer',
      'civilColleague',
      'civilApprover',
      'civilBoth',
      'civilReviewer',
      'financeOfficer',
      'financeApprover',
    ]);
    expect((await county.call(null, listRegister)).status).toBe(401);
  });

  test('按状态、年份、办理结果、单位、是否逾期筛选', async () => {
    expect(await shown('office', { state: 'submitted' })).toEqual(named('formula'));
    expect(await shown('office', { outcome: '3.6.3' })).toEqual(named('withdrawn'));
    expect(await shown('office', { outcome: '3.1' })).toEqual(named('replied'));
    expect(await shown('office', { departmentId: 'civil' })).toEqual(named('late', 'replied'));
    expect(await shown('office', { overdue: 'true' })).toEqual(named('late'));
    expect(await shown('office', { overdue: 'false' })).toEqual(
      named('replied', 'formula', 'withdrawn'),
    );
    expect(await shown('office', { year: 2025 })).toEqual([]);
  });

  test('逾期与每一行自己说的一致', async () => {
    const { items } = await book('office');
    expect(items.filter(({ isOverdue }) => isOverdue).map((row) => row.registrationNumber)).toEqual(
      await shown('office', { overdue: 'true' }),
    );
  });

  test('一页一页看，连起来不多不少；页码写错说明白', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Book = await book('office', { limit: 3, ...(cursor === null ? {} : { cursor }) });
      seen.push(...page.items.map(({ registrationNumber }) => registrationNumber));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(await shown('office'));
    const wrong = await county.call<{ field: string }>('office', listRegister, {
      query: { cursor: '%%%' },
    });
    expect([wrong.status, wrong.body.field]).toEqual([400, 'cursor']);
  });

  test('已答复的写明答复日期、种类、文号、年报行；申请人一律隐去', async () => {
    const { items } = await book('office');
    const row = items.find(({ registrationNumber }) => registrationNumber === numbers['replied']);
    expect(row).toMatchObject({
      replyKind: 'granted',
      outcome: '3.1',
      finishedOn: '2026-11-20',
      isOverdue: false,
      applicantName: '虚*',
    });
    expect(row?.documentNumber).toMatch(/〔2026〕\d+号/);
    expect(JSON.stringify(items)).not.toContain(applicant.name);
    expect(JSON.stringify(items)).not.toContain(applicant.identityNumber);
  });
});

describe('下载登记本', () => {
  test('各行与页面相同，表头、A4 横排，申请人隐去', async () => {
    const { rows, reply, sheet } = await sheetOf('office');
    const { items, title } = await book('office');
    expect(rows[0]?.[0]).toContain(title);
    expect(rows[1]).toEqual(REGISTER_COLUMNS.map((column) => column.title));
    expect(rows.slice(2)).toEqual(
      items.map((row) => REGISTER_COLUMNS.map(({ text }) => safeCell(text(row)))),
    );
    expect(JSON.stringify(rows)).not.toContain(applicant.name);
    expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toContain(
      '登记本-2026.xlsx',
    );
    expect(sheet?.pageSetup.orientation).toBe('landscape');
  });

  test('像公式的内容不会被当作公式', async () => {
    const { rows, sheet } = await sheetOf('office', { state: 'submitted' });
    expect(rows[2]?.join()).toContain('\'=HYPERLINK("http://example.com"');
    sheet?.eachRow((row) =>
      row.eachCell((cell) => expect(cell.type).not.toBe(excel.ValueType.Formula)),
    );
    for (const start of ['=1', '+1', '-1', '@a', '\t=1', '\r=1'])
      expect(safeCell(start).startsWith("'")).toBe(true);
    expect(safeCell('二〇二六年')).toBe('二〇二六年');
  });

  test('筛选照样有效，部门下载的只有本单位的', async () => {
    expect((await sheetOf('civilOfficer')).rows.slice(2).map((row) => row[1])).toEqual(
      named('late', 'replied'),
    );
  });

  test('每下载一次记一条审计，写明年份', async () => {
    const count = () =>
      county.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
        const rows = await sql`select 1 from audit_entries
          where act = 'downloadRegister' and subject_kind = 'register' and subject_id = '2026'`;
        return rows.length;
      });
    const before = await count();
    await sheetOf('office');
    expect(await count()).toBe(before + 1);
  });
});
