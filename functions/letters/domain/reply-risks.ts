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

/** 写到定密的依据：密级、定密，或者国家秘密、工作秘密的范围目录。 */
const CLASSIFIED = /定密|密级|绝密|机密|秘密级|保密期限|保密事项范围|《[^》]*国家秘密[^》]*》/;

/** 以国家秘密为由不公开的各处理由；不是以此为由的为空。 */
const secretReasons = (subject: WordingSubject): string[] => {
  const kind = replyKindOf(subject);
  if (kind === 'refusedStateSecret')
    return [`${detail(subject, 'reason')}${detail(subject, 'content')}`];
  const redactions = subject.draft.details['redactions'];
  if (kind !== 'partiallyGranted' || !Array.isArray(redactions)) return [];
  return (redactions as readonly Readonly<Record<string, unknown>>[])
    .filter(({ ground }) => /国家秘密/.test(String(ground)))
    .map(({ reason }) => String(reason));
};

/** 以国家秘密为由而没有写定密依据：须是依法确定的国家秘密。依据：《条例》第十四条。 */
export const missingClassification: Check = (subject) => {
  if (secretReasons(subject).every((reason) => CLASSIFIED.test(reason))) return undefined;
  return {
    rule: '缺定密依据',
    found: '没有写明依据什么定为国家秘密',
    why: '不予公开的须是依法确定的国家秘密；没有定密依据的，复议、诉讼时难以证明',
    mend: '写明定密的机关、密级和依据的保密事项范围；没有定密的，先送保密行政管理部门确定，或者另找依据',
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
