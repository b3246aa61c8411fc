-- 检索。字组数组里除了正文的字组，还有标题的字组（前面加一个空格）和县、类别、单位、门类、过程的记号（@前缀），
-- 于是县的隔离和筛选都由同一个 GIN 索引完成。
drop index search_newest;
alter table search_documents
  add column folded_title text not null default '',
  add column sort_on date not null generated always as (coalesce(published_on, date '0001-01-01')) stored;
create index search_newest on search_documents (region_id, sort_on, document_id);

-- 行级安全不让 @> 和 LIKE（都不是 leakproof）进入索引条件，所以检索经由下面的 security definer 函数：
-- 它们自己按 app.region 限定县；表的所有者因此另有一条只读的放行策略，应用角色仍受 county 策略约束。
do $$ begin
  execute format('create policy search_reader on search_documents for select to %I using (true)', current_user);
end $$;

-- 一页检索结果：标题含全部的词的在前（hit_rank = 1），同级新的在前。
-- terms、title_terms 含筛选的记号；patterns 是 LIKE 模式；after_* 是上一页的末条，首页为 null。
-- is_exact：每个词都不超过两个字，字组相符就是命中，不必再核对原文。
-- 先从最新的往回看：常用的词很快就够一页；看过 100 篇还命中得太少，就改由 GIN 取出全部再排序。
-- 限定了单位时命中的不会多，直接用 GIN。
create function search_page(
  terms text[], title_terms text[], patterns text[], is_exact boolean,
  after_rank int, after_on date, after_id text, take int)
returns table (document_id text, hit_rank int, sort_on date)
language plpgsql stable security definer
set search_path = pg_catalog, public
set jit = off
set enable_seqscan = off
set enable_sort = off
as $$
#variable_conflict use_column
declare
  region constant text := current_setting('app.region', true);
  wanted text[];
  need int := take;
  seen int;
  hits int;
  last_on date;
  last_id text;
  at_on date;
  at_id text;
  is_hit boolean;
  walks constant int := case when exists (select 1 from unnest(terms) t where t like '@o:%') then 0 else 1500 end;
begin
  if coalesce(region, '') = '' then return; end if;
  terms := terms || ('@r:' || region);
  title_terms := title_terms || ('@r:' || region);
  for phase in reverse 1..0 loop
    continue when phase > coalesce(after_rank, 1);
    wanted := case phase when 1 then title_terms else terms end;
    last_on := case when phase = after_rank then after_on else 'infinity' end;
    last_id := case when phase = after_rank then after_id else '' end;
    hit_rank := phase;
    seen := 0;
    hits := 0;

    for at_id, at_on, is_hit in
      select d.document_id, d.sort_on, coalesce(case
          when phase = 1 then case when d.folded_title like all (patterns) then d.bigrams @> wanted end
          when d.folded_title like all (patterns) then false
          when d.folded like all (patterns) then d.bigrams @> wanted end, false)
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
    continue when walks > 0 and seen < 100;

    for document_id, sort_on in
      with found as materialized (
        select d.region_id, d.document_id, d.sort_on from search_documents d
        where d.bigrams @> wanted and case
          when phase = 1 then is_exact or d.folded_title like all (patterns)
          when d.folded_title like all (patterns) then false
          else is_exact or d.folded like all (patterns) end)
      select f.document_id, f.sort_on from found f
      where f.region_id = region and (f.sort_on, f.document_id) < (last_on, last_id)
      order by f.sort_on desc, f.document_id desc limit need
    loop
      need := need - 1;
      return next;
    end loop;
    exit when need = 0;
  end loop;
end $$;

-- 每个字组在本县有多少篇文档，数到 at_most 为止；县里一篇也没有的不列。
create function search_frequencies(grams text[], at_most int)
returns table (gram text, documents int)
language sql stable security definer
set search_path = pg_catalog, public
set jit = off
set enable_seqscan = off
as $$
  select g, c.n from unnest(grams) g
  cross join lateral (
    select count(*)::int n from (
      select 1 from search_documents d
      where d.bigrams @> array['@r:' || current_setting('app.region', true), g] limit at_most) x) c
  where c.n > 0
$$;

-- 含有这些（少见的）字组之一的文档，以及各自命中哪些、标题命中哪些。
create function search_matches(grams text[])
returns table (document_id text, matched text[], in_title text[])
language sql stable security definer
set search_path = pg_catalog, public
set jit = off
set enable_seqscan = off
as $$
  with found as materialized (
    select d.region_id, d.document_id, g, d.bigrams @> array[' ' || g] is_title
    from unnest(grams) g
    join search_documents d on d.bigrams @> array['@r:' || current_setting('app.region', true), g])
  select f.document_id, array_agg(f.g), coalesce(array_agg(f.g) filter (where f.is_title), '{}')
  from found f where f.region_id = current_setting('app.region', true) group by f.document_id
$$;

revoke all on function search_page, search_frequencies, search_matches from public;
grant execute on function search_page, search_frequencies, search_matches to minglan_app;
