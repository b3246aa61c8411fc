/** 内容检查的结论：passed 没有问题；waiting 说不准、没有检查成，要人看；risky 多半不合适公开。 */
export type Screening = 'passed' | 'waiting' | 'risky';

/** 微信一次至多检查多少字。 */
export const MOST_CHARACTERS = 2500;

/** 把长文分成几段，每段不超过上限，不拆开一个字。 */
export const piecesOf = (text: string): string[] => {
  const characters = [...text];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; from += MOST_CHARACTERS)
    pieces.push(characters.slice(from, from + MOST_CHARACTERS).join(''));
  return pieces;
};

/** 几段的结论合起来：有一段多半不合适就是不合适，有一段说不准就要人看。 */
export const together = (verdicts: readonly Screening[]): Screening => {
  if (verdicts.includes('risky')) return 'risky';
  return verdicts.includes('waiting') ? 'waiting' : 'passed';
};
