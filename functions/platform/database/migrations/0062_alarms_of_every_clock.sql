-- 提醒按“哪一件、哪个期限、哪一档、到期哪天”去重：答复期限之外，补正、说明理由、征求意见、缴费各自的期限也提醒。
-- 漏跑时只发最要紧的一档，较轻的几档记作已过，以后不再补发。
alter table raised_alarms
  add column clock_id text not null default 'reply',
  add column is_passed boolean not null default false,
  drop constraint raised_alarms_pkey,
  add primary key (region_id, application_id, clock_id, alarm, due_on);

-- 在办的各件，按编号一页一页地读。
create index applications_open_in_order on applications (region_id, application_id)
  where state not in ('replied', 'abandoned', 'withdrawn', 'merged');

-- 哪天巡检过；missed_days 是此前漏了几天没有巡检。
create table deadline_sweeps (
  region_id text not null references regions,
  swept_on date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  raised int not null,
  missed_days int not null,
  primary key (region_id, swept_on)
);

alter table deadline_sweeps enable row level security;
alter table deadline_sweeps force row level security;
create policy county on deadline_sweeps
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert, update on deadline_sweeps to minglan_app;
