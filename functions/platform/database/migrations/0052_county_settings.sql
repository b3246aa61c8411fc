-- 各县改过的约定，一项一行；没有行的按默认。改动的经过在审计里。
create table county_settings (
  region_id text not null references regions,
  key text not null,
  value jsonb not null,
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (region_id, key),
  foreign key (region_id, updated_by) references accounts (region_id, account_id)
);

alter table county_settings enable row level security;
alter table county_settings force row level security;
create policy county on county_settings
  using (region_id = app_region()) with check (region_id = app_region());
-- 居民办事也要按约定算，所以人人可读；只有工作人员和系统能改。
create policy officials_insert on county_settings as restrictive for insert with check (is_official());
create policy officials_update on county_settings as restrictive for update using (is_official()) with check (is_official());
create policy officials_delete on county_settings as restrictive for delete using (is_official());
grant select, insert, update, delete on county_settings to minglan_app;

-- 设置页要看改动的经过。
create index audit_settings on audit_entries (region_id, entry_no) where subject_kind = 'setting';
