/** 没有载入的一行：哪个文件、第几行（从 1 数起；整个文件的问题没有行号）、为什么。 */
export interface BadRow {
  readonly file: string;
  readonly row: number | null;
  readonly reason: string;
}

/** 一张表这次的变化。kept：库中有、文件里没有，一律保留。 */
export interface RowCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
}

export interface CountyReport {
  readonly regionId: string;
  readonly name: string;
  /** 中文表名 → 变化。 */
  readonly tables: Readonly<Record<string, RowCounts>>;
  /** 文件没有列出、按名称自动建立的单位。 */
  readonly derivedOrganisations: readonly string[];
  /** 载入时隐去号码的公开信息条数与号码个数。 */
  readonly maskedNotices: number;
  readonly maskedNumbers: number;
  /** 这次存入的附件原件个数，和没有原件的附件个数。 */
  readonly storedOriginals: number;
  readonly attachmentsWithoutOriginal: number;
}

export interface LoadReport {
  readonly counties: readonly CountyReport[];
  readonly badRows: readonly BadRow[];
  /** 一个县也没找到时的缘由；否则为 null。 */
  readonly problem: string | null;
}

/** 一条坏行写成“文件 第N行：原因”。 */
export const describeBadRow = ({ file, row, reason }: BadRow): string =>
  `${file}${row === null ? '' : ` 第${row}行`}：${reason}`;

const sum = (county: CountyReport, key: keyof RowCounts): number =>
  Object.values(county.tables).reduce((total, counts) => total + counts[key], 0);

/** 这次载入对一个县改动了几行。 */
export const changesOf = (county: CountyReport): number =>
  sum(county, 'inserted') + sum(county, 'updated');

const describeTable = ([label, counts]: readonly [string, RowCounts]): string =>
  `  ${label}：新增 ${counts.inserted}，更新 ${counts.updated}，未变 ${counts.unchanged}` +
  (counts.kept > 0 ? `，不在文件中、保留 ${counts.kept}` : '');

const describeCounty = (county: CountyReport): string[] => [
  `${county.name}（${county.regionId}）`,
  ...Object.entries(county.tables)
    .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
    .map(describeTable),
  ...(county.derivedOrganisations.length > 0
    ? [`  按名称自动建立的单位：${county.derivedOrganisations.join('、')}`]
    : []),
  ...(county.maskedNumbers > 0
    ? [`  隐去个人号码：${county.maskedNotices} 条公开信息中的 ${county.maskedNumbers} 个`]
    : []),
  ...(county.storedOriginals + county.attachmentsWithoutOriginal > 0
    ? [
        `  附件原件：存入 ${county.storedOriginals} 个；没有原件的附件 ${county.attachmentsWithoutOriginal} 个`,
      ]
    : []),
];

/** 整份报告，一行一句：各县的数目、每条坏行、总数。 */
export const describeReport = (report: LoadReport): string[] => {
  if (report.problem !== null) return [...report.badRows.map(describeBadRow), report.problem];
  const changes = report.counties.reduce((total, county) => total + changesOf(county), 0);
  return [
    ...report.counties.flatMap(describeCounty),
    ...report.badRows.map(describeBadRow),
    `共载入 ${report.counties.length} 个县；改动 ${changes} 行；未载入 ${report.badRows.length} 行`,
  ];
};
