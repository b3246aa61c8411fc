import { expect, test } from '@jest/globals';
import { indexCounter, indexNumber } from '@functions/notices/domain/index-number';
import { readCursor, writeCursor } from '@functions/notices/domain/notice-cursor';
import { findingsIn, maskedNames, maskNoticeText } from '@functions/notices/domain/notice-text';
import { describeFindings } from '@functions/notices/domain/privacy/unresolved';
import { publicityDaysLeft, publicityUntil } from '@functions/notices/domain/publicity';
import { searchableBody } from '@functions/notices/searchable-body';
import { summaryOf } from '@functions/notices/domain/summary';

test('公示期自公布次日起算', () => {
  expect(publicityUntil('2026-04-05', 7)).toBe('2026-04-12');
  expect(publicityUntil('2026-12-28', 5)).toBe('2027-01-02');
});

test.each([
  ['2026-04-05', 7],
  ['2026-04-06', 7],
  ['2026-04-07', 6],
  ['2026-04-12', 1],
  ['2026-04-13', 0],
  ['2027-01-01', 0],
])('%s 还剩 %i 天', (today, left) => {
  expect(publicityDaysLeft('2026-04-12', 7, today)).toBe(left);
});

test('不公示的没有倒计时；总天数不知道时只看截止日', () => {
  expect(publicityDaysLeft(null, null, '2026-04-05')).toBeNull();
  expect(publicityDaysLeft('2026-04-12', null, '2026-04-12')).toBe(1);
});

test('索引号每单位每年连续', () => {
  expect(indexNumber('liushuping', '2026', 12)).toBe('LIUSHUPING-2026-0012');
  expect(indexCounter('a', '2026')).not.toBe(indexCounter('a', '2027'));
});

test('游标来回不变；伪造的读不出', () => {
  const position = { publishedOn: '2026-04-05', noticeId: '0f7c3a52-8a1e-8c2d-9d1e-0123456789ab' };
  expect(readCursor(writeCursor(position))).toEqual(position);
  for (const bad of ['', 'x', '！', Buffer.from('2026-02-30.x').toString('base64url')])
    expect(readCursor(bad)).toBeUndefined();
  const noSuchDay = Buffer.from(`2026-02-30.${position.noticeId}`).toString('base64url');
  expect(readCursor(noSuchDay)).toBeUndefined();
});

const notice = {
  title: '补助名单 19900000011',
  summary: '',
  bodyMarkdown: '| 姓名 | 身份证号 |\n|---|---|\n| 李四 | 99999919630228202X |',
  contentElements: [{ name: '账号', value: '6299990000000001010' }],
  finance: { period: '19900000012', openingFen: 0, incomeFen: 0, expenseFen: 0, balanceFen: 0 },
  producedOn: '2026-07-01',
  attachments: [{ attachmentId: 'a', fileName: '李四19900000013.pdf', findings: [] }],
};

test('每一处公开得到的文字都检查，并且都隐去', () => {
  expect(findingsIn(notice).map(({ field, kind, masked }) => `${field} ${kind} ${masked}`)).toEqual(
    [
      '标题 phone 199＊＊＊＊0011',
      '正文 idNumber 999999＊＊＊＊＊＊＊＊202X',
      '公开要素 bankCard 629999＊＊＊＊＊＊＊＊＊1010',
      '收支概要 phone 199＊＊＊＊0012',
      '附件名 phone 199＊＊＊＊0013',
    ],
  );
  const masked = maskNoticeText(notice);
  expect(findingsIn({ ...notice, ...masked, attachments: [] })).toEqual([]);
  expect(maskedNames(notice)).toEqual([{ attachmentId: 'a', fileName: '李四199＊＊＊＊0013.pdf' }]);
  expect(masked.bodyMarkdown).toContain('| 李四 | 999999＊＊＊＊＊＊＊＊202X |');
});

test('说明里只有种类和位置，没有号码', () => {
  const said = describeFindings(findingsIn(notice));
  expect(said).toContain('手机号码');
  expect(said).toContain('共5处');
  expect(said).not.toMatch(/\d{5}/);
});

test('概述就是正文开头的，检索里不重复；另写的概述保留', () => {
  const bodyMarkdown = '各位村民：\n\n**经审核**，现将收支公示如下。';
  const contentElements = [{ name: '收入', value: '1元' }];
  const rest = { bodyMarkdown, contentElements, finance: null };
  const body = `${bodyMarkdown}\n收入：1元`;
  expect(searchableBody({ ...rest, summary: '经审核，现将收支公示如下。' })).toBe(body);
  expect(searchableBody({ ...rest, summary: '' })).toBe(body);
  expect(searchableBody({ ...rest, summary: '另写的' })).toBe(`另写的\n${body}`);
});

test.each([
  [
    '各位村民：\n\n| a | b |\n|---|---|\n\n**经审核**，现将收支公示如下。',
    '经审核，现将收支公示如下。',
  ],
  ['# 标题\n正文', '标题'],
  ['| a |\n|---|', ''],
  ['一二三四五六七八九。'.repeat(20), '一二三四五六七八九。'.repeat(10)],
  ['字'.repeat(300), `${'字'.repeat(99)}…`],
])('概述取正文第一段', (body, expected) => {
  expect(summaryOf(body)).toBe(expected);
});
