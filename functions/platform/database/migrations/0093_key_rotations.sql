-- 换钥的进度：中途停下，再运行时接着做。
create table key_rotations (
  region_id text not null references regions,
  rotation_id uuid not null,
  key_id text not null,
  resealed_rows int not null default 0,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (region_id, rotation_id),
  foreign key (region_id, key_id) references data_keys (region_id, key_id)
);
create unique index key_rotations_unfinished on key_rotations (region_id) where finished_at is null;

alter table key_rotations enable row level security;
alter table key_rotations force row level security;
create policy county on key_rotations
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, update on key_rotations to minglan_app;
