/** 分 → “12,345.60”。小程序没有 Intl，自己分节。 */
export const yuanText = (fen: number): string => {
  const sign = fen < 0 ? '-' : '';
  const [whole = '0', cents = '00'] = (Math.abs(fen) / 100).toFixed(2).split('.');
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};

/** “12,345.6”或“12345.60”→ 分；不是金额时为 null。 */
export const fenOf = (yuan: string): number | null => {
  const plain = yuan.replace(/[,，\s元]/g, '');
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
};
