import { letterText, type LetterDocument } from '@shared/contract/letter-document';
import { COLLOQUIAL, ABSOLUTE, PERSONAL_DATA, type WordRisk } from './risky-words';
import type { LetterDraft } from './facts';
import { LEGAL_RISKS } from './legal-risks';

/** 写法上的一处风险：哪条规则、看到了什么、为何有风险、怎么改；由人决定改不改。 */
export interface WordingRisk {
  readonly rule: string;
  readonly found: string;
  readonly why: string;
  readonly mend: string;
}

/** 检查所看的：填写的内容和写好的文书。 */
export interface WordingSubject {
  readonly draft: LetterDraft;
  readonly document: LetterDocument;
}

const SNIPPET = 12;

const around = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - SNIPPET), at + length + SNIPPET).replaceAll('\n', ' ');

/** 经办人自己写的文字；申请人的原话、条款和救济的固定写法不查用词。 */
const QUOTED = new Set(['requestSummary', 'description', 'article', 'remedies', 'reviewBody']);

const ownWords = ({ details }: LetterDraft): string =>
  Object.entries(details)
    .filter(([key]) => !QUOTED.has(key))
    .flatMap(([, value]) => {
      if (typeof value === 'string') return [value];
      if (!Array.isArray(value)) return [];
      return value.flatMap((each: unknown) =>
        typeof each === 'object' && each !== null
          ? Object.values(each).map(String)
          : [String(each)],
      );
    })
    .join('\n');

const wordRisks = (text: string, risks: readonly WordRisk[]): WordingRisk[] =>
  risks.flatMap(({ pattern, ...risk }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...risk,
      found: around(text, match.index, match[0].length),
    })),
  );

/** 号码只说在哪里、是什么，不重复写出来。 */
const personalRisks = (text: string): WordingRisk[] =>
  PERSONAL_DATA.flatMap(({ pattern, found, ...risk }) =>
    [...text.matchAll(pattern)].map((match) => ({
      ...risk,
      found: `${found}（${match[0].slice(0, 3)}…${match[0].slice(-2)}）`,
    })),
  );

/**
 * 一份文书写法上的全部风险：口语、绝对的话、缺救济、复议机关不对、缺理由、缺条款、缺检索、写了个人号码。
 * 报批以前给人看，不拦发文。依据：运盐政办发〔2020〕60号（风险控制）；答复用语避免口语化、绝对化。
 */
export const wordingRisks = (subject: WordingSubject): readonly WordingRisk[] => {
  const own = ownWords(subject.draft);
  return [
    ...LEGAL_RISKS.flatMap((check) => check(subject) ?? []),
    ...wordRisks(own, [...COLLOQUIAL, ...ABSOLUTE]),
    ...personalRisks(letterText(subject.document)),
  ];
};
