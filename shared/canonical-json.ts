/** 可以写成规范 JSON 的值。 */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * 规范的 JSON（RFC 8785）：键按 UTF-16 字典序，没有空白，数与字符串的写法同 JSON.stringify；
 * 同样的内容总写成同样的字，与键的先后无关。数据库的函数 canonical_json 写出的相同。
 */
export const canonicalJson = (value: Canonical): string => {
  if (Array.isArray(value))
    return `[${value.map((item: Canonical) => canonicalJson(item)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as Readonly<Record<string, Canonical>>)
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
};
