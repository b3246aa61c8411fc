import { at, scoped, type Rule } from './rule';

const together = (text: string): string => {
  const [first = '', ...rest] = text.split('、');
  const prefix = first.slice(0, 2);
  const others = rest.map((each) => (each.startsWith(prefix) ? each.slice(2) : each));
  return `发布${[first, ...others].join('/')}`;
};

/** 长期、随时、及时、随别的一并公开。 */
export const LASTING: readonly Rule[] = [
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
