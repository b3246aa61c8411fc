-- 张贴公开清单以前记下的登记头；只加不改不删，人人可以拿来核对。
create table register_seals (
  region_id text not null,
  organisation_id text not null,
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  entry_count int not null,
  sealed_by uuid not null,
  sealed_at timestamptz not null,
  primary key (region_id, organisation_id, month, head),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, sealed_by) references accounts (region_id, account_id)
);

alter table register_seals enable row level security;
alter table register_seals force row level security;
create policy county on register_seals
  using (region_id = app_region()) with check (region_id = app_region());
create policy officials_insert on register_seals as restrictive for insert with check (is_official());
grant select, insert on register_seals to minglan_app;
