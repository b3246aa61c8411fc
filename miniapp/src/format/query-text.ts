/** 地址里的一个参数的原文。小程序给的是编码过的，浏览器给的已经解码，再解一次会出错。 */
export const queryText = (value: string | undefined): string => {
  if (value === undefined || process.env.TARO_ENV === 'h5') return value ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    // 手工写的链接可能没有编码。
    return value;
  }
};
