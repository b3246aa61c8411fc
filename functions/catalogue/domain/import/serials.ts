/** 接着上一个序号应当是几：末尾的数字加一，如 3 → 4，1-9 → 1-10；末尾不是数字时为 null。 */
export const nextSerial = (previous: string): string | null => {
  const [digits] = /\d{1,9}$/u.exec(previous) ?? [];
  if (digits === undefined) return null;
  return previous.slice(0, -digits.length) + String(Number(digits) + 1);
};
