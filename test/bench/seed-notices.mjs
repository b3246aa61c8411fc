// 造公开信息：县、目录、成批的公开信息和检索行。
import { entries, organisations, region, sections } from './county.mjs';
import { copyInWorkers } from './database.mjs';

const shaping = [
  'functions/platform/search-text',
  'functions/search/store.documents.ts',
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
