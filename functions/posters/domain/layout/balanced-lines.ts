import { breakLines, type Line, type Measurement } from './line-breaking';
import type { Measure, Run } from './marks';
import { splitWords } from './pieces';

/** 居中的标题断得匀称：词不拆开，行数不变，各行尽量一样长，不留一两个字在末行。 */
export const balancedLines = (runs: readonly Run[], at: Measurement, measure: Measure): Line[] => {
  const byLetter = breakLines(runs, at, measure);
  if (byLetter.length === 1) return byLetter;
  const inWords = { ...at, split: splitWords };
  const lines = breakLines(runs, inWords, measure);
  let best = lines;
  for (let width = at.width - at.size / 2; width > at.size * 4; width -= at.size / 2) {
    const narrower = breakLines(runs, { ...inWords, width }, measure);
    if (narrower.length > lines.length) return best;
    best = narrower;
  }
  return best;
};
