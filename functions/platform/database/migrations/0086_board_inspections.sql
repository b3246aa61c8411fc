-- 乡镇（街道）对村（居）务公开栏的检查，和村里整改的情况。
create table board_inspections (
  region_id text not null references regions,
  inspection_id uuid not null,
  idempotency_key uuid not null,
  township_id text not null,
  organisation_id text not null,
  inspected_on date not null,
  way text not null check (way in ('onSite', 'online')),
  faults text[] not null,
  remark text not null default '',
  rectify_by date,
  rectification text not null default '',
  rectified_at timestamptz,
  rectified_by uuid,
  inspected_by uuid not null,
  recorded_at timestamptz not null,
  version int not null default 1,
  primary key (region_id, inspection_id),
  unique (region_id, idempotency_key),
  check ((cardinality(faults) = 0) = (rectify_by is null)),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, township_id) references organisations (region_id, organisation_id),
  foreign key (region_id, inspected_by) references accounts (region_id, account_id)
);
create index on board_inspections (region_id, township_id, inspected_on desc);
create index on board_inspections (region_id, organisation_id, inspected_on desc);

alter table board_inspections enable row level security;
alter table board_inspections force row level security;
create policy county on board_inspections
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());
grant select, insert, update on board_inspections to minglan_app;
