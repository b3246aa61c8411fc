// 子进程：裸的 Node http + postgres.js，同样的查询、JSON.stringify，别的什么都不做：
// 没有框架、校验、行级安全（用管理账户连接）、日志、ETag。
import { createServer } from 'node:http';
import postgres from 'postgres';

const text = { serialize: String, parse: String };
const sql = postgres(process.env['DATABASE_URL'] ?? '', {
  max: Number(process.env['DATABASE_CONNECTIONS']),
  types: {
    date: { to: 1082, from: [1082], ...text },
    instant: { to: 1184, from: [1184], ...text },
  },
  // search_page 按 app.region 限定县；连接时说一次，不是每个请求一次。
  connection: /** @type {any} */ ({ 'app.region': 'minghu', TimeZone: 'UTC' }),
});
const take = 21;

/** @param {string} region @param {string} organisation */
const list = async (region, organisation) => ({
  items: await sql`
    with cards as (
      select n.region_id, n.notice_id, n.title, n.summary, n.organisation_id, n.section,
        n.affairs_kind, n.process_stage, n.published_on, n.publicity_until, n.attachment_count
      from notices n
      where n.region_id = ${region} and n.state = 'published' and n.organisation_id = ${organisation}
      order by n.published_on desc, n.notice_id desc limit ${take})
    select c.notice_id, c.title, c.summary, c.organisation_id, o.name as organisation_name,
      c.section, c.affairs_kind, c.process_stage, c.published_on, c.publicity_until,
      c.attachment_count
    from cards c
    join organisations o on o.region_id = c.region_id and o.organisation_id = c.organisation_id
    order by c.published_on desc, c.notice_id desc`,
});

/** @param {string} region @param {string} id */
const detail = async (region, id) => {
  const [[notice], attachments, interprets, interpretations] = await Promise.all([
    sql`
      select n.notice_id, n.title, n.summary, n.organisation_id, o.name as organisation_name,
        o.phone as organisation_phone, n.section, n.affairs_kind, n.process_stage, n.published_on,
        n.publicity_until, n.index_number, n.body_markdown, n.produced_on, n.published_at,
        n.publicity_days, n.content_elements, n.finance, n.entry_id
      from notices n
      join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
      where n.region_id = ${region} and n.notice_id = ${id} and n.state = 'published'`,
    sql`
      select attachment_id, file_name, media_type, byte_size, storage_key from attachments
      where region_id = ${region} and notice_id = ${id} order by position, attachment_id`,
    sql`
      select p.notice_id, p.title from notices n
      join notices p on p.region_id = n.region_id and p.notice_id = n.interprets_id
        and p.state = 'published'
      where n.region_id = ${region} and n.notice_id = ${id}`,
    sql`
      select notice_id, title from notices
      where region_id = ${region} and interprets_id = ${id} and state = 'published'
      order by published_on, notice_id`,
  ]);
  const [entry] = notice?.['entry_id']
    ? await sql`
        select entry_id, section, serial, category, item, content_elements, legal_basis, time_limit,
          responsible_body, channels, audience, disclosure_modes, levels
        from catalogue_entries where region_id = ${region} and entry_id = ${notice['entry_id']}`
    : [];
  return { ...notice, attachments, interprets, interpretations, entry };
};

/** @param {string} region @param {string} word 两个字的词 */
const search = async (region, word) => ({
  items: await sql`
    with page as materialized (
      select * from search_page(${[word]}::text[], ${[`^${word}`]}::text[], ${[`%${word}%`]}::text[],
        ${true}, ${null}::int, ${null}::date, ${null}::text, ${take}))
    select d.document_id, p.hit_rank as rank, d.sort_on, d.kind, d.title, d.section,
      d.process_stage, d.published_on, o.name as organisation_name,
      substr(d.body, greatest(1, f.hit - 60), 240) as excerpt
    from page p
    join search_documents d on d.region_id = ${region} and d.document_id = p.document_id
    left join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id
    cross join lateral (
      select coalesce(min(nullif(strpos(substr(d.folded, length(d.folded_title) + 2), w), 0)), 1) as hit
      from unnest(${[word]}::text[]) w) f
    order by p.hit_rank desc, d.sort_on desc, d.document_id desc`,
});

/** @param {URL} url */
const answer = ({ pathname, searchParams }) => {
  const [, , region = '', what, id] = pathname.split('/');
  if (what === 'search') return search(region, searchParams.get('q') ?? '');
  return id ? detail(region, id) : list(region, searchParams.get('organisationId') ?? '');
};

const server = createServer((request, response) => {
  answer(new URL(request.url ?? '/', 'http://localhost')).then(
    (value) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.end(JSON.stringify(value));
    },
    (error) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address && typeof address === 'object')
    process.send?.(`http://127.0.0.1:${String(address.port)}`);
});
process.once('disconnect', () => process.exit(0));
