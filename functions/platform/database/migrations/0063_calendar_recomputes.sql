-- 各县已经照哪一版放假安排把在办的期限全部重算过；没有这一行的，巡检时接着算。
create table calendar_recomputes (
  region_id text not null references regions,
  stamp text not null,
  done_at timestamptz not null,
  changed int not null,
  primary key (region_id, stamp)
);

alter table calendar_recomputes enable row level security;
alter table calendar_recomputes force row level security;
create policy county on calendar_recomputes
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert on calendar_recomputes to minglan_app;
