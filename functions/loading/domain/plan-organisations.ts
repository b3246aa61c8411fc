import type { CountyRows, KnownCounty, OrganisationRow, PlannedOrganisation } from './county-rows';
import { openDirectory, type Directory } from './directory';
import { firstOfEach, type Numbered } from './numbered';
import type { BadRow } from './report';

export type Complain = (row: BadRow) => void;

const planned = (
  { value, row }: Numbered<OrganisationRow>,
  parentId: string | null,
): PlannedOrganisation => ({
  organisationId: value.id,
  parentId,
  name: value.name,
  aliases: value.aliases,
  kind: value.kind,
  address: value.address,
  phone: value.phone,
  isDisclosureOffice: value.isDisclosureOffice,
  position: row,
});

/** 上级在前、下级在后地收下各行；上级找不到（或互为上级）的留在 waiting。 */
const acceptInOrder = (
  rows: readonly Numbered<OrganisationRow>[],
  directory: Directory,
): { accepted: PlannedOrganisation[]; waiting: Numbered<OrganisationRow>[] } => {
  const accepted: PlannedOrganisation[] = [];
  let waiting = [...rows];
  for (let progressed = true; progressed;) {
    const later: Numbered<OrganisationRow>[] = [];
    for (const row of waiting) {
      const { parent } = row.value;
      const found = parent === undefined ? undefined : directory.find(parent);
      if (parent !== undefined && (!found || found.organisationId === row.value.id))
        later.push(row);
      else accepted.push(directory.add(planned(row, found?.organisationId ?? null)));
    }
    progressed = later.length < waiting.length;
    waiting = later;
  }
  return { accepted, waiting };
};

const checked = (rows: CountyRows, complain: Complain): Numbered<OrganisationRow>[] => {
  const duplicate = (what: string) => (row: Numbered<OrganisationRow>, first: Numbered<unknown>) =>
    complain({ file: row.file, row: row.row, reason: `${what}与第${first.row}行重复` });
  const unique = firstOfEach(rows.organisations, (row) => row.id, duplicate('代码'));
  const named = firstOfEach(unique, (row) => `${row.parent ?? ''}/${row.name}`, duplicate('名称'));
  const offices = named.filter((row) => row.value.isDisclosureOffice);
  for (const extra of offices.slice(1))
    complain({
      file: extra.file,
      row: extra.row,
      reason: '一个县只能有一个政府信息公开工作机构，这一行未载入',
    });
  return named.filter((row) => !offices.slice(1).includes(row));
};

/** 由 organisations.json 与库中已有单位建名录；上级找不到的行不载入。 */
export const planOrganisations = (rows: CountyRows, known: KnownCounty, complain: Complain) => {
  const listed = checked(rows, complain);
  const ids = new Set(listed.map((row) => row.value.id));
  const others = known.organisations.filter((one) => !ids.has(one.organisationId));
  const directory = openDirectory(others, rows.county.name);
  const { accepted, waiting } = acceptInOrder(listed, directory);
  // 库中已有的下级，上级这时才在名录里，“镇名＋村名”的写法要再记一遍
  others.forEach((one) => directory.add(one));
  for (const row of waiting)
    complain({
      file: row.file,
      row: row.row,
      reason: `没有“${row.value.parent ?? ''}”这个上级单位`,
    });
  return { directory, accepted };
};
