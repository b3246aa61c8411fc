import { startingPoint } from './starting-point';
import type { TimeLimitPart } from './time-limit';

/** 读一句：读出的一部分，以及要请人确认的话。 */
export interface ReadClause {
  readonly part: TimeLimitPart;
  readonly question?: string;
}

type Rule = readonly [RegExp, (match: RegExpExecArray) => ReadClause];

const at = (match: RegExpExecArray, index: number): string => match[index] ?? '';
const number = (match: RegExpExecArray, index: number): number => Number(at(match, index));
const scoped = (text: string) => {
  const scope = text
    .replace(/(?:应当|应|一般|必须|需|在|至少|进行|定期公开|逐项逐笔|最长)+$/, '')
    .replace(/^(?:应当|应|其中|一般)/, '');
  return scope === '' ? {} : { scope };
};
const spelled = (period: string): string => (period === '季' ? '季度' : period);

const publicity: Rule = [
  /(公示|公告)(?:期限?|时间)?(?:为|不得少于|不少于)?(\d+)个?(工作日|日|天)/,
  (match) => ({
    part: {
      kind: 'publicity',
      n: number(match, 2),
      unit: at(match, 3) === '工作日' ? 'workingDays' : 'calendarDays',
      ...(match.input.includes('批前公示') ? { from: '规划草案公示' } : {}),
    },
  }),
];

const ahead: Rule = [
  /提前(\d+)(周|日|天|个工作日)/,
  (match) => ({
    part: { kind: 'unknown', n: number(match, 1) * (at(match, 2) === '周' ? 7 : 1) },
    question: '写的是事前通知，不是公开的期限，请写明何时公开',
  }),
];

const kept: Rule = [
  /最(?:低|少|短)(\d+)(年|个月)/,
  (match) => ({
    part: { kind: 'unknown', n: number(match, 1), period: at(match, 2) },
    question: '写的是保留多久，不是公开的期限，请写明何时公开',
  }),
];

const same: Rule = [
  /^(同上|〃|同前)$/,
  () => ({ part: { kind: 'unknown' }, question: '写的是“同上”，请写出上一行的时限' }),
];

const onRequest: Rule = [
  /^(.*?)(?:为|属于)?依申请公开$/,
  (match) => ({ part: { kind: 'unknown', ...scoped(at(match, 1)) } }),
];

/** 定期：每若干个工作日、每月一次、半年至少一次、按季公布、最长不超过三个月。 */
const PERIODIC: readonly Rule[] = [
  [
    /每(\d+)个?工作日/,
    (match) => ({
      part: { kind: 'periodic', n: number(match, 1), period: `${at(match, 1)}工作日` },
    }),
  ],
  [
    /^(.*?)每(\d*)个?(月|季度?|半年|年)(?!的|底|\d).*?(?:次|公布|公开|更新)/,
    (match) => ({
      part: {
        kind: 'periodic',
        n: number(match, 2) || 1,
        period: spelled(at(match, 3)),
        ...scoped(at(match, 1)),
      },
    }),
  ],
  [
    /(\d+)次\/(半年|年|季度?|月)/,
    (match) => ({ part: { kind: 'periodic', n: number(match, 1), period: spelled(at(match, 2)) } }),
  ],
  [
    /^(半年|年|季度?|月)(?:内|度)?至少.*?(\d+)次/,
    (match) => ({ part: { kind: 'periodic', n: number(match, 2), period: spelled(at(match, 1)) } }),
  ],
  [
    /^(.*?)按(月|季度?|半年|年)度?(?:进行)?(?:公布|公开|更新)/,
    (match) => ({
      part: { kind: 'periodic', n: 1, period: spelled(at(match, 2)), ...scoped(at(match, 1)) },
    }),
  ],
  [
    /^(.*?)(?:最长)?不超过(\d+)个(月)$/,
    (match) => ({
      part: { kind: 'periodic', n: number(match, 2), period: '月', ...scoped(at(match, 1)) },
    }),
  ],
];

/** 某日以前：每年某月某日、某月底、每季首月某日、每月某日。 */
const BY_DATE: readonly Rule[] = [
  [
    /^(每季度?)的?(?:第1个|首个?)月的?(\d+)日(?:前|以前)?$/,
    (match) => ({
      part: {
        kind: 'byDate',
        n: number(match, 2),
        period: '季度',
        from: `${at(match, 1)}首月${at(match, 2)}日`,
      },
    }),
  ],
  [
    /^每月的?(\d+)日(?:前|以前)?$/,
    (match) => ({
      part: { kind: 'byDate', n: number(match, 1), period: '月', from: `每月${at(match, 1)}日` },
    }),
  ],
  [
    /^(?:每年)?的?(\d+)月(\d+)日(?:前|以前|之前)(?:公开|公布)?$/,
    (match) => ({
      part: {
        kind: 'byDate',
        n: number(match, 2),
        period: '每年',
        from: `${at(match, 1)}月${at(match, 2)}日`,
      },
    }),
  ],
  [
    /^(?:每年)?的?(\d+)月底(?:前|以前|之前)?(?:公开|公布)?$/,
    (match) => ({ part: { kind: 'byDate', period: '每年', from: `${at(match, 1)}月底` } }),
  ],
  [
    /^每年的?(\d+)月$/,
    (match) => ({
      part: { kind: 'byDate', n: number(match, 1), period: '每年', from: `${at(match, 1)}月` },
    }),
  ],
];

const NO_START = '没有写从哪一天起算，请确认（是不是办事的时限）';

/** 若干日内：工作日、自然日、一周；漏写“日”的按自然日并请核对。 */
const DAYS: readonly Rule[] = [
  [
    /^(.*?)(?:之日起?|之后|后|起)?(\d+)个?工作日(内|以内|之内|前|之前)?/,
    (match) => {
      const start = startingPoint(at(match, 1));
      const part: TimeLimitPart = {
        kind: 'workingDays',
        n: number(match, 2),
        ...start,
        ...(at(match, 3).endsWith('前') ? { isBefore: true as const } : {}),
      };
      return start.from === undefined ? { part, question: NO_START } : { part };
    },
  ],
  [
    /^(.*?)(?:之日起?|之后|后|起)?(\d+)(日|天|周|)(?:内|以内|之内)/,
    (match) => {
      const n = number(match, 2) * (at(match, 3) === '周' ? 7 : 1);
      const start = startingPoint(at(match, 1));
      const part: TimeLimitPart = { kind: 'calendarDays', n, ...start };
      if (at(match, 3) === '')
        return {
          part,
          question: `“${at(match, 2)}内”漏写了“日”或者“工作日”，暂按${at(match, 2)}日，请核对`,
        };
      return start.from === undefined ? { part, question: NO_START } : { part };
    },
  ],
];

const together = (text: string): string => {
  const [first = '', ...rest] = text.split('、');
  const prefix = first.slice(0, 2);
  const others = rest.map((each) => (each.startsWith(prefix) ? each.slice(2) : each));
  return `发布${[first, ...others].join('/')}`;
};

const LASTING: readonly Rule[] = [
  [/(?:长期|永久|常年|持续)/, () => ({ part: { kind: 'longTerm' } })],
  [
    /^(.*?)必?须?在?事前公开$/,
    (match) => ({
      part: {
        kind: 'immediate',
        isSameDay: true,
        isBefore: true,
        from: '事前',
        ...scoped(at(match, 1)),
      },
    }),
  ],
  [
    /^在?(.+?)(?<![及实随即同临])时(?:(?:实时|及时|同时|同步)?(?:公开|公布))?$/,
    (match) => ({
      part: {
        kind: 'immediate',
        from: at(match, 1),
        isSameDay: true,
      },
    }),
  ],
  [/(?:实时|随时|立即|即时)/, () => ({ part: { kind: 'immediate', isSameDay: true } })],
  [
    /^(.*?)及时/,
    (match) => ({
      part: { kind: 'immediate', ...scoped(at(match, 1).replace(/^按.*$/, '')) },
      question: '“及时”没有写几天，请确认要不要写明',
    }),
  ],
  [
    /^随(.+?)(?:同时|同步|一并)?公开$/,
    (match) => ({ part: { kind: 'immediate', from: together(at(match, 1)), isSameDay: true } }),
  ],
];

const RULES: readonly Rule[] = [
  publicity,
  ahead,
  kept,
  same,
  onRequest,
  ...BY_DATE,
  ...PERIODIC,
  ...DAYS,
  ...LASTING,
];

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
