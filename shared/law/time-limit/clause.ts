import { BY_DATE } from './clauses/by-date';
import { DAYS } from './clauses/days';
import { LASTING } from './clauses/lasting';
import { PERIODIC } from './clauses/periodic';
import type { ReadClause, Rule } from './clauses/rule';
import { SPECIAL } from './clauses/special';

/** 先后有别：写得越具体的越先试。 */
const RULES: readonly Rule[] = [...SPECIAL, ...BY_DATE, ...PERIODIC, ...DAYS, ...LASTING];

/** “处罚决定：20个工作日内”：冒号前面说的是管哪些信息。 */
const HEADED = /^([^:]{1,30}):(.+)$/;

/** 读一句时限；读不出来得 undefined。 */
export const readClause = (clause: string): ReadClause | undefined => {
  const headed = HEADED.exec(clause);
  if (headed) {
    const read = readClause(headed[2] ?? '');
    return read && { ...read, part: { ...read.part, scope: headed[1] ?? '' } };
  }
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(clause);
    if (match) return read(match);
  }
  return undefined;
};
