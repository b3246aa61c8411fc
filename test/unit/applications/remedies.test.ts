import { describe, expect, test } from '@jest/globals';
import {
  abandonmentRemedies,
  noReplyRemedies,
  reconsiderationBody,
  remediesText,
  type RemedyNotice,
} from '@functions/applications/domain/remedies';
import { remedyDeadlines } from '@functions/applications/domain/remedy-deadlines';
import { officialCalendar } from '@functions/platform/calendar';
import { refusalKinds, replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import { county } from '../../support/application-facts';

const notice = (kind: ReplyKind, change: Partial<RemedyNotice> = {}): RemedyNotice => ({
  kind,
  body: '明湖区人民政府',
  courtName: '明湖区人民法院',
  repliedOn: '2026-12-01',
  partialReviewFirst: true,
  onlineReviewChannel: '',
  ...change,
});
const bodies = { body: '明湖区人民政府', courtName: '', onlineReviewChannel: '' };
const FREE_REVIEW = '60日内（至2027年1月30日，末日遇节假日顺延）向明湖区人民政府申请行政复议';
const FREE_SUIT = '6个月内（至2027年6月1日，末日遇节假日顺延）直接向明湖区人民法院提起行政诉讼';

describe('A-R8 行政复议机关', () => {
  test.each([
    ['civil', '明湖区人民政府'],
    ['green', '明湖区人民政府'],
    ['lakeside', '明湖区人民政府'],
    ['county', '上一级人民政府'],
    ['tax', '区税务局的上一级主管部门'],
  ])('%s → %s', (id, body) => {
    const replier = county.find(id);
    expect(replier && reconsiderationBody(replier, county)).toBe(body);
  });
  test.each([
    ['明湖海关', true],
    ['国家金融监督管理总局明湖监管支局', true],
    ['国家外汇管理局明湖区分局', true],
    ['明湖区国家安全局', true],
    ['明湖区财政局', false],
    ['明湖区公安局', false],
  ])('%s 是否垂直领导：%s', (name, isVertical) => {
    const body = reconsiderationBody({ name, kind: 'department' }, county);
    expect(body).toBe(isVertical ? `${name}的上一级主管部门` : '明湖区人民政府');
  });
});

describe('A-R5 不予公开：先复议，后诉讼', () => {
  test.each(refusalKinds)('%s', (kind) => {
    const text = remediesText(notice(kind, { partialReviewFirst: false }));
    for (const words of [
      '应当先申请行政复议',
      '行政复议机关：明湖区人民政府',
      FREE_REVIEW,
      '15日内向明湖区人民法院提起行政诉讼',
      '未经行政复议，不能直接起诉',
      '《行政复议法》第二十三条第一款第四项',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('6个月');
  });
});

describe('A-R6 其余：复议、诉讼任选', () => {
  const free = replyKinds.values.filter(
    (kind) => kind !== 'partiallyGranted' && !refusalKinds.some((refused) => refused === kind),
  );
  test.each(free)('%s', (kind) => {
    const text = remediesText(notice(kind));
    for (const words of [FREE_REVIEW, FREE_SUIT, '行政复议机关：明湖区人民政府'])
      expect(text).toContain(words);
    expect(text).not.toContain('先申请行政复议');
  });
  test('收到了才起算：草稿不写截止日期', () => {
    const text = remediesText(notice('granted', { repliedOn: null }));
    expect(text).not.toContain('至2027');
    expect(text).toContain('自收到本答复之日起60日内向明湖区人民政府申请行政复议');
  });
});

describe('A-R7 尚无定论的两种：默认先复议，可以改', () => {
  test('部分公开', () => {
    expect(remediesText(notice('partiallyGranted'))).toContain('应当先申请行政复议');
    const free = remediesText(notice('partiallyGranted', { partialReviewFirst: false }));
    expect(free).toContain(FREE_SUIT);
    expect(free).not.toContain('先申请行政复议');
  });
  test('逾期没有答复', () => {
    const facts = { ...bodies, dueOn: '2026-11-20' };
    const first = noReplyRemedies({ ...facts, noReplyReviewFirst: true });
    expect(first).toContain('2026年11月20日届满');
    expect(first).toContain('应当先申请行政复议');
    expect(first).toContain('第二十三条第一款第三项');
    expect(first).not.toContain('本答复');
    const free = noReplyRemedies({ ...facts, noReplyReviewFirst: false });
    expect(free).toContain('6个月内直接向有管辖权的人民法院提起行政诉讼');
  });
});

test('不再处理：复议、诉讼任选（A-R6）', () => {
  const text = abandonmentRemedies({ ...bodies, notifiedOn: '2026-12-01' });
  expect(text).toContain('如对不再处理不服，可以自收到本告知书之日起60日内');
  expect(text).toContain('6个月内');
  expect(text).not.toContain('先申请行政复议');
});

test('没有填法院写有管辖权的人民法院；有网上渠道的一并告知（《行政复议法》第二十二条）', () => {
  const text = remediesText(
    notice('granted', { courtName: '', onlineReviewChannel: '云州市行政复议网上窗口' }),
  );
  expect(text).toContain('直接向有管辖权的人民法院');
  expect(text).toContain('网上申请行政复议：云州市行政复议网上窗口。');
  expect(remediesText(notice('granted'))).not.toContain('网上申请');
});

describe('救济的期限', () => {
  const facts = {
    knownOn: '2026-03-30',
    isInformed: true,
    isReviewFirst: false,
    reviewDecisionOn: null,
  };
  const days = (change: Partial<typeof facts> | { reviewDecisionOn: string }) => {
    const found = remedyDeadlines({ ...facts, ...change }, officialCalendar);
    return [
      found.reconsiderationBy.day,
      found.directSuitBy?.day ?? null,
      found.suitAfterReconsiderationBy?.day ?? null,
    ];
  };
  test.each([
    ['A-R1、A-R3 一般', {}, ['2026-05-29', '2026-09-30', null]],
    [
      'A-R1 第60日是周六，顺延到周一',
      { knownOn: '2026-04-14' },
      ['2026-06-15', '2026-10-14', null],
    ],
    [
      'A-R2 没有告知权利，最长一年',
      { isInformed: false, knownOn: '2025-03-10' },
      ['2026-03-10', '2025-09-10', null],
    ],
    [
      'A-R3 没有对应之日取月末，再顺延',
      { knownOn: '2025-08-31' },
      ['2025-10-30', '2026-02-28', null],
    ],
    ['A-R3 末日在国庆假期，顺延', { knownOn: '2026-04-01' }, ['2026-06-01', '2026-10-08', null]],
    [
      'A-R4 复议后十五日',
      { isReviewFirst: true, reviewDecisionOn: '2026-06-04' },
      ['2026-05-29', null, '2026-06-22'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(days(change)).toEqual(expected);
  });
  test('跨入没有公布放假安排的年份，标明可能调整', () => {
    const found = remedyDeadlines({ ...facts, knownOn: '2026-12-01' }, officialCalendar);
    expect(found.reconsiderationBy).toEqual({ day: '2027-02-01', provisional: true });
  });
});
