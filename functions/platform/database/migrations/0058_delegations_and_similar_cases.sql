-- 不在岗代理：只能写自己的。
create policy own_insert on delegations as restrictive for insert
  with check (app_scope() = 'system' or account_id::text = app_account());
create policy own_update on delegations as restrictive for update
  using (app_scope() = 'system' or account_id::text = app_account())
  with check (app_scope() = 'system' or account_id::text = app_account());
create policy own_delete on delegations as restrictive for delete
  using (app_scope() = 'system' or account_id::text = app_account());

create index applications_newest on applications (region_id, submitted_at desc);

-- 与一段描述可能相像的申请，新的在前，至多 take 件；像不像由应用再算。不是工作人员的一件也没有。
-- 先数最近的 300 件里这段描述的各个字组有多少：少见的（不到百分之二）有一个就取，相像的两段话几乎总共有几个；
-- 最少见的三个都有的也取，照样式写的大量雷同的申请靠它。每路至多取 2000 件，多么雷同也不会拖垮。
create function similar_candidates(description text, take int) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, public
set jit = off
set enable_seqscan = off
as $$
declare
  region constant text := current_setting('app.region', true);
  asked constant text[] := array(
    select g from unnest(search_grams(search_fold(description))) g
    where g ~ '^[[:alnum:]]{2}$');
  rare text[];
  rarest text[];
begin
  if coalesce(region, '') = '' or not is_official() then return; end if;
  with sample as materialized (
    select s.grams from (
      select a.application_id from applications a
      where a.region_id = region order by a.submitted_at desc limit 300) newest
    join application_search s on s.region_id = region and s.application_id = newest.application_id),
  common as (
    select g, count(*) as n from sample cross join lateral unnest(sample.grams) g
    where g = any (asked) group by g),
  ranked as (
    select a.g, coalesce(c.n, 0) as n from unnest(asked) a (g) left join common c on c.g = a.g
    order by 2, 1)
  select array(select r.g from ranked r where r.n < 6 limit 8), array(select r.g from ranked r limit 3)
  into rare, rarest;
  -- 只给 GIN 能用的条件，免得改走主键把全县扫一遍。
  return query
    with by_rare as materialized (
      select s.region_id, s.application_id from application_search s where s.grams && rare limit 2000),
    by_rarest as materialized (
      select s.region_id, s.application_id from application_search s
      where s.grams @> (rarest || ('@r:' || region)) limit 2000),
    found as materialized (select * from by_rare union select * from by_rarest)
    select f.application_id from found f
    join applications a on a.region_id = f.region_id and a.application_id = f.application_id
    where f.region_id = region order by a.submitted_at desc limit take;
end $$;
revoke all on function similar_candidates from public;
grant execute on function similar_candidates to minglan_app;
