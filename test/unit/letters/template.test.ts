import { describe, expect, test } from '@jest/globals';
import { letterText } from '@shared/contract/letter-document';
import { letterKinds, type LetterKind } from '@shared/vocabulary/letter-kind';
import { checkTemplate } from '@functions/letters/domain/check-template';
import { composeLetter } from '@functions/letters/domain/compose-letter';
import { sampleDraft } from '@functions/letters/domain/sample-facts';
import { DEFAULT_TEMPLATES, placesOf, templateOf } from '@functions/letters/domain/template';

const refusalOf = (kind: LetterKind, key: string, text: string, isIncluded = true) => {
  const checked = checkTemplate(kind, [{ key, text, isIncluded }]);
  return checked.ok ? null : checked.refusal.message;
};
const blocks = letterKinds.values.flatMap((kind) =>
  DEFAULT_TEMPLATES[kind].map((block) => [kind, block.key, block] as const),
);
const mandatory = blocks.filter(([, , { isMandatory }]) => isMandatory);

test('一种文书里段的名字不重复', () => {
  for (const kind of letterKinds.values) {
    const keys = DEFAULT_TEMPLATES[kind].map(({ key }) => key);
    expect([kind, new Set(keys).size]).toEqual([kind, keys.length]);
  }
});

test.each(blocks)('样本 %s %s 自己先合规', (kind, key, { text }) => {
  expect(refusalOf(kind, key, text)).toBeNull();
});

describe('必备的段改不没', () => {
  test.each(mandatory)('%s %s 不能停用', (kind, key, { text, label }) => {
    expect(refusalOf(kind, key, text, false)).toContain(`「${label}」是必备内容，不能停用`);
  });

  test.each(mandatory)('%s %s 丢了占位、话，或者空着都不行', (kind, key, { text, keeps }) => {
    expect(refusalOf(kind, key, '')).not.toBeNull();
    for (const place of placesOf(text))
      expect(refusalOf(kind, key, text.replaceAll(`{${place}}`, '某'))).toContain(place);
    for (const name of text.match(/\{\{\w+\}\}/g) ?? [])
      expect(refusalOf(kind, key, text.replaceAll(name, '某'))).toContain(name.slice(1, -1));
    for (const words of keeps)
      expect(refusalOf(kind, key, text.replaceAll(words, '某'))).toContain(words);
  });
});

test.each([
  ['amendmentLetter', 'guidance', '补正的方法：{guidance}。{salary}', '没有{salary}这样的占位'],
  ['amendmentLetter', 'guidance', '补正的方法：{guidance}。{{mobile}}', '没有{mobile}这样的占位'],
  ['amendmentLetter', 'guidance', '补正的方法：{guidance}。{', '花括号没有配对'],
  ['amendmentLetter', 'nothing', '甲', '没有“nothing”这一段'],
  ['replyLetter', 'remedies', '如有意见请来电', '缺少必备的占位{remedies}（救济途径）'],
] as const)('%s %s %s', (kind, key, text, words) => {
  expect(refusalOf(kind, key, text)).toContain(words);
});

test('同一段不能改两次', () => {
  const edit = { key: 'closing', text: '此告。', isIncluded: true };
  expect(checkTemplate('replyLetter', [edit, edit])).toMatchObject({
    ok: false,
    refusal: { field: 'blocks.1.text' },
  });
});

test('改写、停用、增写都生效；与样本相同的不存', () => {
  const [closing, guidance, contact] = [
    { key: 'closing', text: '特此告知。', isIncluded: false },
    { key: 'guidance', text: '请这样补正：{guidance}。', isIncluded: true },
    { key: 'contact', text: '联系窗口：{agencyName}政务公开窗口。', isIncluded: true },
  ];
  const same = { key: 'period', text: '请您在{untilDay}以前（含当日）补正。', isIncluded: true };
  const checked = checkTemplate('amendmentLetter', [closing, guidance, contact, same]);
  expect(checked).toEqual({ ok: true, value: [closing, guidance, contact] });
  const draft = sampleDraft({
    kind: 'amendmentLetter',
    variant: 'timely',
    agencyName: '明湖区某局',
  });
  const composed = composeLetter(
    draft,
    templateOf('amendmentLetter', checked.ok ? checked.value : []),
  );
  const text = composed.ok ? letterText(composed.value) : '';
  expect(text).toContain('请这样补正：可以写明');
  expect(text).toContain('联系窗口：明湖区某局政务公开窗口。');
  expect(text).not.toContain('特此告知');
});

test('库里存着停用必备段的改动也不起作用', () => {
  const edit = { key: 'remedies', text: '{remedies}', isIncluded: false };
  expect(templateOf('replyLetter', [edit]).some(({ key }) => key === 'remedies')).toBe(true);
});
