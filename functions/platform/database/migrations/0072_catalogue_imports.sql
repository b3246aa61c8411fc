-- 由表格导入目录的记录：同一个防重编号只存成一个版本。version_id 指 catalogue_versions。
create table catalogue_imports (
  region_id text not null references regions,
  idempotency_key uuid not null,
  version_id uuid,
  imported_by uuid not null,
  imported_at timestamptz not null,
  entry_count int not null,
  primary key (region_id, idempotency_key)
);

alter table catalogue_imports enable row level security;
alter table catalogue_imports force row level security;
create policy county on catalogue_imports
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());
grant select, insert, update on catalogue_imports to minglan_app;
