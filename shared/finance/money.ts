const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANK = /^(?:|[-—–−/／无]|——)$/;

/** 全角的数字、字母、符号换成半角，去掉不间断空格。 */
export const halfWidth = (text: string): string =>
  text
    .replace(FULL_WIDTH, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000]/g, ' ')
    .replace(/[．。]/g, '.');

/** 分写成“12,345.60”；小程序没有 Intl，自己分节。 */
export const yuanOf = (fen: number): string => {
  const [whole = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${fen < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};

/**
 * 表格里的金额（元）读成分：收千分号、全角数字、￥、“元”；括号、负号是负数；空着、短横是 0。
 * @param scale 表头写“万元”的是 10000
 * @returns 不是金额、不到分、太大的为 null
 */
export const fenInCell = (cell: string, scale = 1): number | null => {
  const plain = halfWidth(cell)
    .replace(/[\s,、￥¥]|元|人民币/g, '')
    .replace(/[−–—]/g, '-');
  if (BLANK.test(plain)) return 0;
  const bracketed = /^\((.*)\)$/.exec(plain);
  const digits = bracketed?.[1] ?? plain;
  const matched = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(digits);
  if (!matched) return null;
  const [, sign = '', whole = '0', decimals = ''] = matched;
  const millionths = Number(decimals.padEnd(6, '0')) * scale;
  const fen = Number(whole) * 100 * scale + millionths / 10_000;
  if (!Number.isSafeInteger(fen) || millionths % 10_000 !== 0) return null;
  return (sign === '-') !== (bracketed !== null) && fen !== 0 ? -fen : fen;
};
