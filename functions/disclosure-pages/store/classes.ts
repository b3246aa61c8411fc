import type { DisclosureClass } from '@shared/law/disclosure-classes';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { Fragment, Sql } from '../../platform/database/database';

/** 一类里有多少、最近哪一天。 */
export interface ClassCount {
  readonly key: string;
  readonly noticeCount: number;
  readonly updatedOn: string | null;
}

const classRows = (classes: readonly DisclosureClass[]) =>
  classes.map(({ key, sections, words, kinds }) => ({
    key,
    sections,
    kinds,
    pattern: words.length === 0 ? null : words.join('|'),
  }));

/** 行政机关公开着的信息；村（居）务公开不是政府信息，不在内。 */
const agencyNotices = (sql: Sql, regionId: string, organisationId: string | null) => sql`
  select n.notice_id, n.section, n.kind, n.title, n.published_on, n.organisation_id
  from notices n
  join organisations o on o.region_id = n.region_id and o.organisation_id = n.organisation_id
  where n.region_id = ${regionId} and n.state = 'published' and o.kind not in ('village', 'community')
    ${organisationId === null ? sql`` : sql`and n.organisation_id = ${organisationId}`}`;

/** 各类有多少条公开信息、最近一条哪一天公开；一条都没有的不列。 */
export const noticeCounts = async (
  sql: Sql,
  at: { readonly regionId: string; readonly organisationId: string | null },
  classes: readonly DisclosureClass[],
): Promise<ClassCount[]> => [
  ...(await sql<ClassCount[]>`
    with agency as materialized (${agencyNotices(sql, at.regionId, at.organisationId)}),
    classes as (
      select c.key, c.pattern,
        array(select jsonb_array_elements_text(c.sections)) as sections,
        array(select jsonb_array_elements_text(c.kinds)) as kinds
      from jsonb_to_recordset(${sql.json(classRows(classes))}) as c (key text, pattern text, sections jsonb, kinds jsonb))
    select c.key, count(*)::int as notice_count, max(a.published_on) as updated_on
    from classes c join agency a
      on a.section = any (c.sections) or a.kind = any (c.kinds) or a.title ~ c.pattern
    group by c.key`),
];

/** 各类在目录里有多少个现行事项。 */
export const entryCounts = async (
  sql: Sql,
  regionId: string,
  classes: readonly DisclosureClass[],
): Promise<{ key: string; entryCount: number }[]> => [
  ...(await sql<{ key: string; entryCount: number }[]>`
    with classes as (
      select c.key, c.pattern, array(select jsonb_array_elements_text(c.sections)) as sections
      from jsonb_to_recordset(${sql.json(classRows(classes))}) as c (key text, pattern text, sections jsonb))
    select c.key, count(*)::int as entry_count
    from classes c join catalogue_entries e
      on e.region_id = ${regionId} and e.retired_on is null
        and (e.section = any (c.sections) or e.category || e.item ~ c.pattern)
    group by c.key`),
];

const inClass = (sql: Sql, { sections, words, kinds }: DisclosureClass): Fragment => sql`
  (a.section = any (${[...sections]}::text[]) or a.kind = any (${[...kinds]}::text[])
    ${words.length === 0 ? sql`` : sql`or a.title ~ ${words.join('|')}`})`;

export interface ClassNotice {
  readonly noticeId: string;
  readonly title: string;
  readonly publishedOn: string;
  readonly organisationName: string;
}

/** 一类里最新的公开信息。 */
export const newestNotices = async (
  sql: Sql,
  at: { readonly regionId: string; readonly organisationId: string | null; readonly limit: number },
  each: DisclosureClass,
): Promise<ClassNotice[]> => [
  ...(await sql<ClassNotice[]>`
    select a.notice_id, a.title, a.published_on, o.name as organisation_name
    from (${agencyNotices(sql, at.regionId, at.organisationId)}) a
    join organisations o on o.region_id = ${at.regionId} and o.organisation_id = a.organisation_id
    where ${inClass(sql, each)}
    order by a.published_on desc, a.notice_id desc limit ${at.limit}`),
];

export interface ClassEntry {
  readonly entryId: string;
  readonly section: CatalogueSection;
  readonly category: string;
  readonly item: string;
  readonly responsibleBody: string;
}

/** 一类在目录里的现行事项。 */
export const classEntries = async (
  sql: Sql,
  at: { readonly regionId: string; readonly limit: number },
  { sections, words }: DisclosureClass,
): Promise<ClassEntry[]> => [
  ...(await sql<ClassEntry[]>`
    select e.entry_id, e.section, e.category, e.item, e.responsible_body from catalogue_entries e
    where e.region_id = ${at.regionId} and e.retired_on is null
      and (e.section = any (${[...sections]}::text[])
        ${words.length === 0 ? sql`` : sql`or e.category || e.item ~ ${words.join('|')}`})
    order by e.section, e.position, e.entry_id limit ${at.limit}`),
];

/** 这一类由谁负责：照领域与责任单位对照表。 */
export const responsibleOf = async (
  sql: Sql,
  regionId: string,
  sections: readonly CatalogueSection[],
): Promise<{ organisationId: string; name: string; phone: string }[]> => [
  ...(await sql<{ organisationId: string; name: string; phone: string }[]>`
    select distinct o.organisation_id, o.name, o.phone, o.position
    from routing_rows r
    join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
    where r.region_id = ${regionId} and r.duty = 'responsible'
      and r.domain = any (${[...sections]}::text[])
    order by o.position, o.organisation_id`),
];
