/** 北京时间的今天，只用于显示（如“公示中”）；期限一律由服务器算。 */
export const todayInShanghai = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
