/** 索引号：单位代码、年份、当年序号，如 LIUSHUPING-2026-0012。 */
export const indexNumber = (organisationId: string, year: string, seq: number): string =>
  `${organisationId.toUpperCase()}-${year}-${String(seq).padStart(4, '0')}`;

/** 索引号的序号从哪个计数器来：每个单位每年各自连续。 */
export const indexCounter = (organisationId: string, year: string): string =>
  `notice:${organisationId}:${year}`;
