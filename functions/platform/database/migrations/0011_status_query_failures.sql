-- 凭登记编号查进度时查询码不对的次数；次数太多就请人过一会儿再查。不分编号有没有，一样计。
create table status_query_failures (
  region_id text not null references regions,
  registration_number text not null,
  failures int not null,
  window_started_at timestamptz not null,
  primary key (region_id, registration_number)
);

alter table status_query_failures enable row level security;
alter table status_query_failures force row level security;
create policy county on status_query_failures
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, update, delete on status_query_failures to minglan_app;

-- 期限巡检时清掉一天以前的。
create index status_query_failures_old on status_query_failures (region_id, window_started_at);
