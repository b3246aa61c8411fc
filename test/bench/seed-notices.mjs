// 造公开信息：县、目录、成批的公开信息和检索行。
import { entries, noticeWriter, organisations, region, sections } from './county.mjs';
import { copyInWorkers } from './database.mjs';
import { importFunctions } from '../../functions/launcher/typescript.mjs';

const shaping = [
  'functions/platform/search-text',
  'functions/search/document-row.ts',
  'functions/search/domain',
  'functions/demonstration/minghu/notices.json',
  'functions/demonstration/minghu/notices-more.json',
  ...['county', 'copy-rows', 'rounds', 'seed-worker', 'seed-notices'].map(
    (name) => `test/bench/${name}.mjs`,
  ),
];

/** 有 total 条公开信息的库。 @param {string} name @param {number} total @returns {import('./database.mjs').Wanted} */
export const noticesDatabase = (name, total) => ({
  name,
  title: '条公开信息',
  total,
  shaping,
  bulky: ['notices', 'attachments', 'search_documents'],
  fill: async ({ adminUrl }, sql, detail) => {
    await insertCounty(sql);
    await copyInWorkers('seed-worker.mjs', { url: adminUrl, total }, detail);
    await insertOthers(sql, total);
  },
});

/** @param {import('postgres').Sql} sql */
async function insertCounty(sql) {
  await sql`insert into regions (region_id, name) values (${region}, '云州市明湖区')`;
  await sql`insert into organisations ${sql(
    organisations.map((one, position) => ({
      ...{ region_id: region, organisation_id: one.organisationId, parent_id: one.parentId },
      ...{ name: one.name, kind: one.kind, phone: '0359-5550101', position },
    })),
  )}`;
  await sql`insert into catalogue_sections ${sql(
    sections.map((section, position) => ({ region_id: region, section, position })),
  )}`;
  await sql`insert into catalogue_entries ${sql(
    entries.map((entry) => ({
      ...{ region_id: region, entry_id: entry.entryId, section: entry.section },
      ...{ serial: String(entry.position + 1), category: '补助资金', item: '发放情况' },
      content_elements: ['对象', '标准', '金额', '发放时间'],
      legal_basis: '《中华人民共和国政府信息公开条例》',
      ...{ time_limit: '信息形成之日起20个工作日内', responsible_body: '乡镇人民政府' },
      ...{ channels: ['政府网站', '村公示栏'], audience: ['全社会'], position: entry.position },
      ...{ disclosure_modes: ['proactive'], levels: ['township', 'village'] },
    })),
  )}`;
}

/** 单位与目录事项的检索行，标题里常见的词。 @param {import('postgres').Sql} sql @param {number} total */
async function insertOthers(sql, total) {
  const { indexDocuments } = await importFunctions('search/store.documents.ts');
  const { searchableOrganisation } = await importFunctions(
    'search/domain/searchable-organisation.ts',
  );
  const { frequentWords } = await importFunctions('search/domain/frequent-words.ts');
  const { pinyin } = await import('pinyin-pro');
  const spellOut = (/** @type {string} */ name) =>
    pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  const none = { organisationId: null, processStage: null, publishedOn: null };
  await indexDocuments(sql, region, [
    ...organisations.map((one) =>
      searchableOrganisation({ ...one, aliases: [], parentName: null, address: '' }, spellOut),
    ),
    ...entries.map((entry) => ({
      ...none,
      ...{ documentId: entry.entryId, kind: 'entry', section: entry.section },
      ...{ title: '补助资金 · 发放情况', body: '对象；标准；金额；发放时间' },
    })),
  ]);
  const write = noticeWriter(total);
  const titles = Array.from({ length: Math.min(total, 20_000) }, (_, index) => write(index).title);
  const words = frequentWords(
    titles,
    organisations.map(({ name }) => name),
  );
  await sql`insert into search_words ${sql(words.map((/** @type {object} */ each) => ({ ...each, region_id: region })))}`;
}
