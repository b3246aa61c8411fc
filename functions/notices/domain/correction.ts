import { canonicalJson, type Canonical } from '@shared/canonical-json';
import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { refused, ok, type Result } from '@shared/result';

/** 更正可以改的文字和收支。 */
export type CorrectedText = Pick<
  NoticeFields,
  'title' | 'summary' | 'bodyMarkdown' | 'contentElements' | 'finance'
>;

/** 改后的文字和收支；没有写的收支照旧。 */
export const correctedText = (
  notice: Pick<CorrectedText, 'finance'>,
  correction: Correction,
): CorrectedText => ({
  title: correction.title,
  summary: correction.summary,
  bodyMarkdown: correction.bodyMarkdown,
  contentElements: correction.contentElements,
  finance: correction.finance ?? notice.finance,
});

/** 没有填的栏与空着的一样。 */
const canonical = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value ?? null)) as Canonical);

const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

const LABELS: readonly (readonly [keyof CorrectedText, string])[] = [
  ['title', '标题'],
  ['summary', '内容概述'],
  ['bodyMarkdown', '正文'],
  ['contentElements', '公开要素'],
  ['finance', '收支'],
];

/** 更正改了哪几样，给人看；一样没改的为空。@param present 现在的附件 */
export const changesIn = (
  notice: CorrectedText,
  correction: Correction,
  present: readonly string[],
): string[] => {
  const next = correctedText(notice, correction);
  const files = correction.attachmentIds ?? present;
  return [
    ...LABELS.filter(([name]) => !isSame(notice[name], next[name])).map(([, label]) => label),
    ...(isSame(files, present) ? [] : ['附件']),
  ];
};

/** 更正总要改了点什么。拒绝：ruleViolated 与现在公开的一样。 */
export const refuseNoChange = (changes: readonly string[]): Result<null> =>
  changes.length > 0
    ? ok(null)
    : refused('ruleViolated', '更正以后的内容与现在公开的一样，请改好再提', {
        field: 'bodyMarkdown',
      });
