import type { BadRow, CountyReport, LoadReport } from '../domain/report';
import type { LoadingPorts } from '../ports';
import { loadCounty } from './load-county';

/** 各县共用的文件每县各看一遍，同一句话只报一次。 */
const onlyOnce = (rows: readonly BadRow[]): BadRow[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];

/** 载入一个文件夹里的全部县，每县一个事务；可重复运行，第二次什么也不改。 */
export const loadFolder = async (ports: LoadingPorts, folder: string): Promise<LoadReport> => {
  const contents = await ports.readFolder(folder);
  const badRows: BadRow[] = [...contents.badRows];
  const counties: CountyReport[] = [];
  for (const files of contents.counties) {
    ports.onStep(`载入${files.rows.county.name}`);
    counties.push(await loadCounty(ports, files, (row) => badRows.push(row)));
  }
  return { counties, badRows: onlyOnce(badRows), problem: contents.problem };
};
