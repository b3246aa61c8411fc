import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getEntry } from '@shared/contract/catalogue';
import { catalogueHistory, getEntryInVersion } from '@shared/contract/catalogue-history';
import {
  approveCatalogueVersion,
  submitCatalogueVersion,
} from '@shared/contract/catalogue-version-acts';
import {
  diffCatalogueVersions,
  listVersionEntries,
  type VersionView,
} from '@shared/contract/catalogue-versions';
import { adjustCatalogue } from '@shared/contract/catalogue-version-edits';
import { search } from '@shared/contract/search';
import { fullEntry } from '../../support/catalogue-entry';
import {
  openCatalogueCounty,
  type CatalogueCounty,
  type CataloguePerson,
} from '../../support/catalogue-county';

let county: CatalogueCounty;
let departments: readonly { organisationId: string; name: string; domains: readonly never[] }[];
beforeAll(async () => {
  county = await openCatalogueCounty();
  departments = await county.platform.database.read(
    { regionId: 'minghu', kind: 'system' },
    (sql) => sql<{ organisationId: string; name: string; domains: never[] }[]>`
      select o.organisation_id, o.name, array_agg(distinct r.domain order by r.domain) as domains
      from routing_rows r
      join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
      where r.region_id = 'minghu' and r.duty = 'responsible' and o.kind = 'department'
      group by 1, 2 order by 1 limit 4`,
  );
}, 120_000);
afterAll(() => county.close());

const office: CataloguePerson = { role: 'disclosureOffice', organisationId: 'office' };
const approver: CataloguePerson = { role: 'approver', organisationId: 'office' };
const officerOf = (organisationId: string): CataloguePerson => ({
  role: 'caseOfficer',
  organisationId,
});

interface Diff {
  added: { name: string }[];
  removed: { name: string }[];
  changed: { name: string; fields: { label: string; before: string; after: string }[] }[];
}
const diffOf = async (version: VersionView): Promise<Diff> =>
  (
    await county.call(
      diffCatalogueVersions,
      { params: { region: 'minghu', versionId: version.versionId } },
      office,
    )
  ).body as Diff;
const codesOf = async (): Promise<Map<string, string>> => {
  const rows = await county.platform.database.read(
    { regionId: 'minghu', kind: 'public' },
    (sql) => sql<{ entryId: string; indexCode: string }[]>`
      select entry_id, index_code from catalogue_entries where region_id = 'minghu'`,
  );
  return new Map(rows.map(({ entryId, indexCode }) => [entryId, indexCode]));
};

describe('四个部门编制、公开办汇总、签发人批准、公布', () => {
  const submitted: VersionView[] = [];
  let merged: VersionView;
  let before: Map<string, string>;

  test('各部门在现行目录上修订本部门的领域，加一条，报送', async () => {
    before = await codesOf();
    expect(departments).toHaveLength(4);
    for (const { organisationId, name, domains } of departments) {
      const me = officerOf(organisationId);
      const draft = await county.create(me, {
        title: `${name}目录`,
        from: 'published',
        reason: '',
      });
      expect(draft).toMatchObject({ kind: 'department', state: 'draft' });
      expect(draft.sections.map(({ section }) => section).sort()).toEqual([...domains].sort());
      const [section] = domains;
      const entry = fullEntry({
        section: section as never,
        category: '通用',
        item: `${name}新增的事项`,
        responsibleBody: name,
      });
      const edited = await county.add(me, draft, entry);
      const sent = await county.act(me, 'submitCatalogueVersion', { version: edited });
      expect(sent).toMatchObject({ state: 'submitted', permittedActs: ['takeBack'] });
      submitted.push(sent);
    }
  });

  test('别的部门看不到，也办不了；报送过的不能再报送', async () => {
    const [first] = submitted;
    const stranger = officerOf(departments[1]?.organisationId ?? '');
    const params = { region: 'minghu', versionId: first?.versionId ?? '' };
    const seen = await county.call(
      submitCatalogueVersion,
      { params, body: { version: 1 } },
      stranger,
    );
    expect(seen.status).toBe(404);
    const again = await county.call(
      submitCatalogueVersion,
      { params, body: { version: 99 } },
      officerOf(departments[0]?.organisationId ?? ''),
    );
    expect(again).toMatchObject({ status: 409, body: { code: 'notPermittedNow' } });
  });

  test('汇总：四份并入县级目录，各部门署名，检查列出来', async () => {
    const draft = await county.create(office, {
      title: '2026年目录',
      from: 'published',
      reason: '年度修订',
    });
    expect(draft.mergeable).toHaveLength(4);
    merged = await county.act(office, 'mergeCatalogueVersion', {
      version: draft,
      sources: submitted.map(({ versionId }) => versionId),
    });
    expect(merged).toMatchObject({ state: 'merged', isBehind: false });
    expect(merged.changeCounts).toEqual({ added: 4, removed: 0, changed: 0 });
    const added = (await diffOf(merged)).added.map(({ name }) => name);
    expect(added.toSorted()).toEqual(
      departments.map(({ name }) => `通用 · ${name}新增的事项`).toSorted(),
    );
    expect(merged.findings.some(({ kind }) => kind === 'timeLimit')).toBe(true);
    expect(
      merged.findings.filter(({ weight }) => weight === 'mustMend').map(({ kind }) => kind),
    ).toEqual([]);
  });

  test('汇总的人不能批准；签发人批准，公开办公布', async () => {
    const self: CataloguePerson = office;
    const params = { region: 'minghu', versionId: merged.versionId };
    const own = await county.call(
      approveCatalogueVersion,
      { params, body: { version: merged.version } },
      self,
    );
    expect(own.status).toBe(403);
    const approved = await county.act(approver, 'approveCatalogueVersion', { version: merged });
    const published = await county.act(office, 'publishCatalogueVersion', { version: approved });
    expect(published).toMatchObject({
      state: 'published',
      publishedOn: '2026-11-20',
      permittedActs: [],
    });
  });

  test('公布之后：老条目的索引号一个不变，新条目有新号，立刻搜得到', async () => {
    const after = await codesOf();
    for (const [entryId, code] of before)
      expect([entryId, after.get(entryId)]).toEqual([entryId, code]);
    expect(after.size).toBe(before.size + 4);
    expect(new Set(after.values()).size).toBe(after.size);
    const found = await county.call(search, {
      params: { region: 'minghu' },
      query: { q: '新增的事项' },
    });
    expect((found.body as { items: unknown[] }).items).toHaveLength(4);
  });

  test('公布过的版本人人可读；前一版留作历史', async () => {
    const history = (await county.call(catalogueHistory, { params: { region: 'minghu' } }))
      .body as {
      items: { versionId: string; isCurrent: boolean; title: string }[];
    };
    expect(history.items.map(({ title, isCurrent }) => [title, isCurrent])).toEqual([
      ['2026年目录', true],
      ['载入的目录', false],
    ]);
    const [entryId] = [...before.keys()];
    const params = {
      region: 'minghu',
      versionId: history.items[1]?.versionId ?? '',
      entryId: entryId ?? '',
    };
    const old = await county.call(getEntryInVersion, { params });
    expect(old).toMatchObject({
      status: 200,
      body: { entryId, indexCode: before.get(entryId ?? '') },
    });
    const drafts = { ...params, versionId: submitted[0]?.versionId ?? '' };
    expect((await county.call(getEntryInVersion, { params: drafts })).status).toBe(404);
  });
});

describe('动态调整', () => {
  test('停用一条：写明缘由，批准公布后不再列出，但仍可读，也搜不到', async () => {
    const entryId = [...(await codesOf()).keys()][0] ?? '';
    const reply = await county.call(
      adjustCatalogue,
      { params: { region: 'minghu' }, body: { kind: 'retire', entryId, reason: '职能划转' } },
      office,
    );
    expect(reply.status).toBe(200);
    const small = reply.body as VersionView;
    expect(small).toMatchObject({
      state: 'merged',
      madeFrom: 'adjustment',
      changeCounts: { added: 0, removed: 1, changed: 0 },
    });
    const approved = await county.act(approver, 'approveCatalogueVersion', { version: small });
    await county.act(office, 'publishCatalogueVersion', { version: approved });
    const read = await county.call(getEntry, { params: { region: 'minghu', entryId } });
    expect(read).toMatchObject({ status: 200, body: { retiredOn: '2026-11-20' } });
    const indexed = await county.platform.database.read(
      { regionId: 'minghu', kind: 'public' },
      (sql) =>
        sql`select 1 from search_documents where region_id = 'minghu' and document_id = ${entryId}`,
    );
    expect(indexed).toHaveLength(0);
  });

  test('两个调整先后公布：后一个要先并入前一个的变化，再批准', async () => {
    const add = async (item: string) => {
      const body = { kind: 'add' as const, entry: fullEntry({ item }), reason: '新增职能' };
      return (await county.call(adjustCatalogue, { params: { region: 'minghu' }, body }, office))
        .body as VersionView;
    };
    const [one, two] = [await add('事项甲'), await add('事项乙')];
    const approved = await county.act(approver, 'approveCatalogueVersion', { version: one });
    await county.act(office, 'publishCatalogueVersion', { version: approved });
    const params = { region: 'minghu', versionId: two.versionId };
    const behind = await county.call(
      approveCatalogueVersion,
      { params, body: { version: two.version } },
      approver,
    );
    expect(behind).toMatchObject({ status: 422, body: { code: 'ruleViolated' } });
    const rebased = await county.act(office, 'rebaseCatalogueVersion', { version: two });
    expect(rebased).toMatchObject({
      isBehind: false,
      conflicts: [],
      changeCounts: { added: 1, removed: 0, changed: 0 },
    });
    const again = await county.act(approver, 'approveCatalogueVersion', { version: rebased });
    await county.act(office, 'publishCatalogueVersion', { version: again });
    const listed = await county.call(
      listVersionEntries,
      { params, query: { section: 'department-information' } },
      office,
    );
    const items = (listed.body as { items: { item: string; indexCode: string }[] }).items;
    const both = items.filter(({ item }) => item === '事项甲' || item === '事项乙');
    expect(both.map(({ indexCode }) => /^29-\d{4}$/.test(indexCode))).toEqual([true, true]);
  });

  test.each([
    ['不写缘由', { kind: 'retire', entryId: 'x', reason: '' }, 400],
    ['没有这一条', { kind: 'retire', entryId: 'no-such-entry', reason: '无' }, 422],
    ['新增而没有内容', { kind: 'add', reason: '无' }, 422],
  ])('%s', async (_, body, status) => {
    const reply = await county.call(
      adjustCatalogue,
      { params: { region: 'minghu' }, body: body as never },
      office,
    );
    expect(reply.status).toBe(status);
  });
});
