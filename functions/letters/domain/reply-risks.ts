import { REPLY_LAW, replyKinds, type ReplyKind } from '@shared/vocabulary/reply-kind';
import type { WordingRisk, WordingSubject } from './wording-risks';

/** 一项检查；没有风险为 undefined。 */
export type Check = (subject: WordingSubject) => WordingRisk | undefined;

/** 填写的一项文字；没有为空。 */
export const detail = ({ draft }: WordingSubject, key: string): string => {
  const value = draft.details[key];
  return typeof value === 'string' ? value.trim() : '';
};

/** 答复的种类；不是答复为 undefined。 */
export const replyKindOf = (subject: WordingSubject): ReplyKind | undefined =>
  subject.draft.kind === 'replyLetter'
    ? replyKinds.values.find((kind) => kind === detail(subject, 'replyKind'))
    : undefined;

/** 不公开、不提供、不处理而没有写理由。 */
export const missingReason: Check = (subject) => {
  const kind = replyKindOf(subject);
  if (kind === undefined || !REPLY_LAW[kind].mandatoryFields.includes('reason')) return undefined;
  return detail(subject, 'reason').length >= 6
    ? undefined
    : {
        rule: '缺理由',
        found: detail(subject, 'reason') === '' ? '没有写理由' : detail(subject, 'reason'),
        why: '不公开、不提供、不处理的，应当说明理由；只引条款、没有事实的，容易被撤销',
        mend: '写明是什么事实、为何符合所引的条款',
      };
};

/** 没有写依据的条款。 */
export const missingArticle: Check = (subject) => {
  const kind = replyKindOf(subject);
  if (
    kind === undefined ||
    /《[^》]+》(?:第[一二三四五六七八九十百]+条|（)/.test(detail(subject, 'article'))
  )
    return undefined;
  return {
    rule: '缺条款',
    found: detail(subject, 'article') === '' ? '没有写依据' : detail(subject, 'article'),
    why: '没有写明依据哪一条作出的答复，视为没有法律依据',
    mend: `写明${REPLY_LAW[kind].article}`,
  };
};

/** 答复不存在而没有写检索。依据：《条例》第三十六条第四项。 */
export const missingSearch: Check = (subject) => {
  if (replyKindOf(subject) !== 'informationNotHeld') return undefined;
  return detail(subject, 'searchRecord').length >= 6
    ? undefined
    : {
        rule: '缺检索',
        found: '没有写明检索经过',
        why: '答复不存在的，本机关要证明已经尽到检索的义务',
        mend: '写明谁、在哪里、用什么词检索，结果如何',
      };
};
