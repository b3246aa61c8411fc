/** 申请内容的一小句；isAsked 表示这一句在说“要什么”。 */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly isAsked: boolean;
}

/** 逐字看最多这么多字，再长的不看。 */
export const MAX_CHARACTERS = 2000;

const ASKING =
  /公开|提供|获取|想要|想看|要看|看看|给我|复印|查阅|查询|索取|索要|一份|发我|拿出来|想知道|想了解|明细|名单|想拿到|要求了解/u;

/** 统一写法：全角转半角、大写转小写、去掉空白；标点保留用来断句。 */
export const plainText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').slice(0, MAX_CHARACTERS);

/** 按标点断成小句，标出哪几句在说“要什么”；“……，请公开”只剩请求词时，指的是前一句。 */
export const clausesOf = (text: string): readonly Clause[] => {
  const clauses = [...text.matchAll(/[^,。;!?:\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isAsked: ASKING.test(match[0]),
    isBare: match[0].length <= 8,
  }));
  return clauses.map(({ start, end, isAsked }, index) => {
    const next = clauses[index + 1];
    return { start, end, isAsked: isAsked || (next?.isAsked === true && next.isBare) };
  });
};
