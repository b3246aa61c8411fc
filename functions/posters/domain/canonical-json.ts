/** 可以写成规范 JSON 的值。 */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * 规范的 JSON：键按字典序，没有空白；同样的内容总写成同样的字，与键的先后无关。
 * 做法同 RFC 8785；数只用整数，不涉及小数的写法。
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
