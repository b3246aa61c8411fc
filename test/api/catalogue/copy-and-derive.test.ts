import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listEntries, listSections } from '@shared/contract/catalogue';
import { createCatalogueVersion, nameLocalSection } from '@shared/contract/catalogue-version-edits';
import { listVersionEntries } from '@shared/contract/catalogue-versions';
import { fullEntry } from '../../support/catalogue-entry';
import {
  openCatalogueCounty,
  type CatalogueCounty,
  type CataloguePerson,
} from '../../support/catalogue-county';

let county: CatalogueCounty;
beforeAll(async () => {
  county = await openCatalogueCounty();
}, 120_000);
afterAll(() => county.close());

const office: CataloguePerson = { role: 'disclosureOffice', organisationId: 'office' };
const minghu = { region: 'minghu' };

test('乡镇参照县级目录编自己的，公开办审过；县级目录不变', async () => {
  const [township] = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ organisationId: string }[]>`
      select organisation_id from organisations where region_id = 'minghu' and kind = 'township' limit 1`,
  );
  const organisationId = township?.organisationId ?? '';
  const me: CataloguePerson = { role: 'caseOfficer', organisationId };
  const before = (await county.call(listSections, { params: minghu })).body as {
    items: { entryCount: number }[];
  };
  const draft = await county.create(me, { title: '镇目录', from: 'countyCatalogue' });
  expect(draft).toMatchObject({ kind: 'township', madeFrom: 'countyCatalogue' });
  const sent = await county.act(me, 'submitCatalogueVersion', { version: draft });
  const merged = await county.act(office, 'mergeCatalogueVersion', { version: sent });
  const approvable = merged.findings.filter(({ weight }) => weight === 'mustMend');
  expect(
    approvable.every(
      ({ kind }) => kind === 'missingElement' || kind === 'missingBody' || kind === 'duplicateName',
    ),
  ).toBe(true);
  const after = (await county.call(listSections, { params: minghu })).body as {
    items: { entryCount: number }[];
  };
  expect(after.items.map(({ entryCount }) => entryCount)).toEqual(
    before.items.map(({ entryCount }) => entryCount),
  );
});

test('参照别的县公布的目录：作为草稿，条目在，编号另编；没有公布的县说明', async () => {
  await county.platform.database.write({ regionId: 'yanhu', kind: 'system' }, async (tx) => {
    await tx`delete from catalogue_entries where region_id = 'yanhu'`;
    await tx`insert into catalogue_sections (region_id, section) values ('yanhu', 'health') on conflict do nothing`;
    await tx`
      insert into catalogue_entries (region_id, entry_id, section, serial, category, item, content_elements, legal_basis,
        time_limit, responsible_body, channels, audience, disclosure_modes, levels, position)
      values ('yanhu', 'e-theirs', 'health', '1', '卫生', '邻县的事项', '{内容}', '依据', '20个工作日', '区卫健局', '{}', '{}', '{}', '{}', 1)`;
  });
  const body = { title: '参照盐湖', from: 'otherCounty' as const, sourceRegion: 'yanhu' };
  const draft = await county.create(office, body);
  expect(draft).toMatchObject({ state: 'draft', kind: 'county' });
  const listed = await county.call(
    listVersionEntries,
    { params: { ...minghu, versionId: draft.versionId } },
    office,
  );
  const items = (listed.body as { items: { item: string; entryKey: string; indexCode: string }[] })
    .items;
  expect(items.map(({ item, indexCode }) => [item, indexCode])).toEqual([['邻县的事项', '']]);
  expect(items[0]?.entryKey).not.toBe('e-theirs');
  const none = await county.call(
    createCatalogueVersion,
    { params: minghu, body: { ...body, sourceRegion: 'no-such' } },
    office,
  );
  expect(none).toMatchObject({ status: 422, body: { field: 'sourceRegion' } });
});

test('部门不能编不归它的领域；本地增加的领域可以编，名称由公开办定', async () => {
  const me: CataloguePerson = { role: 'caseOfficer', organisationId: await anyDepartment() };
  const wrong = { title: '越权', from: 'empty' as const, sections: ['village-affairs' as const] };
  expect(
    await county.call(createCatalogueVersion, { params: minghu, body: wrong }, me),
  ).toMatchObject({ status: 422 });
  const draft = await county.create(me, { title: '本地', from: 'empty', sections: ['local-01'] });
  const edited = await county.add(me, draft, fullEntry({ section: 'local-01' }));
  expect(edited.sectionCounts).toMatchObject([{ section: 'local-01', entryCount: 1 }]);
  await county.call(
    nameLocalSection,
    { params: { ...minghu, section: 'local-01' }, body: { name: '文化旅游' } },
    office,
  );
  const seen = await county.call(listEntries, { params: { ...minghu, section: 'local-01' } });
  expect(seen).toMatchObject({ status: 200, body: { name: '文化旅游' } });
});

const anyDepartment = async (): Promise<string> => {
  const [row] = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ organisationId: string }[]>`
      select organisation_id from organisations where region_id = 'minghu' and kind = 'department' order by 1 limit 1`,
  );
  return row?.organisationId ?? '';
};
