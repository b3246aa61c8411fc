/** 地址里的一个参数的原文；手工写的链接可能没有编码（如“100%”），解不开就照原样。 */
export const queryText = (value: string | undefined): string => {
  if (value === undefined) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};
