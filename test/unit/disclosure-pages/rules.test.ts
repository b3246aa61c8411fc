/** 公开专栏的规则：A-12a 缺项、A-25 查阅场所、A-18 复核、 分类、A-49 日期、J-13、A-44 归并。 */
import { describe, expect, test } from '@jest/globals';
import {
  conversionGroups,
  type AskedInformation,
} from '@functions/applications/domain/conversion-groups';
import { reviewItems, reviewsByBody } from '@functions/disclosure-pages/domain/attribute-reviews';
import { blankGuide, checkGuide, missingFields } from '@functions/disclosure-pages/domain/guide';
import { howToApply } from '@functions/disclosure-pages/domain/how-to-apply';
import { lastWorkingDayUntil } from '@functions/disclosure-pages/domain/last-working-day';
import {
  differsFrom,
  emptyReport,
  filled,
} from '@functions/disclosure-pages/domain/report-content';
import { officialCalendar } from '@functions/platform/calendar';
import { reportDueOf } from '@shared/law/annual-report-dates';
import { settingsOf } from '@shared/law/conventions';
import { classesFor, DISCLOSURE_CLASSES } from '@shared/law/disclosure-classes';
import { domains } from '@shared/vocabulary/domain';

const body = {
  organisationId: 'minzheng',
  name: '区民政局',
  kind: 'department' as const,
  address: '湖滨大道9号',
  phone: '0359-5550140',
  isDisclosureOffice: false,
};

describe('公开指南', () => {
  test('A-12a：没有编写的，机关名称、地址、电话照名单，其余逐项列为缺', () => {
    expect(missingFields(blankGuide(body), body)).toEqual([
      '政府信息的分类',
      '编排体系',
      '获取方式',
      '办公时间',
      '传真号码',
      '互联网联系方式',
    ]);
  });

  test('A-20：任何一栏、查阅场所里写了手机号码都不收，办公电话收', () => {
    const fields = blankGuide(body);
    expect(checkGuide(fields).ok).toBe(true);
    expect(checkGuide({ ...fields, waysToGet: '找张某 138-1234-5678' })).toMatchObject({
      ok: false,
      refusal: { field: 'fields.waysToGet' },
    });
    const place = {
      kind: 'library' as const,
      name: '图书馆',
      address: '',
      hours: '',
      phone: '13812345678',
    };
    expect(checkGuide({ ...fields, readingPlaces: [place] })).toMatchObject({
      refusal: { field: 'fields.readingPlaces.0.phone' },
    });
  });

  test('怎样申请照县里的约定写：改了补正期限、开了收费，文字跟着变', () => {
    const textOf = (stored: Record<string, unknown>, title: string) =>
      howToApply(settingsOf(stored)).find((rule) => rule.title === title)?.text;
    expect(textOf({}, '写得不清楚怎么办')).toContain('给15个工作日补正');
    expect(textOf({ amendmentWorkingDays: 10 }, '写得不清楚怎么办')).toContain('给10个工作日补正');
    expect(textOf({}, '要不要钱')).toBe('不收费。');
    expect(textOf({ feeEnabled: true }, '要不要钱')).toContain('信息处理费');
  });
});

describe('法定主动公开内容', () => {
  test('A-20 十五类、A-21a 七类、A-21b 八类，编号不重', () => {
    expect(DISCLOSURE_CLASSES).toHaveLength(30);
    expect(new Set(DISCLOSURE_CLASSES.map(({ key }) => key)).size).toBe(30);
    expect(classesFor('department')).toHaveLength(22);
    expect(classesFor('township')).toHaveLength(23);
    expect(classesFor('village')).toEqual([]);
    expect(DISCLOSURE_CLASSES[14]?.article).toBe('第二十条第十五项');
  });

  test('二十六个领域都归到了某一类', () => {
    const covered = new Set<string>(DISCLOSURE_CLASSES.flatMap(({ sections }) => sections));
    expect(domains.values.filter((domain) => !covered.has(domain))).toEqual([]);
  });
});

describe('年度报告', () => {
  test('A-49a、A-49b：部门1月31日，县级3月31日', () => {
    expect(reportDueOf('department', 2025).dueOn).toBe('2026-01-31');
    expect(reportDueOf('county', 2025).dueOn).toBe('2026-03-31');
  });

  test('J-13：2026年1月31日是星期六，提前到1月30日', () => {
    const { isWorkingDay } = officialCalendar;
    expect(lastWorkingDayUntil('2026-01-31', isWorkingDay)).toBe('2026-01-30');
    expect(lastWorkingDayUntil('2026-03-31', isWorkingDay)).toBe('2026-03-31');
  });

  test('按统计填写之后没有不同；改一格就不同', () => {
    const { three, four } = emptyReport();
    const figures = {
      three: { ...three, '1': { ...three['1'], business: 2, total: 2 } },
      four,
      feesYuan: 30,
    };
    const content = filled({ ...emptyReport(), adjustmentNote: '旧的原因' }, figures);
    expect(differsFrom(content, figures)).toBe(false);
    expect(content.adjustmentNote).toBe('');
    expect(differsFrom({ ...content, feesYuan: 0 }, figures)).toBe(true);
  });
});

test('A-18：复核满一年到期，到期当天不算迟；迟的机关在前', () => {
  const filed = (noticeId: string, organisationId: string, attributeReviewedOn: string) => ({
    noticeId,
    title: '通知',
    organisationId,
    organisationName: organisationId,
    attribute: 'withheld' as const,
    attributeGround: 'internalAffairs',
    attributeReviewedOn,
  });
  const today = '2026-11-21';
  const items = reviewItems(
    [filed('a', 'x', '2025-11-21'), filed('b', 'y', '2025-11-20'), filed('c', 'x', '2026-11-01')],
    12,
    today,
  );
  expect(items.map(({ noticeId, isLate }) => [noticeId, isLate])).toEqual([
    ['b', true],
    ['a', false],
    ['c', false],
  ]);
  expect(reviewsByBody(items, today)).toEqual([
    { organisation: { organisationId: 'y', name: 'y' }, filed: 1, dueSoon: 0, late: 1 },
    { organisation: { organisationId: 'x', name: 'x' }, filed: 2, dueSoon: 1, late: 0 },
  ]);
});

describe('A-44：几位申请人要同一信息', () => {
  const asked = (
    applicationId: string,
    change: Partial<AskedInformation> = {},
  ): AskedInformation => ({
    applicationId,
    description: '请公开青石镇2025年高标准农田建设项目的验收报告',
    applicantKey: applicationId,
    departmentId: 'nongye',
    askedOn: '2026-05-01',
    isDisclosed: true,
    isConverted: false,
    ...change,
  });
  const similar = '申请公开青石镇2025年高标准农田建设项目验收报告';

  test('相同、相近的归一组；代表是公开过的里面最近的', () => {
    const rows = [
      asked('1'),
      asked('2', { description: similar, askedOn: '2026-06-01' }),
      asked('3', { askedOn: '2026-07-01', isDisclosed: false }),
      asked('4', { description: '公开全县小学招生计划' }),
    ];
    const [group, ...others] = conversionGroups(rows, 2);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ applicants: 3, applications: 3, latestOn: '2026-07-01' });
    expect(group?.representative.applicationId).toBe('2');
  });

  test.each([
    [
      '同一位申请人申请几次',
      [asked('1', { applicantKey: 'k' }), asked('2', { applicantKey: 'k' })],
    ],
    ['没有证件号码、比对不了的不计', [asked('1'), asked('2', { applicantKey: '' })]],
    ['没有一件公开过', [asked('1', { isDisclosed: false }), asked('2', { isDisclosed: false })]],
    ['已经转为主动公开', [asked('1'), asked('2', { isConverted: true })]],
  ])('%s：不提示', (_, rows) => {
    expect(conversionGroups(rows, 2)).toEqual([]);
  });
});
