import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { planCounty, type CountyPlan } from '@functions/loading/domain/plan-county';
import type { BadRow } from '@functions/loading/domain/report';
import { readFolder } from '@functions/loading/folder/read-folder';
import {
  detectPersonalData,
  maskPersonalData,
} from '@functions/notices/domain/personal-data-detector';

const nothingKnown = {
  organisations: [],
  entries: [],
  notices: [],
  accounts: [],
  obligations: [],
};
const plans = new Map<string, CountyPlan>();
const badRows: BadRow[] = [];

beforeAll(async () => {
  const contents = await readFolder(join(__dirname, '../../../functions/demonstration'));
  badRows.push(...contents.badRows);
  for (const { rows } of contents.counties)
    plans.set(
      rows.county.region,
      planCounty(rows, { known: nothingKnown, mask: maskPersonalData }, (row) => badRows.push(row)),
    );
});

const plan = (region: string): CountyPlan => {
  const found = plans.get(region);
  if (!found) throw new Error(`no plan for ${region}`);
  return found;
};

const tableSums = (body: string): { income: number; expense: number } => {
  const fen = (cell: string | undefined) =>
    Math.round(Number((cell ?? '').replace(/,/g, '')) * 100);
  const cells = body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const header = cells.find((row) => row.includes('收入（元）'));
  const [income, expense] = [
    header?.indexOf('收入（元）') ?? -1,
    header?.indexOf('支出（元）') ?? -1,
  ];
  const days = cells.filter((row) => /^\d\d-\d\d$/.test(row[0] ?? ''));
  const total = (index: number) => days.reduce((sum, row) => sum + fen(row[index]), 0);
  if (header) return { income: total(income), expense: total(expense) };
  const subtotal = (word: string) =>
    fen(cells.find((row) => row[0]?.replace(/\*/g, '') === word)?.[1]);
  return { income: subtotal('收入小计'), expense: subtotal('支出小计') };
};

describe('演示数据', () => {
  it('五个县，没有一行不合格', () => {
    expect([...plans.keys()].sort()).toEqual(['lanshan', 'licheng', 'minghu', 'taian', 'yanhu']);
    expect(badRows).toEqual([]);
  });

  it('真实的县只有分管表和目录，没有账号、公开信息、地址、电话', () => {
    for (const region of ['lanshan', 'licheng', 'taian', 'yanhu']) {
      const { accounts, notices, obligations, organisations, rows } = plan(region);
      expect([accounts, notices, obligations]).toEqual([[], [], []]);
      expect(organisations.filter((one) => one.phone !== '' || one.address !== '')).toEqual([]);
      expect(rows.county.note).toBe('仅载入公开文件中的职责分工与目录，未接入');
    }
  });

  it('每个县恰有一个政府信息公开工作机构', () => {
    for (const { organisations } of plans.values())
      expect(organisations.filter((one) => one.isDisclosureOffice)).toHaveLength(1);
  });

  it('泰安：“基层政府”照原文列为责任单位，但不是部门；市直部门只作指导', () => {
    const { organisations, routing } = plan('taian');
    expect(organisations.find((one) => one.name === '基层政府')).toMatchObject({
      organisationId: 'grassroots-government',
      kind: 'guidingUnit',
    });
    const rescue = routing.filter((row) => row.domain === 'disaster-relief');
    expect(rescue.filter((row) => row.duty === 'responsible')).toHaveLength(1);
    expect(rescue.filter((row) => row.duty === 'guiding')).toHaveLength(5);
    expect(rescue[0]?.statedAs).toBe('安全生产领域和救灾生产领域');
  });

  it('明湖区：人、村、部门、公开信息够一个县用', () => {
    const { organisations, accounts, notices, maskedNotices, maskedNumbers } = plan('minghu');
    const count = (...kinds: string[]) =>
      organisations.filter((one) => kinds.includes(one.kind)).length;
    expect(count('village', 'community')).toBeGreaterThanOrEqual(14);
    expect(count('department')).toBeGreaterThanOrEqual(18);
    expect(notices.length).toBeGreaterThanOrEqual(80);
    expect(new Set(notices.map((notice) => notice.noticeId)).size).toBe(notices.length);
    expect(accounts.every((account) => account.isDemonstration)).toBe(true);
    expect([maskedNotices, maskedNumbers]).toEqual([6, 53]);
  });

  it('每个部门都有经办人和签发人', () => {
    const { organisations, accounts } = plan('minghu');
    for (const unit of organisations.filter(
      (one) =>
        ['department', 'township', 'subdistrict'].includes(one.kind) && !one.isDisclosureOffice,
    )) {
      const roles = accounts
        .filter((account) => account.organisationId === unit.organisationId)
        .flatMap((account) => account.roles);
      expect([unit.name, roles.includes('caseOfficer'), roles.includes('approver')]).toEqual([
        unit.name,
        true,
        true,
      ]);
    }
  });

  it('要公开的文字里没有一个完整的身份证、手机、银行卡号', () => {
    for (const { title, summary, bodyMarkdown } of plan('minghu').notices)
      expect([title, detectPersonalData(`${title}\n${summary}\n${bodyMarkdown}`)]).toEqual([
        title,
        [],
      ]);
  });

  it('每条财务收支：表里各笔相加等于概要，期初加收减支等于期末', () => {
    const financial = plan('minghu').notices.filter((notice) => notice.finance !== null);
    expect(financial.length).toBeGreaterThanOrEqual(20);
    for (const { title, finance, bodyMarkdown } of financial) {
      const { openingFen = 0, incomeFen = 0, expenseFen = 0, balanceFen = 0 } = finance ?? {};
      expect([title, tableSums(bodyMarkdown)]).toEqual([
        title,
        { income: incomeFen, expense: expenseFen },
      ]);
      expect([title, openingFen + incomeFen - expenseFen]).toEqual([title, balanceFen]);
    }
  });

  it('解读与文件互相连上', () => {
    const { notices } = plan('minghu');
    const linked = notices.filter((notice) => notice.interpretsId !== null);
    expect(linked).toHaveLength(3);
    for (const { interpretsId } of linked)
      expect(notices.some((notice) => notice.noticeId === interpretsId)).toBe(true);
  });
});
