-- 各人存下的常用视图：视图与筛选条件；只有本人看得到。
create table saved_views (
  region_id text not null references regions,
  account_id uuid not null,
  view_id uuid not null,
  name text not null,
  filter jsonb not null,
  position int not null,
  primary key (region_id, account_id, view_id),
  constraint saved_views_name unique (region_id, account_id, name),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);

alter table saved_views enable row level security;
alter table saved_views force row level security;
create policy own on saved_views
  using (region_id = app_region() and is_official() and account_id::text = app_account())
  with check (region_id = app_region() and is_official() and account_id::text = app_account());
grant select, insert, update, delete on saved_views to minglan_app;
