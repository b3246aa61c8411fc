import type { Advice } from '@shared/contract/advice';
import type { Draft } from './draft';

export interface DescriptionProblems {
  readonly description?: string;
  readonly mistake?: string;
  readonly evidence?: string;
}

const isBlank = (text: string) => text.trim() === '';

/** 第一步要补的地方；更正与自己有关的信息须写明哪里不准确、有什么证据。依据：《条例》第二十九条、第四十一条。 */
export const describeProblems = (draft: Draft): DescriptionProblems => {
  const isCorrection = draft.matter === 'recordCorrection';
  return {
    ...(isBlank(draft.description)
      ? {
          description: isCorrection
            ? '请写下要更正的是哪一条记录'
            : '请写下您想要的信息，一两句话就行',
        }
      : {}),
    ...(isCorrection && isBlank(draft.mistake)
      ? { mistake: '请写明哪里记得不准确，应当怎样记' }
      : {}),
    ...(isCorrection && isBlank(draft.evidence) ? { evidence: '请写明您有什么证据' } : {}),
  };
};

/** 更正申请只问由谁办：不看已公开的信息，也不判断是不是咨询、投诉。 */
export const adviceFor = ({ matter }: Draft, advice: Advice): Advice =>
  matter === 'recordCorrection'
    ? { ...advice, alreadyPublic: [], nature: { ...advice.nature, kind: 'application' } }
    : advice;
