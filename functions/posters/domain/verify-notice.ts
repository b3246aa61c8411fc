import type { Verdict } from '@shared/contract/posters';
import type { Day } from '@shared/law/day';
import { presentRevision, type NoticeRecord, type PublishedRevision } from './notice-record';
import { isStartOf } from './printed-checksum';

export interface Verification {
  readonly verdict: Verdict;
  readonly explanation: string;
  /** 印着的那一版；对不上为 null。 */
  readonly printed: PublishedRevision | null;
  readonly changedOn: Day | null;
}

/** 印着的是哪一版；同样的内容恢复过的，取最近的一版。 */
const printedRevision = ({ revisions }: NoticeRecord, typed: string) =>
  [...revisions].reverse().find(({ checksum }) => isStartOf(typed, checksum)) ?? null;

const explanations: Readonly<Record<Verdict, string>> = {
  unaltered: '纸上的校验码与网上现在公开的内容一致。',
  corrected: '这张纸印出以后，内容更正过。请以现在的内容为准，更正以前的原文仍可以看。',
  namesMasked:
    '这张纸印出以后，公示期满，按照规定隐去了姓名，其余内容没有改过。纸上的校验码与公示时的内容一致。',
  takenDown: '这条信息已经撤下，纸上的内容不再作为公开的内容。',
  notMatching:
    '纸上的校验码与公开过的各版都对不上。请先核对有没有抄错；没有抄错的，请向发布单位或者乡镇（街道）询问。',
};

/** 更正过，后来公示期满又隐去了姓名的：原文不再给看。 */
const CORRECTED_AND_MASKED =
  '这张纸印出以后，内容更正过，公示期满后隐去了姓名。请以现在的内容为准。';

const explain = (verdict: Verdict, printed: PublishedRevision | null): string =>
  verdict === 'corrected' && printed?.text === null ? CORRECTED_AND_MASKED : explanations[verdict];

/** 印着的校验码与公开以来的各版对照。@param typed 已读出的校验码，16 至 64 位 */
export const verifyNotice = (record: NoticeRecord, typed: string): Verification => {
  const printed = printedRevision(record, typed);
  const verdict = verdictOf(record, printed);
  return {
    verdict,
    explanation: explain(verdict, printed),
    printed,
    changedOn: changedOn(record, printed),
  };
};

const verdictOf = (record: NoticeRecord, printed: PublishedRevision | null): Verdict => {
  if (printed === null) return 'notMatching';
  if (record.takenDown !== null) return 'takenDown';
  if (printed === presentRevision(record)) return 'unaltered';
  const since = record.revisions.slice(record.revisions.indexOf(printed), -1);
  return since.every(({ isEndedByPublicity }) => isEndedByPublicity) ? 'namesMasked' : 'corrected';
};

const changedOn = (record: NoticeRecord, printed: PublishedRevision | null): Day | null => {
  if (printed === null) return null;
  const next = record.revisions[record.revisions.indexOf(printed) + 1];
  return next?.on ?? record.takenDown?.on ?? null;
};
