/** 同一个名称前后只差括号的全角半角时，一律照文件里第一次的写法。 */
export const firstSpelling = (): ((text: string) => string) => {
  const seen = new Map<string, string>();
  return (text) => {
    const key = text.replaceAll('（', '(').replaceAll('）', ')');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, text);
    return first ?? text;
  };
};
