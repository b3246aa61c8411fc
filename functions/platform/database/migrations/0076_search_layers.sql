-- 字组数组里：正文与附件的字组；标题的（前面一个空格）；标题与要素的（前面两个空格）；
-- 县、类别、单位、门类、过程、年份的记号（@ 前缀）。

-- 一篇属于哪一层：4 单位的名称或拼音以此开头，3 标题，2 标题与要素，1 正文，0 要连附件才齐；不命中为 null。
-- lowest：比它低的层不必看。is_exact：字组已经相符，且每个词不超过两个字，正文不必再核对。
create function search_rank(kind text, title text, head text, body text, attached text,
  patterns text[], prefixes text[], lowest int, is_exact boolean)
returns int language sql immutable parallel safe as $$
  select case
    when kind = 'organisation' and (' ' || head) like all (prefixes) then 4
    when lowest > 3 then null
    when title like all (patterns) then 3
    when lowest > 2 then null
    when head like all (patterns) then 2
    when lowest > 1 then null
    when is_exact and attached = '' or body like all (patterns) then 1
    when lowest > 0 or attached = '' then null
    when is_exact or (body || ' ' || attached) like all (patterns) then 0 end
$$;

drop function search_page;
-- 一页检索结果：先按层，同层新的在前。after_* 是上一页的末条，首页为 null；lowest 是最低的层。
-- 每一层先从最新的往回看：常用的词很快就够一页；看过 100 篇还命中得太少，就改由 GIN 取出全部再排序。
-- 限定了单位、或只找目录事项、单位时命中的不会多，直接用 GIN。附件一层不单独往回看，和正文一层一起由 GIN 取。
create function search_page(
  terms text[], title_terms text[], head_terms text[], patterns text[], prefixes text[], is_exact boolean,
  after_rank int, after_on date, after_id text, take int, lowest int)
returns table (document_id text, hit_rank int, sort_on date)
language plpgsql stable security definer
set search_path = pg_catalog, public
set jit = off
set work_mem = '64MB'
set enable_seqscan = off
set enable_sort = off
as $$
#variable_conflict use_column
declare
  region constant text := current_setting('app.region', true);
  marks constant text[] := array['@r:' || region];
  wanted text[];
  need int := take;
  seen int;
  hits int;
  last_rank int;
  last_on date;
  last_id text;
  at_on date;
  at_id text;
  is_hit boolean;
  walks int;
begin
  if coalesce(region, '') = '' then return; end if;
  for phase in reverse 4..greatest(lowest, 1) loop
    continue when phase > greatest(coalesce(after_rank, 4), 1);
    wanted := case phase when 4 then head_terms || array['@k:organisation'] when 3 then title_terms
      when 2 then head_terms else terms end || marks;
    last_rank := least(phase, coalesce(after_rank, 4));
    last_on := case when last_rank = after_rank then after_on else 'infinity' end;
    last_id := case when last_rank = after_rank then after_id else '' end;
    walks := case when last_rank in (0, 4) or exists (select 1 from unnest(terms) t
        where t like '@o:%' or t in ('@k:entry', '@k:page', '@k:organisation')) then 0 else 1500 end;
    hit_rank := phase;
    seen := 0;
    hits := 0;

    for at_id, at_on, is_hit in
      select d.document_id, d.sort_on, case
        when search_rank(d.kind, d.folded_title, d.folded_head, d.folded, d.folded_attached,
          patterns, prefixes, phase, false) = phase then d.bigrams @> wanted else false end
      from search_documents d
      where d.region_id = region and (d.sort_on, d.document_id) < (last_on, last_id)
      order by d.sort_on desc, d.document_id desc limit walks
    loop
      seen := seen + 1;
      last_on := at_on;
      last_id := at_id;
      if is_hit then
        document_id := at_id;
        sort_on := at_on;
        hits := hits + 1;
        return next;
        exit when hits = need;
      end if;
      exit when seen = 100 and hits * 1500 < need * 100;
    end loop;
    need := need - hits;
    exit when need = 0;
    continue when walks > 0 and seen < 100 and phase > 1;

    for document_id, hit_rank, sort_on in
      with found as materialized (
        select d.region_id, d.document_id, d.sort_on,
          search_rank(d.kind, d.folded_title, d.folded_head, d.folded, d.folded_attached,
            patterns, prefixes, case phase when 1 then least(lowest, 1) else phase end, is_exact) as hit_rank
        from search_documents d where d.bigrams @> wanted)
      select f.document_id, f.hit_rank, f.sort_on from found f
      where f.region_id = region and f.hit_rank <= phase
        and (f.hit_rank, f.sort_on, f.document_id) < (last_rank, last_on, last_id)
      order by f.hit_rank desc, f.sort_on desc, f.document_id desc limit need
    loop
      need := need - 1;
      return next;
    end loop;
    exit when need = 0;
  end loop;
end $$;

-- 命中的按类别、单位、门类、过程、年份各有多少；只数最新的 at_most 篇，够了 at_most 就是“至少”。
-- 先看最新的 300 篇估一估：常用的词往回走，少见的词由 GIN 取。
create function search_facets(terms text[], patterns text[], is_exact boolean, at_most int)
returns table (dimension text, value text, documents int)
language plpgsql stable security definer
set search_path = pg_catalog, public
set jit = off
set work_mem = '64MB'
set enable_seqscan = off
as $$
#variable_conflict use_column
declare
  region constant text := current_setting('app.region', true);
  wanted constant text[] := terms || array['@r:' || region];
  sampled int;
  walks int := 0;
  kinds text[];
  bodies text[];
  sections text[];
  stages text[];
  years text[];
begin
  if coalesce(region, '') = '' then return; end if;
  if not exists (select 1 from unnest(terms) t where t like '@%') then
    select count(*) into sampled from (
      select d.folded, d.folded_attached from search_documents d where d.region_id = region
      order by d.sort_on desc, d.document_id desc limit 300) s
    where s.folded like all (patterns) or s.folded_attached <> '' and (s.folded || ' ' || s.folded_attached) like all (patterns);
    if sampled >= 15 then walks := at_most * 390 / sampled; end if;
  end if;
  if walks > 0 then
    select array_agg(s.kind), array_agg(s.organisation_id), array_agg(s.section), array_agg(s.process_stage),
      array_agg(left(s.published_on::text, 4)) into kinds, bodies, sections, stages, years
    from (
      select w.* from (
        select d.* from search_documents d where d.region_id = region
        order by d.sort_on desc, d.document_id desc limit walks) w
      where w.folded like all (patterns) or w.folded_attached <> '' and (w.folded || ' ' || w.folded_attached) like all (patterns)
      order by w.sort_on desc, w.document_id desc limit at_most) s;
  end if;
  if coalesce(cardinality(kinds), 0) < at_most then
    select array_agg(s.kind), array_agg(s.organisation_id), array_agg(s.section), array_agg(s.process_stage),
      array_agg(left(s.published_on::text, 4)) into kinds, bodies, sections, stages, years
    from (
      select d.kind, d.organisation_id, d.section, d.process_stage, d.published_on from search_documents d
      where d.bigrams @> wanted and (is_exact or d.folded like all (patterns)
        or d.folded_attached <> '' and (d.folded || ' ' || d.folded_attached) like all (patterns))
      order by d.sort_on desc, d.document_id desc limit at_most) s;
  end if;
  return query
    select case
        when grouping(k) = 0 then 'kind' when grouping(o) = 0 then 'organisation' when grouping(s) = 0 then 'section'
        when grouping(p) = 0 then 'processStage' when grouping(y) = 0 then 'year' else 'total' end,
      coalesce(k, o, s, p, y, ''), count(*)::int
    from unnest(kinds, bodies, sections, stages, years) u (k, o, s, p, y)
    group by grouping sets ((), (k), (o), (s), (p), (y))
    having coalesce(k, o, s, p, y) is not null
      or (grouping(k) = 1 and grouping(o) = 1 and grouping(s) = 1 and grouping(p) = 1 and grouping(y) = 1);
end $$;

-- 有多少篇，数到 at_most 为止。
create function search_count(terms text[], patterns text[], is_exact boolean, at_most int)
returns int
language sql stable security definer
set search_path = pg_catalog, public
set jit = off
set work_mem = '64MB'
set enable_seqscan = off
as $$
  select count(*)::int from (
    select 1 from search_documents d
    where d.bigrams @> (terms || array['@r:' || current_setting('app.region', true)])
      and (is_exact or d.folded like all (patterns)
        or d.folded_attached <> '' and (d.folded || ' ' || d.folded_attached) like all (patterns))
    limit at_most) x
$$;

-- 标题里常见的词，以所输入的开头的在前；标题里已经没有的不给。
create function search_word_hints(pattern text, prefix text, take int)
returns table (word text)
language sql stable security definer
set search_path = pg_catalog, public
set jit = off
set work_mem = '64MB'
set enable_seqscan = off
as $$
  select w.word from (
    select s.word, s.documents from search_words s
    where s.region_id = current_setting('app.region', true) and s.word like pattern
    order by s.word like prefix desc, s.documents desc, s.word limit take * 2) w
  where exists (
    select 1 from search_documents d
    where d.bigrams @> (array['@r:' || current_setting('app.region', true)]
        || (select array_agg(' ' || substr(w.word, i, 2)) from generate_series(1, char_length(w.word) - 1) i))
      and d.folded_title like '%' || w.word || '%')
  order by w.word like prefix desc, w.documents desc, w.word limit take
$$;

-- 目录事项里与这些字组沾边的，标题里有的在前。
create function search_near_entries(grams text[], take int)
returns table (document_id text, score int)
language sql stable security definer
set search_path = pg_catalog, public
set jit = off
set work_mem = '64MB'
set enable_seqscan = off
as $$
  with found as materialized (
    select d.region_id, d.document_id, 1 + case when d.bigrams @> array[' ' || g] then 3 else 0 end as score
    from unnest(grams) g
    join search_documents d
      on d.bigrams @> array['@r:' || current_setting('app.region', true), '@k:entry', g])
  select f.document_id, sum(f.score)::int from found f
  where f.region_id = current_setting('app.region', true)
  group by f.document_id having sum(f.score) >= 4
  order by 2 desc, 1 limit take
$$;

revoke all on function search_page, search_facets, search_count, search_word_hints, search_near_entries from public;
grant execute on function search_page, search_facets, search_count, search_word_hints, search_near_entries to minglan_app;
