-- 申请的检索：登记编号与申请内容的单字、二元字组放进 GIN，再用原文复核，一两个字的词也找得全、找得准。
-- 没有姓名、证件号码、联系方式：那些只在保险箱里。由触发器随申请写入，改了内容（如补正、拆分）即更新。

-- 归并：各种空白为一个空格，全角为半角，大写为小写。查询的词用同一个函数，两边才对得上。
create function search_fold(value text) returns text
language sql immutable strict parallel safe
set search_path = pg_catalog
as $$ select lower(normalize(regexp_replace(value, '\s', ' ', 'g'), nfkc)) $$;

-- 一段文字的单字与二元字组；字组里可以有空白，与原文逐字相同。
create function search_grams(folded text) returns text[]
language sql immutable strict parallel safe
set search_path = pg_catalog
as $$
  select coalesce(array_agg(distinct g), '{}') from (
    select c, lead(c) over (order by n) as following
    from unnest(string_to_array(folded, null)) with ordinality as t (c, n)) s
  cross join lateral (values (c), (c || following)) v (g)
  where g is not null
$$;

create table application_search (
  region_id text not null,
  application_id uuid not null,
  folded text not null,
  grams text[] not null,
  primary key (region_id, application_id),
  foreign key (region_id, application_id) references applications (region_id, application_id) on delete cascade
);
create index application_search_grams on application_search using gin (grams);

alter table application_search enable row level security;
alter table application_search force row level security;
-- 应用角色碰不到这张表：写入只由触发器，查询只由下面的函数，它们自己限定县。
-- 行级安全不让 @>（不是 leakproof）进入索引条件，所以函数是 security definer，表的所有者另有放行策略。
do $$ begin
  execute format('create policy desk_owner on application_search to %I using (true) with check (true)', current_user);
end $$;

create function index_application() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public
as $$
declare
  words constant text := search_fold(new.registration_number || ' ' || new.description);
begin
  insert into application_search (region_id, application_id, folded, grams)
  values (new.region_id, new.application_id, words, search_grams(words) || ('@r:' || new.region_id))
  on conflict (region_id, application_id) do update set folded = excluded.folded, grams = excluded.grams;
  return null;
end $$;
create trigger application_indexed after insert or update of registration_number, description
  on applications for each row execute function index_application();

-- 已有的申请。
do $$ declare county text; begin
  for county in select region_id from regions loop
    perform set_config('app.region', county, true), set_config('app.scope', 'system', true);
    insert into application_search (region_id, application_id, folded, grams)
    select region_id, application_id, w, search_grams(w) || ('@r:' || region_id)
    from applications, lateral (select search_fold(registration_number || ' ' || description) as w) f;
  end loop;
end $$;

-- 含有全部词的申请，至多 at_most 件（不分先后，null 为全部）；不是工作人员的一件也没有。
create function search_applications(words text[], at_most int) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public
set jit = off
set enable_seqscan = off
as $$
declare
  folded_words constant text[] := array(select search_fold(w) from unnest(words) w);
  wanted constant text[] := array(
    select distinct g from unnest(folded_words) w
    cross join lateral unnest(search_grams(w)) g
    where char_length(w) = 1 or char_length(g) = 2) || ('@r:' || current_setting('app.region', true));
begin
  if not is_official() then return; end if;
  -- 只给 GIN 能用的条件，免得改走主键把全县扫一遍。
  return query
    with found as materialized (
      select s.region_id, s.application_id from application_search s
      where s.grams @> wanted
        and (select bool_and(strpos(s.folded, w) > 0) from unnest(folded_words) w))
    select f.application_id from found f
    where f.region_id = current_setting('app.region', true) limit at_most;
end $$;

revoke all on function search_applications, index_application from public;
grant execute on function search_applications to minglan_app;
