import { describe, expect, test } from '@jest/globals';
import { detectPrivacy, maskPrivacy } from '@functions/notices/domain/privacy/detector';
import { placeIn } from '@functions/notices/domain/privacy/place';
import key from '../../fixtures/notices-privacy-key.json';
import notices from '../../fixtures/notices.json';
import { CLEAN, DIRTY } from '../../support/privacy-samples';

const TODAY = '2026-11-21';
const kinds: Record<string, string> = { id: 'idNumber', phone: 'phone', bank: 'bankCard' };
const textOf = ({ title, bodyMarkdown, attachments }: (typeof notices)[number]) =>
  [title, bodyMarkdown, ...attachments].join('\n');

describe('H-13、H-14：找得到，隐去的样子对，隐去之后再也找不到', () => {
  test.each(DIRTY.map(({ kind, text, masked }) => [kind, text, masked] as const))(
    '%s：%s',
    (kind, text, masked) => {
      expect(detectPrivacy(text, TODAY).map((each) => each.kind)).toContain(kind);
      expect(maskPrivacy(text, TODAY).text).toBe(masked);
      expect(detectPrivacy(masked, TODAY)).toEqual([]);
    },
  );
});

test.each(CLEAN)('不误报：%s', (text) => {
  expect(detectPrivacy(text, TODAY)).toEqual([]);
});

describe('四十条公开信息', () => {
  const dirty = new Set(key.map(({ title }) => title));

  test('埋下的五十三个号码全部找到', () => {
    const found = key.flatMap(({ title, hits }) => {
      const notice = notices.find((each) => each.title === title);
      const text = notice ? textOf(notice) : '';
      const seen = detectPrivacy(text, TODAY).map(
        ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
      );
      return hits.filter(({ type, value }) => seen.includes(`${kinds[type] ?? ''} ${value}`));
    });
    expect(found).toHaveLength(53);
  });

  test('三十四条干净的一处也不误报（要求不超过百分之二）', () => {
    const clean = notices.filter(({ title }) => !dirty.has(title));
    const alarmed = clean.filter((notice) => detectPrivacy(textOf(notice), TODAY).length > 0);
    expect(clean).toHaveLength(34);
    expect(alarmed.map(({ title }) => title)).toEqual([]);
  });

  test('低保公示里五户的致贫原因、特困公示里三人的病情都找到', () => {
    const causes = notices
      .filter(({ title }) => /低保对象公示|特困人员/.test(title))
      .map((notice) => {
        const text = textOf(notice);
        return detectPrivacy(text, TODAY)
          .filter(({ kind }) => kind === 'hardshipCause')
          .map(({ start }) => placeIn(text, start));
      });
    expect(causes).toEqual([
      [1, 2, 3, 4, 5].map((row) => `表格第${String(row)}行“致贫原因”`),
      [1, 2, 3].map((row) => `表格第${String(row)}行“身体状况”`),
    ]);
  });

  test('隐去之后哪一类都找不到了', () => {
    for (const notice of notices)
      expect(detectPrivacy(maskPrivacy(textOf(notice), TODAY).text, TODAY)).toEqual([]);
  });
});

test('按哪一天看决定是不是未成年人', () => {
  const text = '| 姓名 | 身份证号 |\n|---|---|\n| 段浩宇 | 999999200905141010 |';
  const isMinor = (on: string) => detectPrivacy(text, on).some(({ kind }) => kind === 'minor');
  expect([isMinor('2026-11-21'), isMinor('2028-11-21')]).toEqual([true, false]);
});
