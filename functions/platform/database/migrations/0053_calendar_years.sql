-- 各年放假安排。全国一份，不属于任何一个县；只增不改，更正就再加一版。
-- 随程序带来的各年是第一版，不在这里；这里的版本高于它的才起作用。
create table calendar_years (
  year int not null check (year between 2000 and 2100),
  version int not null check (version >= 1),
  notice jsonb not null,
  source text not null,
  loaded_at timestamptz not null,
  loaded_by text not null,
  primary key (year, version)
);

alter table calendar_years enable row level security;
alter table calendar_years force row level security;
create policy everyone on calendar_years for select using (true);
create policy load on calendar_years for insert with check (app_scope() = 'system');
grant select, insert on calendar_years to minglan_app;
