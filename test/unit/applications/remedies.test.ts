import { describe, expect, test } from '@jest/globals';
import { reconsiderationBody, remediesText } from '@functions/applications/domain/remedies';
import { replyKinds } from '@shared/vocabulary/reply-kind';
import { county } from '../../support/application-facts';
import { lawCase, textOf } from '../../support/law-cases';

describe('行政复议机关', () => {
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
    ['REM-10', 'department', '某县人民政府'],
    ['REM-13', 'subdistrict', '某区人民政府'],
  ] as const)('%s', (caseId, kind, government) => {
    const { input, expected } = lawCase(caseId);
    const own = {
      ...county,
      all: county.all.map((item) => ({
        ...item,
        name: item.kind === 'county' ? government : item.name,
      })),
    };
    const body = reconsiderationBody({ name: textOf(input, 'body'), kind }, own);
    expect(body).toMatch(new RegExp(`${textOf(expected, 'reviewOrgan')}$`));
  });
});

describe.each(replyKinds.values)('%s 的救济途径', (kind) => {
  test('不是“不予公开”：复议六十日，或者直接起诉六个月', () => {
    const text = remediesText(kind, '明湖区人民政府', '2026-12-01');
    expect(text).toContain(
      '60日内（至2027年1月30日，末日遇节假日顺延）向明湖区人民政府申请行政复议',
    );
    expect(text).toContain('6个月内（至2027年6月1日，末日遇节假日顺延）直接向人民法院提起行政诉讼');
    expect(text).not.toContain('不能直接起诉');
  });
  test('草稿还没有送达，不写截止日期', () => {
    const text = remediesText(kind, '明湖区人民政府', null);
    expect(text).not.toContain('至2027');
    expect(text).toContain('自收到本答复之日起60日内向明湖区人民政府申请行政复议');
  });
});

test('REM-01：六十日自收到次日起数', () => {
  const { input, expected } = lawCase('REM-01');
  const text = remediesText('granted', '县人民政府', textOf(input, 'replyReceived'));
  const [, month, date] = textOf(expected, 'reviewBy').split('-').map(Number);
  expect(text).toContain(`60日内（至${String(month)}月${String(date)}日`);
});
